import type { EventId } from '../../domain/id.ts';
import type { ReboundAct, ReboundProblem } from '../../domain/rebound/rebound.ts';
import { act } from '../../domain/rebound/rebound.ts';
import type { Result } from '../../domain/result.ts';
import { ok } from '../../domain/result.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { insertReboundEntry, storeReboundState } from '../db/rebound-log.ts';
import type { StoredRebound } from '../db/rebounds.ts';

/**
 * Appends one act to a rebound's log and keeps what the log comes to. The only way a rebound changes once it is open.
 * Runs inside the caller's transaction, after `lockOwner`.
 */
export async function appendToRebound(
  tx: Tx,
  actor: Actor,
  stored: StoredRebound,
  move: ReboundAct,
): Promise<Result<StoredRebound, ReboundProblem>> {
  const acted = act(stored.rebound, move);
  if (!acted.ok) return acted;
  const rebound = acted.value;
  const now = actor.clock();
  const closedAt = rebound.current ? null : (stored.closedAt ?? now);
  const id: EventId = actor.newId<'event'>();
  await insertReboundEntry(tx, actor.ownerId, stored.id, { id, entry: move, recordedAt: now });
  await storeReboundState(tx, actor.ownerId, stored.id, rebound, closedAt);
  return ok({ ...stored, closedAt, rebound });
}
