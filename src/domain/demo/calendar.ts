import { weekdayOf } from '../day-words.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import { addDays, instantOfLocal } from '../time.ts';

/** Days and times of an example, counted from the day somebody looks at it. */
export type DemoCalendar = {
  today: Day;
  timeZone: TimeZone;
  day: (offset: number) => Day;
  /** The same, or the Friday before when it falls on a weekend: nobody is interviewed on a Sunday. */
  workday: (offset: number) => Day;
  /** The instant a clock ("09:30") showed on a day. */
  at: (day: Day, clock: string) => Instant;
};

export function demoCalendar(today: Day, timeZone: TimeZone): DemoCalendar {
  const day = (offset: number) => addDays(today, offset);
  return {
    today,
    timeZone,
    day,
    workday: (offset) => day(offset - (WEEKEND[weekdayOf(day(offset))] ?? 0)),
    // Every day has all the hours used here; the fallback is for years in which local time cannot be told.
    at: (on, clock) => instantOfLocal(`${on}T${clock}`, timeZone) ?? (`${on}T${clock}:00.000Z` as Instant),
  };
}

/** How many days a weekend day lies behind its Friday. */
const WEEKEND: Record<string, number> = { Saturday: 1, Sunday: 2 };
