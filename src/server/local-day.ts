import type { Day, TimeZone } from '../domain/time.ts';
import { dayOf } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { readSettings } from './db/settings.ts';

/** The zone the person lives in: the chosen one, else the computer's. */
export async function timeZoneOf(actor: Actor): Promise<TimeZone> {
  const { timeZone } = await readSettings(actor.db, actor.ownerId);
  return timeZone ?? actor.homeTimeZone;
}

/** Today, as the person lives it. */
export async function todayOf(actor: Actor): Promise<Day> {
  return dayOf(actor.clock(), await timeZoneOf(actor));
}
