import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

type Row = { id: string; evidence: string };
type Evidence = { field: string; text: string };

const AT_ONCE = 1_000;

/** Mails whose words were let go had left the passages they were read by: of those stays where they stood, and a hash. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (let last = ''; ; ) {
    const { rows } = await sql<Row>`select proposals.id, evidence from proposals
      join messages on messages.id = message_id and is_dropped = 1
      where proposals.id > ${last} order by proposals.id limit ${AT_ONCE}`.execute(db);
    for (const { id, evidence } of rows) {
      const kept = JSON.stringify((JSON.parse(evidence) as Evidence[]).map(withoutWords));
      if (kept !== evidence) await sql`update proposals set evidence = ${kept} where id = ${id}`.execute(db);
    }
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

function withoutWords(one: Evidence): Evidence | (Evidence & { hash: string }) {
  if (one.field !== 'text') return one;
  return { ...one, text: '', hash: createHash('sha256').update(one.text).digest('hex').slice(0, 12) };
}
