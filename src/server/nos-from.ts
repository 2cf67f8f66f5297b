import { localOf } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { readSettings } from './db/settings.ts';

/** The hour of the day the person still waits for before mails that may carry a no are shown; null when they may be. */
export async function nosFromOf(actor: Actor): Promise<number | null> {
  const { nosFrom, timeZone } = await readSettings(actor.db, actor.ownerId);
  if (nosFrom === null) return null;
  const hour = Number(localOf(actor.clock(), timeZone ?? actor.homeTimeZone).slice(11, 13));
  return hour < nosFrom ? nosFrom : null;
}
