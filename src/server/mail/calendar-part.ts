import ICAL from 'ical.js';
import type { Invitation } from '../../domain/mail/invitation.ts';
import type { MailAddress } from '../../domain/mail/mail.ts';
import { videoLink } from '../../domain/mail/video-link.ts';
import type { Instant } from '../../domain/time.ts';
import { msOf, parseInstant } from '../../domain/time.ts';
import { calendarLines } from './calendar-lines.ts';
import type { CalendarTime } from './calendar-time.ts';
import { NO_TIME, rawTime, timeOf } from './calendar-time.ts';
import { firstValue, textOf } from './calendar-values.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { plainLine, plainText } from './plain-text.ts';

/** What fits into the fields of an interview. */
const LINE_CHARS = 200;
const UID_CHARS = 500;
const MAX_LINK_CHARS = 2_000;
const MAX_WORDS_CHARS = 20_000;
const MAX_MINUTES = 24 * 60;
const MAX_SEQUENCE = 1_000_000_000;
const METHODS = ['request', 'cancel', 'publish'] as const;

/**
 * The meeting in a calendar part: its first event, with what was changed of that one occurrence. Null when there is
 * none in it, or it is somebody's answer to one. Never throws: a damaged calendar is no reason to lose the mail.
 */
export function invitationIn(source: Uint8Array): Invitation | null {
  return calendarIn(source)?.invitation ?? null;
}

/** A meeting, and what its calendar says of it in words. */
export type CalendarMeeting = { invitation: Invitation; description: string };

export function calendarIn(source: Uint8Array): CalendarMeeting | null {
  if (source.length > MAIL_LIMITS.calendarBytes) return null;
  try {
    const lines = calendarLines(decode(source)).filter(isReadable);
    if (lines[0] !== 'BEGIN:VCALENDAR') return null;
    return readCalendar(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
  } catch {
    return null;
  }
}

/** One broken line, somebody's name with half its quotes, is no reason to lose the meeting. */
function isReadable(line: string): boolean {
  if (/^(?:BEGIN|END):/.test(line)) return true;
  try {
    ICAL.parse.property(line);
    return true;
  } catch {
    return false;
  }
}

function readCalendar(calendar: ICAL.Component): CalendarMeeting | null {
  const named = textOf(calendar, 'method').toLowerCase() || 'publish';
  const method = METHODS.find((one) => one === named);
  const event = firstEvent(calendar);
  if (!method || !event) return null;
  const start = timeOf(event, 'dtstart', calendar);
  const isCancelled = method === 'cancel' || /^cancell?ed$/i.test(textOf(event, 'status'));
  if (!start && !isCancelled) return null;
  const summary = plainLine(textOf(event, 'summary'), LINE_CHARS);
  const location = plainLine(textOf(event, 'location'), LINE_CHARS + MAX_LINK_CHARS);
  const link = linkIn(event, location);
  const invitation: Invitation = {
    uid: plainLine(textOf(event, 'uid'), UID_CHARS) || `${start?.startsLocal ?? start?.day ?? ''} ${summary}`,
    sequence: sequenceOf(event),
    stampedAt: timeOf(event, 'dtstamp', calendar)?.startsAt ?? null,
    method,
    isCancelled,
    ...(start ?? NO_TIME),
    minutes: minutesOf(event, start, calendar),
    summary,
    place: isAddress(location) ? '' : location.replace(link, '').trim().slice(0, LINE_CHARS).toWellFormed(),
    link,
    organizer: organizerOf(event),
  };
  return { invitation, description: plainText(textOf(event, 'description'), MAX_WORDS_CHARS) };
}

/** The first meeting; where its series is changed for its first occurrence, that change. */
function firstEvent(calendar: ICAL.Component): ICAL.Component | undefined {
  const events = calendar.getAllSubcomponents('vevent');
  const uid = events[0] && textOf(events[0], 'uid');
  const same = events.filter((event) => textOf(event, 'uid') === uid);
  const series = same.find((event) => !event.hasProperty('recurrence-id'));
  if (!series) return events[0];
  const starts = rawTime(series, 'dtstart');
  return same.find((event) => rawTime(event, 'recurrence-id') === starts && starts !== '') ?? series;
}

/** How long it takes; null where its end comes before its beginning, or after more than a day. */
function minutesOf(
  event: ICAL.Component,
  start: CalendarTime | null,
  calendar: ICAL.Component,
): number | null {
  if (!start || start.startsLocal === null) return null;
  const end = timeOf(event, 'dtend', calendar);
  const minutes = end ? between(start, end) : durationOf(event);
  return minutes !== null && minutes >= 1 && minutes <= MAX_MINUTES ? minutes : null;
}

function between(start: CalendarTime, end: CalendarTime): number | null {
  const bothKnown = start.startsAt !== null && end.startsAt !== null;
  const from = bothKnown ? start.startsAt : asIfUtc(start);
  const to = bothKnown ? end.startsAt : asIfUtc(end);
  return from && to ? Math.round((msOf(to) - msOf(from)) / 60_000) : null;
}

function asIfUtc({ startsLocal }: CalendarTime): Instant | null {
  return startsLocal === null ? null : parseInstant(`${startsLocal}:00.000Z`);
}

function durationOf(event: ICAL.Component): number | null {
  const duration = firstValue(event, 'duration');
  return duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 60) : null;
}

function sequenceOf(event: ICAL.Component): number {
  const number = Number(textOf(event, 'sequence'));
  return Number.isInteger(number) && number >= 0 && number <= MAX_SEQUENCE ? number : 0;
}

/** A room for video first, wherever it is written; else the place itself, where that is an address on the web. */
function linkIn(event: ICAL.Component, location: string): string {
  const words = ['x-google-conference', 'x-microsoft-skypeteamsmeetingurl', 'location', 'description'];
  for (const name of words) {
    const link = videoLink(textOf(event, name));
    if (link) return link.slice(0, MAX_LINK_CHARS).toWellFormed();
  }
  return isAddress(location) ? location.slice(0, MAX_LINK_CHARS).toWellFormed() : '';
}

function isAddress(location: string): boolean {
  return /^https?:\/\/[^\s@]+$/i.test(location);
}

function organizerOf(event: ICAL.Component): MailAddress | null {
  const property = event.getFirstProperty('organizer');
  if (!property) return null;
  const name = plainLine(property.getFirstParameter('cn') ?? '', MAIL_LIMITS.addressChars);
  const value = textOf(event, 'organizer');
  const address = /^mailto:/i.test(value) ? plainLine(value.slice(7), MAIL_LIMITS.addressChars) : '';
  return name || address ? { name, address } : null;
}

/** By its characters when it is UTF-8, else byte by byte. */
function decode(source: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return Buffer.from(source).toString('latin1');
  }
}
