import type { Actor } from '../actor.ts';
import type { Tx } from './database.ts';

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
