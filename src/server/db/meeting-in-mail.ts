import type { Proposal } from '../../contract/mail.ts';
import { isLastWord } from '../../domain/mail/invitation.ts';
import { isSameInviter } from '../../domain/mail/inviter.ts';
import type { MeetingMail, NotedMeeting } from './noted-meetings.ts';
import { inviterOf, isFromElsewhere, meetingOf, wordOf } from './noted-meetings.ts';
import type { StoredProposal } from './proposals.ts';

type Shown = NonNullable<Proposal['invitation']>;
export type KnownMeetings = {
  noted: ReadonlyMap<string, NotedMeeting>;
  mails: ReadonlyMap<string, readonly MeetingMail[]>;
};

/** The meeting a mail speaks of, beside what is known of it from others. */
export function meetingInMail(row: StoredProposal, known: KnownMeetings): Shown | null {
  const meeting = meetingOf(row);
  if (!meeting) return null;
  const { startsAt, startsLocal, timeZone, day, minutes, place, link, isCancelled } = meeting;
  const noted = row.status === 'open' ? known.noted.get(meeting.uid) : undefined;
  const isOvertaken = noted !== undefined && !isLastWord(meeting, wordOf(noted));
  const isOtherTime =
    startsLocal !== null && (startsLocal !== noted?.starts_local || startsAt !== noted.starts_at);
  return {
    ...{ startsAt, startsLocal, timeZone, day, minutes, place, link, isCancelled },
    isUpdate: noted !== undefined,
    isMoved: noted !== undefined && !isOvertaken && !isCancelled && isOtherTime,
    isOvertaken,
    doubt: doubtAbout(row, known),
  };
}

/** Why it is not plain that a mail may speak for its meeting: then the person is asked, whatever its words say. */
export function doubtAbout(row: StoredProposal, { noted, mails }: KnownMeetings): Shown['doubt'] {
  const meeting = meetingOf(row);
  if (!meeting || row.status !== 'open') return null;
  const inviter = inviterOf(row, meeting);
  const standing = noted.get(meeting.uid);
  if (standing) return isFromElsewhere(standing, inviter) ? 'another_sender' : null;
  const others = (mails.get(meeting.uid) ?? []).filter(({ status }) => status === 'open');
  return others.some((other) => !isSameInviter(other, inviter)) ? 'several_senders' : null;
}
