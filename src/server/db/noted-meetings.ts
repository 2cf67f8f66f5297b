import type { ApplicationId, InterviewId, MessageId, OwnerId } from '../../domain/id.ts';
import type { Invitation, MeetingTime } from '../../domain/mail/invitation.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { StoredInterview } from './interviews.ts';

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

/** An interview noted by hand, or from another mail, that begins at the same instant. */
export async function findInterviewAt(
  tx: Tx,
  ownerId: OwnerId,
  applicationId: ApplicationId,
  startsAt: Instant,
): Promise<StoredInterview | undefined> {
  return tx
    .selectFrom('interviews')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .where('starts_at', '=', startsAt)
    .where('invitation_uid', 'is', null)
    .where('is_undone', '=', 0)
    .orderBy('id')
    .executeTakeFirst();
}

/** Which of these meetings are noted as interviews, and with which application. */
export async function findNotedMeetings(
  db: Db,
  ownerId: OwnerId,
  uids: readonly string[],
): Promise<Map<string, { id: InterviewId; applicationId: ApplicationId }>> {
  const noted = new Map<string, { id: InterviewId; applicationId: ApplicationId }>();
  for (let start = 0; start < uids.length; start += 500) {
    const rows = await db
      .selectFrom('interviews')
      .select(['id', 'application_id', 'invitation_uid'])
      .where('owner_id', '=', ownerId)
      .where('invitation_uid', 'in', uids.slice(start, start + 500))
      .where('is_undone', '=', 0)
      .execute();
    for (const { id, application_id, invitation_uid } of rows) {
      if (invitation_uid !== null) noted.set(invitation_uid, { id, applicationId: application_id });
    }
  }
  return noted;
}

/** What other accepted mails say of a meeting. */
export async function findAcceptedMeetings(
  tx: Tx,
  ownerId: OwnerId,
  uid: string,
): Promise<{ messageId: MessageId; meeting: StoredMeeting }[]> {
  const rows = await tx
    .selectFrom('proposals')
    .select(['message_id', 'invitation'])
    .where('owner_id', '=', ownerId)
    .where('invitation_uid', '=', uid)
    .where('status', '=', 'accepted')
    .execute();
  return rows.flatMap((row) => {
    const meeting = meetingOf(row);
    return meeting ? [{ messageId: row.message_id, meeting }] : [];
  });
}
