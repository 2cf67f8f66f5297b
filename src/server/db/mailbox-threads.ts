import type { MailboxId, OwnerId } from '../../domain/id.ts';
import type { Db, Tx } from './database.ts';

/** A statement of SQLite has at most 32,766 parameters. */
const KEYS_A_STATEMENT = 1_000;

/** Which of these conversations are about the search, as far as mailboxes have told. */
export async function findMailboxThreads(
  db: Db,
  ownerId: OwnerId,
  keys: readonly string[],
): Promise<Set<string>> {
  const known = new Set<string>();
  for (let from = 0; from < keys.length; from += KEYS_A_STATEMENT) {
    const rows = await db
      .selectFrom('mailbox_threads')
      .select('thread_key')
      .where('owner_id', '=', ownerId)
      .where('thread_key', 'in', keys.slice(from, from + KEYS_A_STATEMENT))
      .execute();
    for (const row of rows) known.add(row.thread_key);
  }
  return known;
}

export async function insertMailboxThreads(
  tx: Tx,
  ownerId: OwnerId,
  id: MailboxId,
  keys: readonly string[],
): Promise<void> {
  // In one order everywhere, so that two mailboxes never wait for one another.
  const sorted = [...new Set(keys)].sort();
  for (let from = 0; from < sorted.length; from += KEYS_A_STATEMENT) {
    await tx
      .insertInto('mailbox_threads')
      .values(
        sorted
          .slice(from, from + KEYS_A_STATEMENT)
          .map((thread_key) => ({ mailbox_id: id, thread_key, owner_id: ownerId })),
      )
      .onConflict((conflict) => conflict.columns(['mailbox_id', 'thread_key']).doNothing())
      .execute();
  }
}
