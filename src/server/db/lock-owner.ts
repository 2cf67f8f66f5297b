import type { Actor } from '../actor.ts';
import type { Tx } from './database.ts';

/**
 * Lets one change after the other through where two at once would each make what should be one (a rebound, a menu, a
 * version), or write over words the other has just written. Take it first in a transaction. SQLite has one writer at a
 * time anyway.
 */
export async function lockOwner(tx: Tx, actor: Actor): Promise<void> {
  if (actor.engine !== 'postgres') return;
  await tx.selectFrom('owners').select('id').where('id', '=', actor.ownerId).forUpdate().execute();
}
