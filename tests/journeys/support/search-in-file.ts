import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { PlainApplication } from './plain-search.ts';

type Entry = {
  application_id: string;
  id: string;
  type: 'happened' | 'corrected' | 'undone';
  body: string;
  target_id: string | null;
};
type Said = { kind?: string; day?: string; round?: number | null; isCancelled?: boolean };

/** The same plain list, read from the database's own file: for searches too large to ask for page by page. */
export function searchInFile(folder: string): PlainApplication[] {
  using database = new DatabaseSync(join(folder, 'rebound.sqlite'), { readOnly: true });
  const applications = database.prepare('select id, company, source, is_live from applications').all();
  const entries = database
    .prepare('select application_id, id, type, body, target_id from application_events order by id')
    .all() as Entry[];
  const logs = Map.groupBy(entries, ({ application_id }) => application_id);
  return applications.map(({ id, company, source, is_live }) => ({
    id: String(id),
    company: String(company),
    source: String(source),
    isLive: is_live === 1,
    events: standing(logs.get(String(id)) ?? []),
  }));
}

/** What happened, with what was corrected, without what was undone; an undo is not undone in what a journey makes. */
function standing(log: readonly Entry[]): PlainApplication['events'] {
  const undone = new Set(log.filter(({ type }) => type === 'undone').map(({ target_id }) => target_id));
  return log.flatMap((entry) => {
    if (entry.type !== 'happened' || undone.has(entry.id)) return [];
    let said: Said = JSON.parse(entry.body).happening;
    for (const { type, target_id, body } of log) {
      if (type === 'corrected' && target_id === entry.id) said = { ...said, ...JSON.parse(body).change };
    }
    const { kind = '', day = '', round, isCancelled } = said;
    return isCancelled ? [] : [{ kind, day, round: kind === 'interview' ? (round ?? 1) : 0 }];
  });
}
