import ICAL from 'ical.js';
import type { Invitation } from '../../domain/mail/invitation.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { instantOfLocal, instantOfMs, localOf, msOf, parseDay, parseTimeZone } from '../../domain/time.ts';
import { firstValue, textOf } from './calendar-values.ts';
import { WINDOWS_ZONES } from './windows-zones.ts';

const UTC_NAMES = /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu|Universal|Greenwich)$/i;

/** When something is, as a calendar tells it. */
export type CalendarTime = Pick<
  Invitation,
  'day' | 'startsLocal' | 'startsAt' | 'timeZone' | 'isZoneUnknown'
>;
export const NO_TIME: CalendarTime = {
  day: null,
  startsLocal: null,
  startsAt: null,
  timeZone: null,
  isZoneUnknown: false,
};

/** As it is written; empty where it is not. */
export function rawTime(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstProperty(name)?.jCal[3];
  return typeof value === 'string' ? value : '';
}

/** Null where it names no day that exists. */
export function timeOf(event: ICAL.Component, name: string, calendar: ICAL.Component): CalendarTime | null {
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
  const time = firstValue(event, name);
  if (tzid === '' || !component || !(time instanceof ICAL.Time)) return null;
  const rules = component.getAllSubcomponents();
  if (rules.length === 0) return null;
  const seconds = offsetIn(component, rules, time);
  return Number.isFinite(seconds) && Math.abs(seconds) <= 86_400
    ? instantOfMs(msOf(wall) - seconds * 1_000)
    : null;
}

/** In seconds; not a number where the zone's own rules make no sense. */
function offsetIn(component: ICAL.Component, rules: readonly ICAL.Component[], time: ICAL.Time): number {
  try {
    for (const rule of rules) beginLately(rule, time.year);
    return new ICAL.Timezone({ component, tzid: textOf(component, 'tzid') }).utcOffset(time);
  } catch {
    return Number.NaN;
  }
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
