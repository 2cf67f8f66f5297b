import type { Proposal } from '../../../contract/mail.ts';
import { longDay } from '../../words.ts';

type Change = NonNullable<Proposal['change']>;
export type ChangedInterview = Change['interviews'][number];
type Time = { startsLocal: string; timeZone: string };

/** The one interview a mail is about; null where none or several fit, or the application is still to be chosen. */
export function changedInterview({ change, match }: Proposal): ChangedInterview | null {
  const [interview, ...more] = change?.interviews ?? [];
  return match.applicationId && interview && more.length === 0 ? interview : null;
}

/** "They want to move it: Thursday 3 December, 10:00 → Friday 4 December, 13:00?" */
export function changeWords(proposal: Proposal): string {
  const isCancelled = proposal.change?.kind === 'cancelled';
  const interview = changedInterview(proposal);
  const movesTo = interview?.movesTo ?? proposal.namedTime;
  const was = interview?.startsLocal
    ? { startsLocal: interview.startsLocal, timeZone: interview.timeZone }
    : null;
  if (isCancelled)
    return was ? `They cancelled the interview of ${timeWords(was)}.` : 'They cancelled an interview.';
  if (was && interview?.isAsSaid) return `They moved it to the time it is noted with: ${timeWords(was)}.`;
  if (was && movesTo) return `They want to move it: ${timeWords(was, movesTo)} → ${timeWords(movesTo, was)}?`;
  if (movesTo) return `They want to move it to ${timeWords(movesTo)}.`;
  return was ? `They want another time than ${timeWords(was)}.` : 'They want another time.';
}

/** What noting it does, or what it needs first; null where the button says all of it. */
export function changeNote(proposal: Proposal): string | null {
  const { change } = proposal;
  const interview = changedInterview(proposal);
  if (!change || (interview && (change.kind === 'cancelled' || interview.movesTo || interview.isAsSaid)))
    return null;
  if (interview) return 'Its time stays as it is noted. Put the new one in when you have agreed.';
  if (change.interviews.length > 0) return 'Which interview this is about is for you to say.';
  return 'No interview to come is noted here that it could be about. Where its invitation still waits, note that first.';
}

/** What pressing the button does. */
export function changeButton(proposal: Proposal): string {
  const interview = changedInterview(proposal);
  if (proposal.change?.kind === 'cancelled') return 'Yes, it is cancelled';
  if (interview?.movesTo) return 'Yes, move it';
  return interview ? 'Yes, note that' : 'Note an interview';
}

/** What is said once that was noted; `asked`: as it was before. */
export function changedWords(asked: Proposal): string {
  const interview = changedInterview(asked);
  if (asked.change?.kind === 'cancelled') return 'Noted: it is called off.';
  if (!interview || interview.isAsSaid) return 'Noted.';
  if (interview.movesTo) return `Moved to ${timeWords(interview.movesTo)}.`;
  return 'Noted. They ask for another time; put it in when you have agreed.';
}

/** One of several interviews, as a choice. */
export function interviewWords({ startsLocal, timeZone }: ChangedInterview): string {
  return startsLocal ? timeWords({ startsLocal, timeZone }) : 'The one without a time';
}

/** "Thursday 3 December, 10:00"; with the zone where that of the `other` time is another one. */
function timeWords({ startsLocal, timeZone }: Time, other?: Time): string {
  const zone = other && other.timeZone !== timeZone ? ` (${timeZone.replaceAll('_', ' ')})` : '';
  return `${longDay(startsLocal.slice(0, 10))}, ${startsLocal.slice(11, 16)}${zone}`;
}
