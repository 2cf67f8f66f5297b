/** A point in time, UTC, ISO 8601 with milliseconds: "2026-04-17T07:02:00.000Z". Sorts as text. */
export type Instant = string & { readonly __brand: 'Instant' };
/** A day as the person lived it: "2026-04-17". Sorts as text. */
export type Day = string & { readonly __brand: 'Day' };
/** An IANA time zone name: "Europe/Berlin". */
export type TimeZone = string & { readonly __brand: 'TimeZone' };
/** The clock is an argument everywhere; this is its type. */
export type Clock = () => Instant;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const ISO = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d([.,]\d+)?)?(Z|[+-]\d\d:?\d\d)$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const LOCAL = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

export const systemClock: Clock = () => instantOfMs(Date.now());

export function instantOfMs(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}

export function msOf(instant: Instant): number {
  return Date.parse(instant);
}

/**
 * Reads any ISO date-time that carries its offset; null when it is no such text, names a day that does not exist
 * (Date.parse would turn 30 February into 2 March), or lies outside the years 1000-9999.
 */
export function parseInstant(text: string): Instant | null {
  const day = ISO.exec(text)?.[1];
  if (!day || !parseDay(day)) return null;
  const ms = Date.parse(text.replace(',', '.').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isFinite(ms) ? instantWithinYears(ms) : null;
}

/**
 * Null unless the text is a day that exists ("2026-02-30" does not). Years before 1000 are refused too: a date field
 * gives "0026-04-17" to somebody who typed two digits.
 */
export function parseDay(text: string): Day | null {
  if (!DAY.test(text) || text < '1000') return null;
  const ms = Date.parse(`${text}T00:00:00.000Z`);
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text) ? (text as Day) : null;
}

export function parseTimeZone(text: string): TimeZone | null {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text as TimeZone;
  } catch {
    return null;
  }
}

export function systemTimeZone(): TimeZone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone as TimeZone;
}

/** The only bridge from an instant to the day somebody lived it on. */
export function dayOf(instant: Instant, timeZone: TimeZone): Day {
  return localOf(instant, timeZone).slice(0, 10) as Day;
}

/** The wall clock somewhere at an instant: "2026-04-17T09:02". */
export function localOf(instant: Instant, timeZone: TimeZone): string {
  const shifted = msOf(instant) + offsetMs(msOf(instant), timeZone);
  return new Date(shifted).toISOString().slice(0, 16);
}

/**
 * The instant a wall clock ("2026-04-17T10:30") showed somewhere; null when the text is not such a time, or when
 * the instant falls outside the years 1000-9999.
 * A time that a clock change skips is read with the offset before the change (02:30 becomes 03:30);
 * a time that comes twice is its first coming.
 */
export function instantOfLocal(local: string, timeZone: TimeZone): Instant | null {
  const match = LOCAL.exec(local);
  if (!match || !parseDay(match[1] ?? '') || Number(match[2]) > 23 || Number(match[3]) > 59) return null;
  const wall = Date.parse(`${local}:00.000Z`);
  const before = offsetMs(wall - MS_PER_DAY, timeZone);
  const after = offsetMs(wall + MS_PER_DAY, timeZone);
  const fits = [wall - before, wall - after].filter((ms) => ms + offsetMs(ms, timeZone) === wall);
  return instantWithinYears(fits.length > 0 ? Math.min(...fits) : wall - before);
}

export function addMinutes(instant: Instant, minutes: number): Instant {
  return instantOfMs(msOf(instant) + minutes * MS_PER_MINUTE);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((midnightMs(to) - midnightMs(from)) / MS_PER_DAY);
}

const midnights = new Map<Day, number>();
/** Some fifty years of days: whatever comes beyond them is worked out anew. */
const MIDNIGHTS_KEPT = 20_000;

/** A plan asks for the same few days tens of thousands of times, and parsing one takes ten times as long as finding it. */
function midnightMs(day: Day): number {
  const known = midnights.get(day);
  if (known !== undefined) return known;
  const ms = Date.parse(`${day}T00:00:00Z`);
  if (midnights.size < MIDNIGHTS_KEPT) midnights.set(day, ms);
  return ms;
}

/** Beyond four digits of year an ISO text no longer sorts as text. */
function instantWithinYears(ms: number): Instant | null {
  const iso = new Date(ms).toISOString();
  return INSTANT.test(iso) && iso >= '1000' ? (iso as Instant) : null;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetMs(ms: number, timeZone: TimeZone): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value);
  const wall = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return wall - Math.floor(ms / 1000) * 1000;
}
