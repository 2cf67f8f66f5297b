import type { Day, Instant, TimeZone } from '../time.ts';
import { dayOf, instantOfLocal, localOf } from '../time.ts';
import type { MailAddress } from './mail.ts';

/** The meeting a calendar part of a mail speaks of: what it says, as words and numbers, never as orders. */
export type Invitation = {
  /** The same in every mail about one meeting. */
  uid: string;
  /** Rises with each change the organiser makes; `stampedAt` tells apart two with one number. */
  sequence: number;
  stampedAt: Instant | null;
  method: 'request' | 'cancel' | 'publish';
  isCancelled: boolean;
  /** Null where a cancellation does not say it. */
  day: Day | null;
  /** The wall clock as it is written ("2026-04-21T10:00"); null for a whole day. */
  startsLocal: string | null;
  /** Null when the time floats: then it is that of whoever reads it. */
  startsAt: Instant | null;
  /** The zone it names; null when it names none that is known, or the time is told in UTC. */
  timeZone: TimeZone | null;
  /** It names a zone that nobody knows, so that its time may be another one. */
  isZoneUnknown: boolean;
  minutes: number | null;
  summary: string;
  place: string;
  link: string;
  organizer: MailAddress | null;
};

/** When a meeting is, in the zone it is told in; `startsLocal` is null while no time is known. */
export type MeetingTime = {
  day: Day | null;
  startsLocal: string | null;
  startsAt: Instant | null;
  timeZone: TimeZone;
};

/** A time that names no zone is told in that of the person: `home`. */
export function meetingTime(
  { day, startsLocal, startsAt, timeZone }: Pick<Invitation, 'day' | 'startsLocal' | 'startsAt' | 'timeZone'>,
  home: TimeZone,
): MeetingTime {
  const zone = timeZone ?? home;
  if (startsLocal === null) return { day, startsLocal, startsAt: null, timeZone: zone };
  if (timeZone === null && startsAt !== null) {
    return { day: dayOf(startsAt, home), startsLocal: localOf(startsAt, home), startsAt, timeZone: home };
  }
  return { day, startsLocal, startsAt: startsAt ?? instantOfLocal(startsLocal, zone), timeZone: zone };
}

/** Whether one mail about a meeting overrules another: by its number, and by when it was written where that is the same. */
export function isNewer(
  one: Pick<Invitation, 'sequence' | 'stampedAt'>,
  other: Pick<Invitation, 'sequence' | 'stampedAt'>,
): boolean {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence;
  return (one.stampedAt ?? '') > (other.stampedAt ?? '');
}

/** What of an accepted mail an interview keeps: the last word on its meeting. Null: none has spoken of it. */
export type NotedWord = { sequence: number | null; stampedAt: Instant | null };

/** Whether a mail overrules what is noted. Between two with one number and one time, a cancellation does. */
export function isLastWord(
  mail: Pick<Invitation, 'sequence' | 'stampedAt' | 'isCancelled'>,
  { sequence, stampedAt }: NotedWord,
): boolean {
  if (sequence === null) return true;
  const noted = { sequence, stampedAt };
  return isNewer(mail, noted) || (mail.isCancelled && !isNewer(noted, mail));
}

const NOBODY =
  /\b(?:no-?reply|do-?not-?reply|team|recruiting|recruitment|recruiter|talent|careers?|jobs?|hr|people|hiring|notifications?|calendar|support|scheduling|info|office|interviews?|room|group|bewerbung|personal)\b/i;

/** The name of an organiser who seems to be a person one meets; null for a team, a machine or a mere address. */
export function personName({ name, address }: MailAddress): string | null {
  const plain = name.replace(/\s*[([|].*$/, '').trim();
  const words = plain.split(/\s+/);
  const isName =
    words.length >= 2 &&
    words.length <= 5 &&
    words.every((word) => /^[\p{L}][\p{L}\p{M}.'’,-]*$/u.test(word));
  if (!isName || NOBODY.test(plain) || NOBODY.test(address.split('@')[0] ?? '')) return null;
  const [last, first] = plain.split(/,\s*/);
  return first && last && !first.includes(',') ? `${first} ${last}` : plain;
}
