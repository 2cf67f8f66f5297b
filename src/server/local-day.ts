import type { Day, TimeZone } from '../domain/time.ts';
import { addDays, dayOf } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { readSettings } from './db/settings.ts';
import { Refusal } from './refusal.ts';

/** The zone the person lives in: the chosen one, else the computer's. */
export async function timeZoneOf(actor: Actor): Promise<TimeZone> {
  const { timeZone } = await readSettings(actor.db, actor.ownerId);
  return timeZone ?? actor.homeTimeZone;
}

/** Today, as the person lives it. */
export async function todayOf(actor: Actor): Promise<Day> {
  return dayOf(actor.clock(), await timeZoneOf(actor));
}

/** Today and the zone it is today in. */
export async function localNowOf(actor: Actor): Promise<{ today: Day; timeZone: TimeZone }> {
  const timeZone = await timeZoneOf(actor);
  return { timeZone, today: dayOf(actor.clock(), timeZone) };
}

/** The day something happened on: the one given, else today; an event is never still to come. */
export async function dayOfEvent(actor: Actor, given: Day | undefined): Promise<Day> {
  const today = await todayOf(actor);
  // The person's clock may be ahead of the one in the settings by a day, not by more.
  if (given && given > addDays(today, 1)) {
    throw new Refusal('invalid', 'This day is still to come. Choose the day it happened.', 'day');
  }
  return given ?? today;
}
