import type { Day, TimeZone } from '../time.ts';
import { instantOfLocal } from '../time.ts';
import { hoursIn, type WrittenTime } from './hours-in-text.ts';
import type { ParsedMail } from './mail.ts';
import type { NamedDay } from './named-day.ts';
import { zoneBehind } from './named-zone.ts';
import { DAY_MARK } from './range-of-hours.ts';
import type { Reading } from './reading.ts';

/** An hour a mail names beside its day, to be looked at by the person: never noted without them. */
export type NamedTime = { startsLocal: string; timeZone: TimeZone; minutes: number | null };

const MAX_TEXT = 6_000;
const BEFORE_CHARS = 60;
const AFTER_CHARS = 90;
/** So much more is read at both ends that no hour is cut in two. */
const MARGIN = 30;

/**
 * The one hour that stands beside the day of a meeting, with its end where that is named. Null where none does, or where
 * several could be chosen from, or its zone is not known. `home`: the zone of an hour that names none.
 */
export function findNamedTime(
  { text }: Pick<ParsedMail, 'text'>,
  { day, evidence }: Pick<Reading, 'day' | 'evidence'>,
  home: TimeZone,
): NamedTime | null {
  const date = evidence.find(({ supports, field }) => supports === 'date' && field === 'text');
  if (!day || !date) return null;
  const around = blankDays(text.slice(0, date.end + AFTER_CHARS + MARGIN), [date]);
  const from = Math.max(0, date.start - BEFORE_CHARS - MARGIN);
  const hours = hoursIn(around.slice(from))
    .map((hour) => ({ ...hour, start: hour.start + from, end: hour.end + from }))
    .filter(({ start, end }) => end > date.start - BEFORE_CHARS && start < date.end + AFTER_CHARS);
  const times = hours.map((hour) => timeAt(around, hour, day, home));
  const [first, ...more] = times;
  return first && more.every((time) => time && isSameHour(time, first)) ? first : null;
}

/**
 * Every hour that stands beside one of these days: behind it, else before it. `at`: the day it belongs to, `start`: where it
 * stands, `time`: null where it is not told plainly. `home`: the zone of an hour that names none.
 */
export function findNamedTimes(
  text: string,
  days: readonly NamedDay[],
  home: TimeZone,
): { time: NamedTime | null; at: NamedDay; start: number }[] {
  const withoutDays = blankDays(text.slice(0, MAX_TEXT), days);
  return hoursIn(withoutDays).flatMap((hour) => {
    const at = dayBeside(withoutDays, days, hour);
    return at ? [{ time: timeAt(withoutDays, hour, at.day, home), at, start: hour.start }] : [];
  });
}

function blankDays(text: string, days: readonly Pick<NamedDay, 'start' | 'end'>[]): string {
  return days.reduce(
    (left, { start, end }) => left.slice(0, start) + DAY_MARK.repeat(end - start) + left.slice(end),
    text,
  );
}

function timeAt(text: string, hour: WrittenTime, day: Day, home: TimeZone): NamedTime | null {
  const { time, minutes, isHalved, end } = hour;
  if (time === null || day < '1901' || day >= '2199') return null;
  const timeZone = zoneBehind(text.slice(end, end + AFTER_CHARS), { day, time, isHalved }, home);
  if (timeZone === null) return null;
  const startsLocal = `${day}T${time}`;
  return instantOfLocal(startsLocal, timeZone) ? { startsLocal, timeZone, minutes } : null;
}

function isSameHour(one: NamedTime, other: NamedTime): boolean {
  return one.startsLocal === other.startsLocal && one.timeZone === other.timeZone;
}

/** The day of an hour: on its own line where one is, and rather before it than behind. */
function dayBeside(text: string, days: readonly NamedDay[], { start, end }: WrittenTime): NamedDay | null {
  const before = days.findLast((day) => day.end <= start && start - day.end <= AFTER_CHARS);
  const after = days.find((day) => day.start >= end && day.start - end <= BEFORE_CHARS);
  if (before && after && text.slice(before.end, start).includes('\n')) {
    return text.slice(end, after.start).includes('\n') ? before : after;
  }
  return before ?? after ?? null;
}
