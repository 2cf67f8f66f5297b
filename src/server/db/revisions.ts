import type { OwnerId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Db, Tx } from './database.ts';

/**
 * Keeps a row as it was before a change, so that nothing a person wrote is overwritten without its earlier version.
 * Call it in the transaction of the change, with the columns that are about to change.
 */
export async function keepEarlier(
  tx: Tx,
  actor: Actor,
  entity: string,
  entityId: string,
  earlier: Record<string, unknown>,
): Promise<void> {
  await tx
    .insertInto('revisions')
    .values({
      id: actor.newId<'revision'>(),
      owner_id: actor.ownerId,
      entity,
      entity_id: entityId,
      earlier: JSON.stringify(earlier),
      recorded_at: actor.clock(),
    })
    .execute();
}

/** How often a row was changed. */
export async function countEarlier(
  db: Db,
  ownerId: OwnerId,
  entity: string,
  entityId: string,
): Promise<number> {
  const { n } = await db
    .selectFrom('revisions')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('owner_id', '=', ownerId)
    .where('entity', '=', entity)
    .where('entity_id', '=', entityId)
    .executeTakeFirstOrThrow();
  return n;
}

/** What of `next` differs from the row as it is stored, and what stood there before. */
export function changedFrom<Row extends object, Next extends Partial<Row>>(
  stored: Row,
  next: Next,
): { changed: Partial<Next>; earlier: Record<string, unknown> } {
  const keys = (Object.keys(next) as (keyof Next & keyof Row)[]).filter(
    (key) => next[key] !== undefined && stored[key] !== (next[key] as unknown),
  );
  return {
    changed: Object.fromEntries(keys.map((key) => [key, next[key]])) as unknown as Partial<Next>,
    earlier: Object.fromEntries(keys.map((key) => [key, stored[key]])),
  };
}

/**
 * Whether a change takes away anything that stood there. What is saved as it is typed mostly adds, at the end or in
 * the middle, and then there is no earlier version to keep.
 */
export function takesAway(before: string, after: string): boolean {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  // A letter counts once: of "cc" that became "c", one was taken away.
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return start + end < before.length;
}
