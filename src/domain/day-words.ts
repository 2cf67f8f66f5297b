import type { Day } from './time.ts';
import { daysBetween } from './time.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** A Monday. */
const START = '2024-01-01' as Day;

export function weekdayOf(day: Day): string {
  return WEEKDAYS[((daysBetween(START, day) % 7) + 7) % 7] ?? '';
}

/** "3 April". */
export function shortDay(day: Day): string {
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''}`;
}

/** "Friday 18 April"; with the year where it is not this one. */
export function longDay(day: Day, today?: Day): string {
  const year = today && today.slice(0, 4) !== day.slice(0, 4) ? ` ${day.slice(0, 4)}` : '';
  return `${weekdayOf(day)} ${shortDay(day)}${year}`;
}

/** "today", "tomorrow", "Tuesday" within a week, otherwise "Tuesday 22 April". */
export function nearDay(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  return days > 1 && days < 7 ? weekdayOf(day) : longDay(day, today);
}

/** "9:30" of the wall clock "2026-04-17T09:30". */
export function clockOf(local: string): string {
  return local.slice(11, 16).replace(/^0/, '');
}
