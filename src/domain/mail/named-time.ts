import type { TimeZone } from '../time.ts';
import { instantOfLocal } from '../time.ts';
import type { ParsedMail } from './mail.ts';
import type { NamedDay } from './named-day.ts';
import { zoneBehind } from './named-zone.ts';
import type { Reading } from './reading.ts';

/** An hour a mail names beside its day, to be looked at by the person: never noted without them. */
export type NamedTime = { startsLocal: string; timeZone: TimeZone; minutes: number | null };

const MAX_TEXT = 6_000;
const BEFORE_CHARS = 60;
const AFTER_CHARS = 90;
const MAX_MINUTES = 8 * 60;
/** "10:00", "10.30 Uhr", "14h30", "10 AM", "9:30 p.m.", "14 uur", "15 heures"; no part of a date or of a longer number. */
const CLOCK =
  /(?<![\d.,:/-])(?<hour>\d{1,2})(?:(?:[:h.](?<minute>\d{2}))(?![\d/]|\.\d)(?:\s?(?<half>[ap]\.?\s?m\b\.?)|\s?(?<uhr>(?:uhr|uur)\b))?|\s?(?<half2>[ap]\.?\s?m\b\.?)|\s?(?<uhr2>(?:uhr|uur|heures?|horas|hrs)\b|h\b(?!\d)))/giu;
/** "alle 15.30", "om 15.30": what an hour with a full stop stands behind, where no "Uhr" follows it. */
const BEFORE_HOUR = /(?:^|[\s(])(?:(?:d?alle|(?:alle )?ore|om|um|kl\.?|às|at) )$/iu;
/** What stands between the beginning and the end of a meeting. */
const UNTIL = /^\s*(?:(?:uhr|uur)\s*)?(?:-|–|—|to|until|till|bis|à|a|às|alle|tot|until about)\s*$/i;

type Clock = { time: string; isHalved: boolean; start: number; end: number };

/**
 * The one hour that stands beside the day of a meeting, with its end where that is named. Null where none does, or where
 * several could be chosen from. `home`: the zone of an hour that names none.
 */
export function findNamedTime(
  { text }: Pick<ParsedMail, 'text'>,
  { day, evidence }: Pick<Reading, 'day' | 'evidence'>,
  home: TimeZone,
): NamedTime | null {
  const date = evidence.find(({ supports, field }) => supports === 'date' && field === 'text');
  if (!day || !date || day < '1901' || day >= '2199') return null;
  const from = Math.max(0, date.start - BEFORE_CHARS);
  const around = `${text.slice(from, date.start)}${' '.repeat(date.end - date.start)}${text.slice(date.end, date.end + AFTER_CHARS)}`;
  const clocks = clocksIn(around);
  const [first, second, ...more] = clocks;
  if (!first || more.length > 0) return null;
  const isRange = second && UNTIL.test(around.slice(first.end, second.start));
  if (second && !isRange && second.time !== first.time) return null;
  const last = isRange ? second : first;
  const timeZone = zoneBehind(around.slice(last.end), { ...last, day, time: first.time }, home);
  const startsLocal = `${day}T${first.time}`;
  if (!instantOfLocal(startsLocal, timeZone)) return null;
  return { startsLocal, timeZone, minutes: isRange ? minutesBetween(first.time, second.time) : null };
}

/**
 * Every hour that stands beside one of these days: behind it, else before it. `at`: the day it belongs to, `start`: where it
 * stands. `home`: the zone of an hour that names none.
 */
export function findNamedTimes(
  text: string,
  days: readonly NamedDay[],
  home: TimeZone,
): { time: NamedTime; at: NamedDay; start: number }[] {
  const withoutDays = days.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text.slice(0, MAX_TEXT),
  );
  const clocks = clocksIn(withoutDays);
  return clocks.flatMap((clock, index) => {
    const at = dayBeside(withoutDays, days, clock);
    const before = clocks[index - 1];
    if (!at || at.day < '1901' || at.day >= '2199') return [];
    if (before && UNTIL.test(withoutDays.slice(before.end, clock.start))) return [];
    const next = clocks[index + 1];
    const until = next && UNTIL.test(withoutDays.slice(clock.end, next.start)) ? next : null;
    const last = until ?? clock;
    const timeZone = zoneBehind(
      withoutDays.slice(last.end),
      { ...last, day: at.day, time: clock.time },
      home,
    );
    const startsLocal = `${at.day}T${clock.time}`;
    if (!instantOfLocal(startsLocal, timeZone)) return [];
    const minutes = until && minutesBetween(clock.time, until.time);
    return [{ time: { startsLocal, timeZone, minutes }, at, start: clock.start }];
  });
}

/** The day of an hour: on its own line where one is, and rather before it than behind. */
function dayBeside(text: string, days: readonly NamedDay[], { start, end }: Clock): NamedDay | null {
  const before = days.findLast((day) => day.end <= start && start - day.end <= AFTER_CHARS);
  const after = days.find((day) => day.start >= end && day.start - end <= BEFORE_CHARS);
  if (before && after && text.slice(before.end, start).includes('\n')) {
    return text.slice(end, after.start).includes('\n') ? before : after;
  }
  return before ?? after ?? null;
}

function clocksIn(text: string): Clock[] {
  const found: Clock[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const { hour = '', minute, half, half2, uhr } = match.groups ?? {};
    // "7.50" and "21.04" are something else, unless "Uhr" stands behind them, or "alle" before.
    const isDotted = /^\d{1,2}\.\d{2}/.test(match[0]);
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (isDotted && !uhr && !BEFORE_HOUR.test(before)) continue;
    const halfOfDay = (half ?? half2 ?? '').charAt(0).toLowerCase();
    const time = timeOf(Number(hour), minute ?? '00', halfOfDay);
    const [start, end] = [match.index, match.index + match[0].length];
    if (time) found.push({ time, isHalved: halfOfDay !== '', start, end });
  }
  return found;
}

function timeOf(hour: number, minute: string, half: string): string | null {
  if (half !== '' && (hour < 1 || hour > 12)) return null;
  const full = half === '' ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  if (full > 23 || Number(minute) > 59) return null;
  return `${String(full).padStart(2, '0')}:${minute}`;
}

function minutesBetween(from: string, to: string): number | null {
  const [start, end] = [from, to].map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)));
  const minutes = (end ?? 0) - (start ?? 0);
  return minutes > 0 && minutes <= MAX_MINUTES ? minutes : null;
}
