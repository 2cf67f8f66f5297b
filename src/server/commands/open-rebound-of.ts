import { isNo, standingEvents } from '../../domain/application/event.ts';
import type { ApplicationId, ReboundId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import { findApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findReboundOfNo } from '../db/rebound-log.ts';
import { notFound, Refusal } from '../refusal.ts';
import { openOrJoinRebound } from './open-or-join-rebound.ts';

/**
 * Gives the no an application ended with its rebound, where it was noted without one; one that has it is that. Runs
 * inside the caller's transaction.
 */
export async function openReboundOf(tx: Tx, actor: Actor, applicationId: ApplicationId): Promise<ReboundId> {
  await lockOwner(tx, actor);
  const application = await findApplication(tx, actor.ownerId, applicationId);
  if (!application) throw notFound('application');
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const no = standingEvents(log).findLast(({ happening }) => isNo(happening.kind));
  if (!no || application.is_live === 1) {
    throw new Refusal('conflict', 'There is no no here to come back from.');
  }
  const known = await findReboundOfNo(tx, actor.ownerId, no.id);
  if (known) return known;
  const isLetGo = no.happening.kind === 'let_go';
  return openOrJoinRebound(tx, actor, [{ eventId: no.id, applicationId, ...(isLetGo && { isLetGo }) }]);
}
