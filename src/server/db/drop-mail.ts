import { setImmediate as nextTurn } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { MessageId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import { withoutWords, withWords } from './kept-evidence.ts';
import type { KeptMessage, NewMessage } from './messages.ts';
import type { NewProposal } from './proposals.ts';

/**
 * Lets go of the words of mails that were put aside before an instant, everybody's, and, where somebody keeps no mail,
 * of those they accepted before it too. What was noted from a mail stays, and so does that it was here.
 */
export async function dropDecidedMail(db: Db, before: Instant): Promise<void> {
  await letGo(
    db,
    sql`decided_at < ${before} and (status = 'dismissed' or (status = 'accepted'
      and proposals.owner_id in (select owner_id from settings where key = 'keepsMail' and value = 'false')))`,
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
  await letGo(db, sql`proposals.owner_id = ${ownerId} and status = 'accepted'`);
}

const GONE = { text: '', html: null, raw: null, is_dropped: 1 } as const;
const AT_ONCE = 500;

/** The words of a mail, and of the passages its proposal rests on. */
async function letGo(db: Db, isDecided: RawBuilder<boolean>): Promise<void> {
  let gone: number;
  do {
    gone = await db.transaction().execute(async (tx) => {
      const decided = tx
        .selectFrom('messages')
        .innerJoin('proposals', 'proposals.message_id', 'messages.id')
        .select('messages.id')
        .where('is_dropped', '=', 0)
        .where(isDecided)
        .limit(AT_ONCE);
      const dropped = await tx
        .updateTable('messages')
        .set(GONE)
        .where('id', 'in', decided)
        .returning('id')
        .execute();
      await dropPassages(
        tx,
        dropped.map(({ id }) => id),
      );
      return dropped.length;
    });
    await nextTurn();
  } while (gone === AT_ONCE);
}

async function dropPassages(tx: Tx, messageIds: readonly MessageId[]): Promise<void> {
  if (messageIds.length === 0) return;
  const rows = await tx
    .selectFrom('proposals')
    .select(['id', 'evidence'])
    .where('message_id', 'in', messageIds)
    .execute();
  for (const { id, evidence } of rows) {
    const kept = withoutWords(evidence);
    if (kept !== evidence)
      await tx.updateTable('proposals').set({ evidence: kept }).where('id', '=', id).execute();
  }
}

/** Gives a mail that was handed over again the words back that were let go, its passages, and the meeting that went with them. */
export async function giveBackMail(
  tx: Tx,
  ownerId: OwnerId,
  { id, evidence }: Pick<KeptMessage, 'id' | 'evidence'>,
  { text, html, raw }: Pick<NewMessage, 'text' | 'html' | 'raw'>,
  { invitation, invitation_uid }: Pick<NewProposal, 'invitation' | 'invitation_uid'>,
): Promise<void> {
  await tx
    .updateTable('messages')
    .set({ text, html, raw, is_dropped: 0 })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
  await tx
    .updateTable('proposals')
    .set({ evidence: withWords(evidence, text) })
    .where('owner_id', '=', ownerId)
    .where('message_id', '=', id)
    .execute();
  await sql`update proposals set invitation = ${invitation ?? null}, invitation_uid = ${invitation_uid ?? null}
    where owner_id = ${ownerId} and message_id = ${id} and invitation is null`.execute(tx);
}
