import type { SoughtLine } from '../../domain/debrief/became.ts';
import { lineChanges, linesOf } from '../../domain/debrief/lines.ts';
import { KEPT_LINE_LIMIT, questionKey } from '../../domain/review/kept-finding.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { updateInterview } from '../db/interviews.ts';

/** As many as the contract lets an interview hold. */
const MOST_SOUGHT = 50;

/** Lets what an interview says was sought follow the lines of its debrief. What stood there by hand stays. */
export async function followSoughtLines(
  tx: Tx,
  actor: Actor,
  { id, sought: stored }: StoredInterview,
  before: readonly SoughtLine[],
  words: string,
): Promise<SoughtLine[]> {
  const { kept, gone, added } = lineChanges(before, linesOf(words));
  const takenOut = new Set(gone.map(({ joined }) => joined));
  const sought = (JSON.parse(stored) as string[]).filter((one) => !takenOut.has(one));
  const keys = new Set(sought.map(questionKey));
  const now = added.map(({ key, text }) => {
    if (keys.has(key) || sought.length >= MOST_SOUGHT) return { key, joined: null };
    const joined = text.slice(0, KEPT_LINE_LIMIT).toWellFormed();
    sought.push(joined);
    return { key, joined };
  });
  if (JSON.stringify(sought) !== stored) {
    await updateInterview(tx, actor.ownerId, id, { sought: JSON.stringify(sought) });
  }
  return [...kept, ...now];
}
