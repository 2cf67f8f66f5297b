import { addMinutes, type Instant, parseDay, parseInstant } from '../../domain/time.ts';

const MINUTES_PER_DAY = 24 * 60;
const EARLIEST = '1990-01-01T00:00:00.000Z';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** As German programs write them, where they differ. */
const OTHER_MONTHS: Readonly<Record<string, string>> = {
  mai: 'may',
  okt: 'oct',
  dez: 'dec',
  mär: 'mar',
  mrz: 'mar',
};
/** The named zones of RFC 5322, and those of Europe that mail is dated in; any other name is read as UTC, as the RFC says. */
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  MEZ: '+01:00',
  MESZ: '+02:00',
  BST: '+01:00',
  WEST: '+01:00',
  EET: '+02:00',
  EEST: '+03:00',
};
const MAX_OFFSET_HOURS = 14;
const TIME = /(\d{1,2})(?<mark>[:.])(\d\d)(?:\k<mark>(\d\d)(?:\.\d+)?)?/.source;
const ZONE = /\s*(?:(?:GMT|UTC?|Z)?([+-])(\d\d):?(\d\d)|([a-z]{1,5}))?/.source;
const WEEKDAY = /^(?:[a-z]{2,12}\.?(?:,\s*|\s+))?/.source;
const DATE = new RegExp(
  `${WEEKDAY}(\\d{1,2})\\.?[\\s-]+([a-zä]{3})[a-zä]*\\.?,?[\\s-]+(\\d{2,4}),?\\s+${TIME}${ZONE}`,
  'i',
);
/** As C writes it: the month first and the year last. */
const C_DATE = new RegExp(
  `${WEEKDAY}([a-z]{3})\\s+(\\d{1,2})\\s+${TIME}\\s+(?:([A-Z]{1,5})\\s+)?(\\d{4})${ZONE}`,
  'i',
);
/** ISO 8601 with a blank where it has a T, or before the zone. */
const LOOSE_ISO =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)? ?(?:(Z|UTC|GMT)|([+-]\d\d):?(\d\d))?$/i;

/**
 * The Date header of a mail as an instant. Null when it is no date, names a zone or day that does not exist,
 * or lies before 1990 or more than two days after `now`: such dates are made up.
 */
export function parseMailDate(header: string, now: Instant): Instant | null {
  const text = header
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const sentAt = parseInstant(text) ?? parseRfc5322(text) ?? parseC(text) ?? parseLooseIso(text);
  if (!sentAt || sentAt < EARLIEST || sentAt > addMinutes(now, 2 * MINUTES_PER_DAY)) return null;
  return sentAt;
}

/** When a mail was sent; where its Date is none, when the last of the servers on its way noted it (its first Received line). */
export function sentAtOf(date: string, received: string, now: Instant): Instant | null {
  return parseMailDate(date, now) ?? parseMailDate(received.slice(received.lastIndexOf(';') + 1), now);
}

function parseRfc5322(text: string): Instant | null {
  const [, day = '', month = '', year = '', hour = '', , minute = '', second, ...zone] =
    DATE.exec(text) ?? [];
  return instantOf({ day, month, year }, { hour, minute, second }, offsetOf(...zone));
}

function parseC(text: string): Instant | null {
  const found = C_DATE.exec(text) ?? [];
  const [, month = '', day = '', hour = '', , minute = '', second, zone, year = '', ...behind] = found;
  const offset = offsetOf(...(zone ? [undefined, undefined, undefined, zone] : behind));
  return instantOf({ day, month, year }, { hour, minute, second }, offset);
}

function parseLooseIso(text: string): Instant | null {
  const [, day = '', time = '', , hours = '+00', minutes = '00'] = LOOSE_ISO.exec(text) ?? [];
  if (Math.abs(Number(hours)) > MAX_OFFSET_HOURS || Number(minutes) > 59) return null;
  return parseInstant(`${day}T${time.length === 5 ? `${time}:00` : time}${hours}:${minutes}`);
}

type WrittenDay = Record<'day' | 'month' | 'year', string>;
type WrittenTime = { hour: string; minute: string; second: string | undefined };

function instantOf(
  { day, month, year }: WrittenDay,
  { hour, minute, second = '00' }: WrittenTime,
  offset: string | null,
): Instant | null {
  const name = month.toLowerCase();
  const number = MONTHS.indexOf(OTHER_MONTHS[name] ?? name) + 1;
  const isoDay = parseDay(`${fullYear(year)}-${twoDigits(number)}-${twoDigits(day)}`);
  if (!isoDay || !offset || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null;
  // A leap second is told as the second before it: JavaScript knows none.
  const seconds = second === '60' ? '59' : second;
  return parseInstant(`${isoDay}T${twoDigits(hour)}:${minute}:${seconds}${offset}`);
}

function offsetOf(sign?: string, hours?: string, minutes?: string, name?: string): string | null {
  if (!sign || !hours || !minutes) return ZONES[name?.toUpperCase() ?? ''] ?? 'Z';
  return Number(hours) > MAX_OFFSET_HOURS || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}

/** Years of two and three digits as RFC 5322 reads them: 49 is 2049, 50 is 1950, 126 is 2026. */
function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (year.length === 2 && Number(year) < 50 ? 2000 : 1900);
}

function twoDigits(value: string | number): string {
  return String(value).padStart(2, '0');
}
