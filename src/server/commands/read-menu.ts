import { STARTING_ACTIVITIES } from '../../domain/rebound/activity.ts';
import type { Actor } from '../actor.ts';
import type { StoredActivity } from '../db/activities.ts';
import { findActivities, insertActivities } from '../db/activities.ts';
import { lockOwner } from '../db/lock-owner.ts';

/** The person's own menu. The first time it is asked for, it is filled with what everybody's starts with. */
export async function readMenu(actor: Actor): Promise<StoredActivity[]> {
  const activities = await findActivities(actor.db, actor.ownerId);
  if (activities.length > 0) return activities;
  return actor.db.transaction().execute(async (tx) => {
    await lockOwner(tx, actor);
    const sinceThen = await findActivities(tx, actor.ownerId);
    if (sinceThen.length > 0) return sinceThen;
    await insertActivities(
      tx,
      actor.ownerId,
      STARTING_ACTIVITIES.map((activity, position) => ({
        ...activity,
        id: actor.newId<'activity'>(),
        is_hidden: 0,
        position,
        created_at: actor.clock(),
      })),
    );
    return findActivities(tx, actor.ownerId);
  });
}
