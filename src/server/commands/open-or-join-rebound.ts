import type { ApplicationId, EventId, ReboundId } from '../../domain/id.ts';
import { quietUntil } from '../../domain/rebound/quiet.ts';
import { openRebound, reboundToJoin } from '../../domain/rebound/rebound.ts';
import { dayOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { insertRebound, insertReboundEntry, insertReboundNo } from '../db/rebound-log.ts';
import type { StoredRebound } from '../db/rebounds.ts';
import { findReboundsToJoin } from '../db/rebounds.ts';
import { insertReview } from '../db/reviews.ts';
import { readSettings } from '../db/settings.ts';
import { appendToRebound } from './append-to-rebound.ts';

/** A no that stands in the log of its application. */
export type StandingNo = { eventId: EventId; applicationId: ApplicationId; isLetGo?: true };

/**
 * Gives no's that were just recorded their rebound, one for all of them: that of today, the open one that is still at
 * Recharge, or a new one. Each no gets its review. Runs inside the caller's transaction.
 */
export async function openOrJoinRebound(
  tx: Tx,
  actor: Actor,
  nos: readonly StandingNo[],
): Promise<ReboundId> {
  await lockOwner(tx, actor);
  const settings = await readSettings(tx, actor.ownerId);
  const timeZone = settings.timeZone ?? actor.homeTimeZone;
  const now = actor.clock();
  const today = dayOf(now, timeZone);
  const quiet = quietUntil(settings.quiet, now, timeZone);
  const joined = reboundToJoin(await findReboundsToJoin(tx, actor.ownerId, today), today);
  const reboundId = joined?.id ?? actor.newId<'rebound'>();
  if (!joined) {
    const opening = {
      type: 'opened',
      day: today,
      noIds: nos.map(({ eventId }) => eventId),
      quietUntil: quiet,
    } as const;
    await insertRebound(tx, actor.ownerId, reboundId, openRebound(opening), now);
    const id: EventId = actor.newId<'event'>();
    await insertReboundEntry(tx, actor.ownerId, reboundId, { id, entry: opening, recordedAt: now });
  } else {
    const wasEmpty = joined.rebound.noIds.length === 0;
    const grown = await joinRebound(tx, actor, joined, nos);
    // A no of a later day is a hard day of its own. On the day it opened, what the person chose since still counts.
    const isLonger = quiet !== null && quiet > (grown.rebound.quietUntil ?? '');
    if (isLonger && (wasEmpty || joined.day !== today)) {
      await appendToRebound(tx, actor, grown, { type: 'quiet_set', until: quiet });
    }
  }
  for (const no of nos) await noteNo(tx, actor, reboundId, no);
  return reboundId;
}

async function joinRebound(
  tx: Tx,
  actor: Actor,
  joined: StoredRebound,
  nos: readonly StandingNo[],
): Promise<StoredRebound> {
  let stored = joined;
  for (const { eventId, isLetGo } of nos) {
    const joining = { type: 'no_joined', noId: eventId, ...(isLetGo && { isLetGo }) } as const;
    const acted = await appendToRebound(tx, actor, stored, joining);
    if (acted.ok) stored = acted.value;
  }
  return stored;
}

/** What stands beside the log for each no: that it belongs to the rebound, and the review of its application. */
export async function noteNo(tx: Tx, actor: Actor, reboundId: ReboundId, no: StandingNo): Promise<void> {
  const now = actor.clock();
  await insertReboundNo(tx, actor.ownerId, reboundId, no, now);
  await insertReview(tx, actor.ownerId, {
    id: actor.newId<'review'>(),
    reboundId,
    applicationId: no.applicationId,
    createdAt: now,
  });
}
