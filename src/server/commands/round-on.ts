import { standingEvents } from '../../domain/application/event.ts';
import type { ApplicationId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { Tx } from '../db/database.ts';

/** An invitation, its confirmation and its reminder come within so many days and mean one round. */
const SAME_ROUND_DAYS = 7;
const MAX_ROUND = 20;

/**
 * The round a mail of that day is about: that of an interview noted within a few days, else the one after those before.
 * One that was called off was no round.
 */
export async function roundOn(tx: Tx, actor: Actor, applicationId: ApplicationId, day: Day): Promise<number> {
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const interviews = standingEvents(log)
    .map(({ happening }) => happening)
    .filter(({ kind }) => kind === 'interview')
    .map((happening) => ({
      round: happening.round ?? 1,
      away: daysBetween(happening.day, day),
      isCancelled: happening.isCancelled ?? false,
    }));
  const near = interviews
    .filter(({ away }) => Math.abs(away) <= SAME_ROUND_DAYS)
    .sort((a, b) => Math.abs(a.away) - Math.abs(b.away))[0];
  if (near) return near.round;
  const before = interviews.filter(({ away, isCancelled }) => away > 0 && !isCancelled);
  return Math.min(Math.max(0, ...before.map(({ round }) => round)) + 1, MAX_ROUND);
}
