import type { TimeZone } from '../../domain/time.ts';
import { instantOfLocal } from '../../domain/time.ts';
import type { StoredMeeting } from '../db/noted-meetings.ts';
import { meetingOf, uidOfWords } from '../db/noted-meetings.ts';
import type { StoredProposal } from '../db/proposals.ts';
import { Refusal } from '../refusal.ts';
import type { Acceptance } from './accept-proposal.ts';
import { startOf } from './add-interview.ts';

/**
 * The meeting an interview is accepted with: that of the mail's calendar, at the time the person gave it where they did;
 * one of its own where they gave a time to a mail without a calendar. Null while no time is known.
 */
export function acceptedMeeting(proposal: StoredProposal, as: Acceptance): StoredMeeting | null {
  if (as.kind !== 'interview') return null;
  const meeting = meetingOf(proposal);
  if (as.time) {
    const { startsLocal, timeZone, minutes } = as.time;
    const at = { startsLocal, timeZone, startsAt: startOf(startsLocal, timeZone), day: as.day };
    const known = meeting ?? withoutCalendar(proposal, timeZone);
    return { ...known, ...at, minutes: minutes ?? known.minutes };
  }
  if (!meeting?.startsLocal || as.day === meeting.day || as.day === proposal.day) return meeting;
  if (as.day < '1901' || as.day >= '2199') {
    throw new Refusal('invalid', 'Use a year between 1901 and 2198.', 'day');
  }
  // Another day was put in: the hour is still that of the mail.
  const startsLocal = `${as.day}${meeting.startsLocal.slice(10)}`;
  return { ...meeting, day: as.day, startsLocal, startsAt: instantOfLocal(startsLocal, meeting.timeZone) };
}

/** Whether the person said when it is, rather than the mail. */
export function isTold(proposal: StoredProposal, { time, day }: Acceptance): boolean {
  return time !== undefined || (day !== proposal.day && day !== meetingOf(proposal)?.day);
}

function withoutCalendar({ message_id }: StoredProposal, timeZone: TimeZone): StoredMeeting {
  return {
    uid: uidOfWords(message_id),
    ...{ sequence: 0, stampedAt: null, method: 'request', isCancelled: false },
    ...{ day: null, startsLocal: null, startsAt: null, timeZone, isZoneUnknown: false },
    ...{ minutes: null, summary: '', place: '', link: '', organizer: null },
  };
}
