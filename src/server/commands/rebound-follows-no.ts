import type { EventId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';

/**
 * Lets a rebound follow its no: a no that was taken back leaves it, one that stands again joins. Call it in the
 * transaction in which a no was undone, corrected, or its undo undone.
 */
export async function reboundFollowsNo(_tx: Tx, _actor: Actor, _eventId: EventId): Promise<void> {}
