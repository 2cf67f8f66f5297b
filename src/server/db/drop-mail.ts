import { sql } from 'kysely';
import type { MessageId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { NewMessage } from './messages.ts';
import type { NewProposal } from './proposals.ts';

/**
 * Lets go of the words of mails that were put aside before an instant, everybody's, and, where somebody keeps no mail,
 * of those they accepted before it too. What was noted from a mail stays, and so does that it was here.
 */
export async function dropDecidedMail(db: Db, before: Instant): Promise<void> {
  await sql`update messages set text = '', html = null, raw = null, is_dropped = 1
    where is_dropped = 0 and id in (
      select message_id from proposals where decided_at < ${before} and (status = 'dismissed' or (status = 'accepted'
        and owner_id in (select owner_id from settings where key = 'keepsMail' and value = 'false'))))`.execute(
    db,
  );
  // A meeting that was put aside goes with its mail.
  await sql`update proposals set invitation = null, invitation_uid = null
    where status = 'dismissed' and decided_at < ${before} and invitation is not null`.execute(db);
}

/** How many mails one person accepted whose words are still here. */
export async function countAcceptedMail(db: Db, ownerId: OwnerId): Promise<number> {
  const { n } = await db
    .selectFrom('messages')
    .where('owner_id', '=', ownerId)
    .where('is_dropped', '=', 0)
    .where('id', 'in', (of) =>
      of
        .selectFrom('proposals')
        .where('owner_id', '=', ownerId)
        .where('status', '=', 'accepted')
        .select('message_id'),
    )
    .select((of) => of.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return n;
}

/** Lets go of the words of all that one person accepted, at once: they asked for it. */
export async function dropAcceptedMail(db: Db, ownerId: OwnerId): Promise<void> {
  await sql`update messages set text = '', html = null, raw = null, is_dropped = 1
    where owner_id = ${ownerId} and is_dropped = 0 and id in (
      select message_id from proposals where owner_id = ${ownerId} and status = 'accepted')`.execute(db);
}

/** Gives a mail that was handed over again the words back that were let go, and the meeting that went with them. */
export async function giveBackMail(
  tx: Tx,
  ownerId: OwnerId,
  id: MessageId,
  { text, html, raw }: Pick<NewMessage, 'text' | 'html' | 'raw'>,
  { invitation, invitation_uid }: Pick<NewProposal, 'invitation' | 'invitation_uid'>,
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ text, html, raw, is_dropped: 0 })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
  await sql`update proposals set invitation = ${invitation ?? null}, invitation_uid = ${invitation_uid ?? null}
    where owner_id = ${ownerId} and message_id = ${id} and invitation is null`.execute(tx);
}
