import type { Instant, TimeZone } from '../time.ts';
import { addDays, dayOf, instantOfLocal } from '../time.ts';

/** For how long other reminders are quiet after a no. The person chooses; `morning` is the default. */
export const QUIET_CHOICES = ['none', 'evening', 'morning', 'three_days'] as const;
export type QuietChoice = (typeof QUIET_CHOICES)[number];

/** During quiet time an interview still shows when it starts within so many hours. */
export const QUIET_INTERVIEW_HOURS = 48;

/** The instant until which reminders are quiet; null for none, or when "this evening" (18:00) has passed. */
export function quietUntil(choice: QuietChoice, now: Instant, timeZone: TimeZone): Instant | null {
  const today = dayOf(now, timeZone);
  const until = {
    none: null,
    evening: instantOfLocal(`${today}T18:00`, timeZone),
    morning: nextMorning(now, timeZone),
    three_days: instantOfLocal(`${addDays(today, 3)}T09:00`, timeZone),
  }[choice];
  return until && until > now ? until : null;
}

/** What can be chosen at this hour: in the evening, "this evening" has passed, and would end the quiet at once. */
export function quietChoices(now: Instant, timeZone: TimeZone): QuietChoice[] {
  return QUIET_CHOICES.filter((choice) => choice === 'none' || quietUntil(choice, now, timeZone) !== null);
}

/** Nine o'clock on the next local day. */
export function nextMorning(now: Instant, timeZone: TimeZone): Instant | null {
  return instantOfLocal(`${addDays(dayOf(now, timeZone), 1)}T09:00`, timeZone);
}
