import { isNo, standingEvents } from '../../domain/application/event.ts';
import type { EventId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog, findApplicationOfEvent } from '../db/application-events.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { deleteReboundNo, findReboundLog, findReboundsOfApplication } from '../db/rebound-log.ts';
import type { StoredRebound } from '../db/rebounds.ts';
import { findStoredRebound } from '../db/rebounds.ts';
import { appendToRebound } from './append-to-rebound.ts';
import { noteNo } from './open-or-join-rebound.ts';

/**
 * After an undo or a correction: the rebound lets go of a no that no longer stands, and takes it back when it stands
 * again. A rebound left without any no closes and is no longer shown. `eventId` is the no itself, whatever was done to
 * it; other events change nothing. Runs inside the caller's transaction.
 */
export async function reboundFollowsNo(tx: Tx, actor: Actor, eventId: EventId): Promise<void> {
  const applicationId = await findApplicationOfEvent(tx, actor.ownerId, eventId);
  if (!applicationId) return;
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const no = log.find(({ id }) => id === eventId);
  if (no?.type !== 'happened' || !isNo(no.happening.kind)) return;
  await lockOwner(tx, actor);
  const stored = await findReboundThatHad(tx, actor, applicationId, no.id);
  if (!stored) return;
  const stands = standingEvents(log).some(({ id, happening }) => id === no.id && isNo(happening.kind));
  const belongs = stored.rebound.noIds.includes(no.id);
  if (stands && !belongs) {
    await appendToRebound(tx, actor, stored, { type: 'no_returned', noId: no.id });
    await noteNo(tx, actor, stored.id, { eventId: no.id, applicationId });
  }
  if (!stands && belongs) {
    await appendToRebound(tx, actor, stored, { type: 'no_left', noId: no.id });
    await deleteReboundNo(tx, actor.ownerId, stored.id, no.id);
  }
}

/** The rebound a no belongs to, or belonged to before it was taken back. */
async function findReboundThatHad(
  tx: Tx,
  actor: Actor,
  applicationId: Parameters<typeof findReboundsOfApplication>[2],
  noId: EventId,
): Promise<StoredRebound | undefined> {
  for (const id of await findReboundsOfApplication(tx, actor.ownerId, applicationId)) {
    const log = await findReboundLog(tx, actor.ownerId, id);
    const isItsOwn = log.some(
      (entry) =>
        (entry.type === 'opened' && entry.noIds.includes(noId)) ||
        (entry.type === 'no_joined' && entry.noId === noId),
    );
    if (isItsOwn) return findStoredRebound(tx, actor.ownerId, id);
  }
  return undefined;
}
