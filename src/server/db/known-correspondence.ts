import type { OwnerId } from '../../domain/id.ts';
import type { KnownSender } from '../../domain/mail/known-correspondence.ts';
import type { Db } from './database.ts';

/** Open mails that say nothing of an application lead no other mail to one. */
const NO_NEWS = ['unreadable', 'other', 'job_alert'];
/** Engines take so many parameters and no more. */
const AT_ONCE = 500;

/** Who wrote the mails that were accepted for live applications. */
export async function findLiveSenders(db: Db, ownerId: OwnerId): Promise<KnownSender[]> {
  return db
    .selectFrom('proposals')
    .innerJoin('messages', 'messages.id', 'proposals.message_id')
    .innerJoin('applications', 'applications.id', 'proposals.application_id')
    .select((eb) => eb.fn<string>('lower', ['from_address']).as('address'))
    .select('applications.company')
    .distinct()
    .where('proposals.owner_id', '=', ownerId)
    .where('proposals.status', '=', 'accepted')
    .where('applications.is_live', '=', 1)
    .execute();
}

/** Who wrote in these threads, where a mail of them waits to be looked at or was accepted for a live application. */
export async function findLiveThreads(
  db: Db,
  ownerId: OwnerId,
  threadIds: readonly string[],
): Promise<Map<string, KnownSender[]>> {
  const threads = new Map<string, KnownSender[]>();
  const asked = [...new Set(threadIds)];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const rows = await db
      .selectFrom('mail_threads')
      .innerJoin('proposals', 'proposals.message_id', 'mail_threads.message_id')
      .innerJoin('messages', 'messages.id', 'mail_threads.message_id')
      .leftJoin('applications', 'applications.id', 'proposals.application_id')
      .select((eb) => eb.fn<string>('lower', ['from_address']).as('address'))
      .select(['thread_id', 'proposals.company as read', 'applications.company as company'])
      .where('mail_threads.owner_id', '=', ownerId)
      .where('thread_id', 'in', asked.slice(start, start + AT_ONCE))
      .where((eb) =>
        eb.or([
          eb('proposals.status', '=', 'open').and('kind', 'not in', NO_NEWS),
          eb('proposals.status', '=', 'accepted').and('applications.is_live', '=', 1),
        ]),
      )
      .execute();
    for (const { thread_id, address, read, company } of rows) {
      threads.set(thread_id, [...(threads.get(thread_id) ?? []), { address, company: company ?? read }]);
    }
  }
  return threads;
}
