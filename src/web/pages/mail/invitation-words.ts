import type { Proposal } from '../../../contract/mail.ts';
import { clockTime, longDay } from '../../words.ts';

type Invitation = NonNullable<Proposal['invitation']>;

/** "Tuesday 21 April, 10:00 (Europe/Berlin), 45 minutes, Room 4" */
export function invitationWords(invitation: Invitation): string {
  const { startsLocal, startsAt, day, timeZone, minutes, place, link, isCancelled, isMoved } = invitation;
  const on = startsLocal?.slice(0, 10) ?? startsAt ?? day;
  const clock = startsLocal ? startsLocal.slice(11) : startsAt ? clockTime(startsAt) : null;
  const when = [
    on && longDay(on),
    clock && `${clock} (${timeZone.replaceAll('_', ' ')})`,
    minutes ? `${minutes} minutes` : null,
    place || (link ? 'by video' : null),
  ]
    .filter(Boolean)
    .join(', ');
  if (isCancelled) return when ? `Cancelled: ${when}` : 'Cancelled';
  return isMoved ? `Moved to ${when}` : when;
}

/** What to know of it before noting it, each a sentence. */
export function invitationNotes({ doubt, isOvertaken }: Invitation): string[] {
  return [
    doubt === 'another_sender' && 'It comes from somebody else than the invitation did.',
    doubt === 'several_senders' && 'Mails from different senders speak of this meeting.',
    isOvertaken && CHANGES_NOTHING,
  ].filter((note) => note !== false);
}

const CHANGES_NOTHING =
  'What is noted of this meeting is as new as this mail, or newer: noting it changes nothing.';

type NamedTime = NonNullable<Proposal['namedTime']>;

/** "Tuesday 21 April, 10:00 (Europe/Berlin)" */
export function namedTimeWords({ startsLocal, timeZone, minutes }: NamedTime): string {
  const when = `${longDay(startsLocal.slice(0, 10))}, ${startsLocal.slice(11)} (${timeZone.replaceAll('_', ' ')})`;
  return minutes ? `${when}, ${minutes} minutes` : when;
}
