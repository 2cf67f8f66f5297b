import type { Insertable } from 'kysely';
import type { ApplicationId, MessageId, OwnerId } from '../../domain/id.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

/** Engines take so many parameters and no more. */
const AT_ONCE = 500;

export async function insertMailThreads(
  tx: Tx,
  rows: readonly Insertable<Schema['mail_threads']>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await tx
      .insertInto('mail_threads')
      .values(rows.slice(start, start + AT_ONCE))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/** The applications that accepted mails of the same threads belong to, by mail. */
export async function findThreadApplications(
  db: Db,
  ownerId: OwnerId,
  messageIds: readonly MessageId[],
): Promise<Map<MessageId, ApplicationId[]>> {
  const found = new Map<MessageId, ApplicationId[]>();
  for (let start = 0; start < messageIds.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom('mail_threads as own')
      .innerJoin('mail_threads as other', (join) =>
        join
          .onRef('other.owner_id', '=', 'own.owner_id')
          .onRef('other.thread_id', '=', 'own.thread_id')
          .onRef('other.message_id', '!=', 'own.message_id'),
      )
      .innerJoin('proposals', 'proposals.message_id', 'other.message_id')
      .select(['own.message_id', 'proposals.application_id'])
      .distinct()
      .where('own.owner_id', '=', ownerId)
      .where('own.message_id', 'in', messageIds.slice(start, start + AT_ONCE))
      .where('proposals.status', '=', 'accepted')
      .where('proposals.application_id', 'is not', null)
      .execute();
    for (const { message_id, application_id } of rows) {
      if (application_id) found.set(message_id, [...(found.get(message_id) ?? []), application_id]);
    }
  }
  return found;
}

/** Which of these threads a mail about the search belongs to that is here and was not put aside. */
export async function findThreadsHere(
  db: Db,
  ownerId: OwnerId,
  threadIds: readonly string[],
): Promise<Set<string>> {
  const here = new Set<string>();
  for (let start = 0; start < threadIds.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom('mail_threads')
      .innerJoin('proposals', 'proposals.message_id', 'mail_threads.message_id')
      .select('mail_threads.thread_id')
      .where('mail_threads.owner_id', '=', ownerId)
      .where('mail_threads.thread_id', 'in', threadIds.slice(start, start + AT_ONCE))
      .where('proposals.status', '!=', 'dismissed')
      .execute();
    for (const { thread_id } of rows) here.add(thread_id);
  }
  return here;
}
