import type { ApplicationId, MessageId, OwnerId } from '../../domain/id.ts';
import type { Invitation, MeetingTime, NotedWord } from '../../domain/mail/invitation.ts';
import { type Inviter, isSameInviter } from '../../domain/mail/inviter.ts';
import type { Db, Tx } from './database.ts';
import type { StoredInterview } from './interviews.ts';

/** Engines take so many parameters and no more. */
const AT_ONCE = 500;

/** A meeting as a proposal keeps it: in the zone it was told in. */
export type StoredMeeting = Invitation & MeetingTime;

export function meetingOf({ invitation }: { invitation: string | null }): StoredMeeting | null {
  return invitation === null ? null : JSON.parse(invitation);
}

/** The interview a meeting became, also one that was taken back. */
export async function findInterviewOfMeeting(
  tx: Tx,
  ownerId: OwnerId,
  uid: string,
): Promise<StoredInterview | undefined> {
  return tx
    .selectFrom('interviews')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('invitation_uid', '=', uid)
    .executeTakeFirst();
}

const WORDS = 'mail ';

/** What stands for the UID of a meeting that a mail names in its words: accepted once more, it is the same interview. */
export function uidOfWords(messageId: MessageId): string {
  return WORDS + messageId;
}

export function isOfWords(uid: string): boolean {
  return uid.startsWith(WORDS);
}

/**
 * An interview that begins at the same instant: for a calendar one that was noted by hand or from the words of a mail, for
 * such words any.
 */
export async function findInterviewAt(
  tx: Tx,
  ownerId: OwnerId,
  applicationId: ApplicationId,
  { startsAt, uid }: Pick<StoredMeeting, 'startsAt' | 'uid'>,
): Promise<StoredInterview | undefined> {
  if (startsAt === null) return undefined;
  const found = await tx
    .selectFrom('interviews')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .where('starts_at', '=', startsAt)
    .where('is_undone', '=', 0)
    .orderBy('id')
    .execute();
  return found.find(
    ({ invitation_uid }) => isOfWords(uid) || invitation_uid === null || isOfWords(invitation_uid),
  );
}

/** A meeting that is noted as an interview, and the mail that it was first noted from. */
export type NotedMeeting = Pick<
  StoredInterview,
  'application_id' | 'starts_at' | 'starts_local' | 'invitation_sequence' | 'invitation_stamped_at'
> & { first: MeetingMail | null };

/** The last word that was noted of a meeting. */
export function wordOf({
  invitation_sequence,
  invitation_stamped_at,
}: Pick<StoredInterview, 'invitation_sequence' | 'invitation_stamped_at'>): NotedWord {
  return { sequence: invitation_sequence, stampedAt: invitation_stamped_at };
}

/** Whether somebody else speaks for a meeting than the mail came from that it was first noted from. */
export function isFromElsewhere(noted: NotedMeeting | undefined, inviter: Inviter): boolean {
  return noted?.first != null && !isSameInviter(noted.first, inviter);
}

/** Which of these meetings are noted, and the mails about each of them that are open or accepted. */
export async function findMeetings(
  db: Db,
  ownerId: OwnerId,
  uids: readonly string[],
): Promise<{ noted: Map<string, NotedMeeting>; mails: Map<string, MeetingMail[]> }> {
  const noted = new Map<string, NotedMeeting>();
  const mails = new Map<string, MeetingMail[]>();
  const asked = [...new Set(uids)];
  for (let start = 0; start < asked.length; start += AT_ONCE) {
    const some = asked.slice(start, start + AT_ONCE);
    for (const mail of await findMeetingMails(db, ownerId, some)) {
      mails.set(mail.meeting.uid, [...(mails.get(mail.meeting.uid) ?? []), mail]);
    }
    const rows = await db
      .selectFrom('interviews')
      .innerJoin('application_events', 'application_events.id', 'interviews.event_id')
      .select(['interviews.application_id', 'invitation_uid', 'starts_at', 'starts_local'])
      .select(['invitation_sequence', 'invitation_stamped_at', 'message_id'])
      .where('interviews.owner_id', '=', ownerId)
      .where('invitation_uid', 'in', some)
      .where('is_undone', '=', 0)
      .execute();
    for (const { invitation_uid, message_id, ...row } of rows) {
      const accepted = (mails.get(invitation_uid ?? '') ?? []).filter(({ status }) => status === 'accepted');
      // One that was noted by hand has the first that was accepted about it.
      const first = accepted.find(({ messageId }) => messageId === message_id) ?? accepted[0] ?? null;
      if (invitation_uid !== null) noted.set(invitation_uid, { ...row, first });
    }
  }
  return { noted, mails };
}

/** A mail about a meeting that is open or accepted, as far as others about it are compared with it. */
export type MeetingMail = Inviter & {
  messageId: MessageId;
  status: 'open' | 'accepted' | 'dismissed';
  meeting: StoredMeeting;
};

/** What is known of these meetings from mails, in the order they were accepted. */
export async function findMeetingMails(
  db: Db,
  ownerId: OwnerId,
  uids: readonly string[],
): Promise<MeetingMail[]> {
  const rows = await db
    .selectFrom('proposals')
    .innerJoin('messages', 'messages.id', 'proposals.message_id')
    .select(['message_id', 'invitation', 'status', 'from_name', 'from_address'])
    .where('proposals.owner_id', '=', ownerId)
    .where('invitation_uid', 'in', uids)
    .where('status', 'in', ['open', 'accepted'])
    .orderBy('decided_at')
    .orderBy('sort_key')
    .execute();
  return rows.flatMap((row) => {
    const meeting = meetingOf(row);
    const { status, message_id: messageId } = row;
    return meeting ? [{ messageId, status, meeting, ...inviterOf(row, meeting) }] : [];
  });
}

export function inviterOf(
  { from_name, from_address }: { from_name: string; from_address: string },
  { organizer }: Pick<StoredMeeting, 'organizer'>,
): Inviter {
  return { organizer, from: { name: from_name, address: from_address } };
}
