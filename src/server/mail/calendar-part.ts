import ICAL from 'ical.js';
import type { Invitation } from '../../domain/mail/invitation.ts';
import { videoLink } from '../../domain/mail/invitation.ts';
import type { MailAddress } from '../../domain/mail/mail.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import {
  instantOfLocal,
  instantOfMs,
  localOf,
  msOf,
  parseDay,
  parseInstant,
  parseTimeZone,
} from '../../domain/time.ts';
import { calendarLines } from './calendar-lines.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { plainLine } from './plain-text.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

/** What fits into the fields of an interview. */
const LINE_CHARS = 200;
const UID_CHARS = 500;
const MAX_LINK_CHARS = 2_000;
const MAX_MINUTES = 24 * 60;
const MAX_SEQUENCE = 1_000_000_000;
const UTC_NAMES = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;
const METHODS = ['request', 'cancel', 'publish'] as const;

/**
 * The meeting in a calendar part: its first event, with what was changed of that one occurrence. Null when there is
 * none in it, or it is somebody's answer to one. Never throws: a damaged calendar is no reason to lose the mail.
 */
export function invitationIn(source: Uint8Array): Invitation | null {
  if (source.length > MAIL_LIMITS.calendarBytes) return null;
  try {
    const lines = calendarLines(decode(source));
    if (lines[0] !== 'BEGIN:VCALENDAR') return null;
    return readCalendar(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as unknown[]));
  } catch {
    return null;
  }
}

function readCalendar(calendar: ICAL.Component): Invitation | null {
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
  return {
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

type Start = Pick<Invitation, 'day' | 'startsLocal' | 'startsAt' | 'timeZone' | 'isZoneUnknown'>;
const NO_TIME: Start = {
  day: null,
  startsLocal: null,
  startsAt: null,
  timeZone: null,
  isZoneUnknown: false,
};

function rawTime(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstProperty(name)?.jCal[3];
  return typeof value === 'string' ? value : '';
}

function timeOf(event: ICAL.Component, name: string, calendar: ICAL.Component): Start | null {
  const [, dayText = '', clock = '', utc] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z)?)?$/.exec(rawTime(event, name)) ?? [];
  const day = parseDay(dayText);
  // Some days within what a field takes, so that it still does in any zone.
  if (!day || day < '1901' || day >= '2199') return null;
  const local = `${day}T${clock}`;
  // "24:00" and the like name no time; the day stands.
  const asUtc = clock === '' ? null : instantOfLocal(local, 'UTC' as TimeZone);
  if (!asUtc) return { ...NO_TIME, day };
  const tzid = event.getFirstProperty(name)?.getFirstParameter('tzid') ?? '';
  const zone = knownZone(tzid);
  // UTC is how programs write an instant; nobody lives there.
  if (utc || (zone && UTC_NAMES.test(zone)))
    return { day, startsLocal: local, startsAt: asUtc, timeZone: null, isZoneUnknown: false };
  if (zone) {
    const startsAt = instantOfLocal(local, zone);
    // A time that a clock change skips is told as it comes to be.
    const startsLocal = startsAt ? localOf(startsAt, zone) : local;
    return { day, startsLocal, startsAt, timeZone: zone, isZoneUnknown: false };
  }
  const startsAt = definedOffset(event, name, tzid, calendar, asUtc);
  return {
    day,
    startsLocal: local,
    startsAt,
    timeZone: null,
    isZoneUnknown: tzid !== '' && startsAt === null,
  };
}

/** A zone's name as the world knows it: from Outlook's name for it, or behind a path ("/mozilla.org/…/Europe/Berlin"). */
function knownZone(tzid: string): TimeZone | null {
  const name = tzid.slice(0, 200).replaceAll('"', '').trim();
  const outlook = name.replace(/ \d{1,3}$/, '');
  const windows = Object.hasOwn(WINDOWS_ZONES, outlook) ? WINDOWS_ZONES[outlook] : undefined;
  if (windows !== undefined) return windows as TimeZone;
  const path = /([A-Z][A-Za-z_]+(?:\/[A-Z][\w+-]+){1,2})$/.exec(name)?.[1];
  for (const candidate of [name, path ?? '']) {
    // A bare offset is no zone: it does not say what comes after the clocks change.
    if (/^[A-Za-z]/.test(candidate) && candidate.length <= 64) {
      const zone = parseTimeZone(candidate);
      if (zone) return zone;
    }
  }
  return null;
}

/** The instant of a wall clock in a zone that the calendar itself defines. */
function definedOffset(
  event: ICAL.Component,
  name: string,
  tzid: string,
  calendar: ICAL.Component,
  wall: Instant,
): Instant | null {
  const component = calendar.getAllSubcomponents('vtimezone').find((zone) => textOf(zone, 'tzid') === tzid);
  const time = event.getFirstPropertyValue(name);
  if (tzid === '' || !component || !(time instanceof ICAL.Time)) return null;
  const rules = component.getAllSubcomponents();
  if (rules.length === 0) return null;
  for (const rule of rules) beginLately(rule, time.year);
  const seconds = new ICAL.Timezone({ component, tzid }).utcOffset(time);
  return Number.isFinite(seconds) && Math.abs(seconds) <= 86_400
    ? instantOfMs(msOf(wall) - seconds * 1_000)
    : null;
}

/** Clocks change every year alike: a rule since 1601 need not be counted from there. */
function beginLately(rule: ICAL.Component, year: number): void {
  const property = rule.getFirstProperty('dtstart');
  const begins = property?.getFirstValue();
  if (!property || !(begins instanceof ICAL.Time) || !rule.hasProperty('rrule')) return;
  if (begins.year >= year - 2) return;
  const lately = begins.clone();
  lately.year = year - 2;
  property.setValue(lately);
}

/** How long it takes; null where its end comes before its beginning, or after more than a day. */
function minutesOf(event: ICAL.Component, start: Start | null, calendar: ICAL.Component): number | null {
  if (!start || start.startsLocal === null) return null;
  const end = timeOf(event, 'dtend', calendar);
  const minutes = end ? between(start, end) : durationOf(event);
  return minutes !== null && minutes >= 1 && minutes <= MAX_MINUTES ? minutes : null;
}

function between(start: Start, end: Start): number | null {
  const bothKnown = start.startsAt !== null && end.startsAt !== null;
  const from = bothKnown ? start.startsAt : asIfUtc(start);
  const to = bothKnown ? end.startsAt : asIfUtc(end);
  return from && to ? Math.round((msOf(to) - msOf(from)) / 60_000) : null;
}

function asIfUtc({ startsLocal }: Start): Instant | null {
  return startsLocal === null ? null : parseInstant(`${startsLocal}:00.000Z`);
}

function durationOf(event: ICAL.Component): number | null {
  const duration = event.getFirstPropertyValue('duration');
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

function textOf(component: ICAL.Component, name: string): string {
  const value = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? '' : String(value);
}

/** By its characters when it is UTF-8, else byte by byte. */
function decode(source: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    return Buffer.from(source).toString('latin1');
  }
}
