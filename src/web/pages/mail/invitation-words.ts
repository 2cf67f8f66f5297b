import type { Proposal } from '../../../contract/mail.ts';
import { clockTime, longDay } from '../../words.ts';

type Invitation = NonNullable<Proposal['invitation']>;

/** "Tuesday 21 April, 10:00 (Europe/Berlin), 45 minutes, Room 4" */
export function invitationWords(invitation: Invitation): string {
  const { startsLocal, startsAt, day, timeZone, minutes, place, link, isCancelled, isUpdate } = invitation;
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
  return isUpdate ? `Moved to ${when}` : when;
}

type NamedTime = NonNullable<Proposal['namedTime']>;

/** "Tuesday 21 April, 10:00 (Europe/Berlin)" */
export function namedTimeWords({ startsLocal, timeZone, minutes }: NamedTime): string {
  const when = `${longDay(startsLocal.slice(0, 10))}, ${startsLocal.slice(11)} (${timeZone.replaceAll('_', ' ')})`;
  return minutes ? `${when}, ${minutes} minutes` : when;
}
