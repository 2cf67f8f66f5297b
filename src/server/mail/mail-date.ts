import { addMinutes, type Instant, parseDay, parseInstant } from '../../domain/time.ts';

const MINUTES_PER_DAY = 24 * 60;
const EARLIEST = '1990-01-01T00:00:00.000Z';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** The named zones of RFC 5322; a name it does not know is read as UTC, as the RFC says. */
const ZONES: Record<string, string> = {
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};
const MAX_OFFSET_HOURS = 14;
const DATE =
  /^(?:[a-z]{2,12}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{2,4}),?\s+(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(?:(?:GMT|UTC?|Z)?([+-])(\d\d):?(\d\d)|([a-z]{1,5}))?/i;

/**
 * The Date header of a mail as an instant. Null when it is no date, names a zone or day that does not exist,
 * or lies before 1990 or more than two days after `now`: such dates are made up.
 */
export function parseMailDate(header: string, now: Instant): Instant | null {
  const text = header
    .slice(0, 200)
    .replace(/\([^()]*\)/g, ' ')
    .trim();
  const sentAt = parseInstant(text) ?? parseRfc5322(text);
  if (!sentAt || sentAt < EARLIEST || sentAt > addMinutes(now, 2 * MINUTES_PER_DAY)) return null;
  return sentAt;
}

/** When a mail was sent; where its Date is none, when the last of the servers on its way noted it (its first Received line). */
export function sentAtOf(date: string, received: string, now: Instant): Instant | null {
  return parseMailDate(date, now) ?? parseMailDate(received.slice(received.lastIndexOf(';') + 1), now);
}

function parseRfc5322(text: string): Instant | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [, day = '', monthName = '', year = '', hour = '', minute = '', second = '00'] = match;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const isoDay = parseDay(`${fullYear(year)}-${twoDigits(month)}-${twoDigits(day)}`);
  const offset = offsetOf(match[7], match[8], match[9], match[10]);
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
