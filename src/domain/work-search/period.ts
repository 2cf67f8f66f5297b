import type { Day } from '../time.ts';
import { addDays, daysBetween } from '../time.ts';

/** Both days belong to it. */
export type Period = { from: Day; to: Day };
/** 1 is Monday, 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const PERIOD_CHOICES = [
  'this_week',
  'last_week',
  'last_two_weeks',
  'this_month',
  'last_month',
] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

const A_MONDAY = '2024-01-01' as Day;

export function periodOf(choice: PeriodChoice, today: Day, weekStartsOn: Weekday): Period {
  const week = weekOf(today, weekStartsOn);
  const month = monthOf(today);
  switch (choice) {
    case 'this_week':
      return week;
    case 'last_week':
      return { from: addDays(week.from, -7), to: addDays(week.to, -7) };
    case 'last_two_weeks':
      return { from: addDays(week.from, -14), to: addDays(week.to, -7) };
    case 'this_month':
      return month;
    case 'last_month':
      return monthOf(addDays(month.from, -1));
  }
}

/** The benefit week a day lies in, for weeks that start on a given weekday. */
export function weekOf(day: Day, startsOn: Weekday): Period {
  const since = (weekdayNumber(day) - startsOn + 7) % 7;
  const from = addDays(day, -since);
  return { from, to: addDays(from, 6) };
}

export function monthOf(day: Day): Period {
  const from = `${day.slice(0, 7)}-01` as Day;
  // The 28th and four days are in the next month, whatever the month.
  const next = `${addDays(`${day.slice(0, 7)}-28` as Day, 4).slice(0, 7)}-01` as Day;
  return { from, to: addDays(next, -1) };
}

function weekdayNumber(day: Day): number {
  return (((daysBetween(A_MONDAY, day) % 7) + 7) % 7) + 1;
}
