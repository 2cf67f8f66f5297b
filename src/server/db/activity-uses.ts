import type { Insertable, Updateable } from 'kysely';
import type { ActivityUse } from '../../contract/activity.ts';
import type { ActivityUseId, OwnerId, ReboundId } from '../../domain/id.ts';
import type { ActivityUse as UseOfActivity } from '../../domain/rebound/activity.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export async function findActivityUse(
  db: Db,
  ownerId: OwnerId,
  id: ActivityUseId,
): Promise<ActivityUse | undefined> {
  const row = await selectUses(db, ownerId).where('activity_uses.id', '=', id).executeTakeFirst();
  return row && rowToUse(row);
}

/** What somebody is doing in each rebound, or did last. */
export async function findLastActivityUses(
  db: Db,
  ownerId: OwnerId,
  reboundIds: readonly ReboundId[],
): Promise<Map<ReboundId, ActivityUse>> {
  const rows = await selectUses(db, ownerId).where('rebound_id', 'in', reboundIds).execute();
  return new Map(rows.map((row) => [row.rebound_id, rowToUse(row)]));
}

/** Every use ever, with its moods: what the order of the menu rests on. */
export async function findUseMoods(db: Db, ownerId: OwnerId): Promise<UseOfActivity[]> {
  return db
    .selectFrom('activity_uses')
    .select(['activity_id as activityId', 'mood_before as moodBefore', 'mood_after as moodAfter'])
    .where('owner_id', '=', ownerId)
    .execute();
}

export async function insertActivityUse(tx: Tx, use: Insertable<Schema['activity_uses']>): Promise<void> {
  await tx.insertInto('activity_uses').values(use).execute();
}

export async function updateActivityUse(
  tx: Tx,
  ownerId: OwnerId,
  id: ActivityUseId,
  changes: Updateable<Schema['activity_uses']>,
): Promise<void> {
  await tx
    .updateTable('activity_uses')
    .set(changes)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** No earlier version is kept of a mood, so nothing of them is left. */
export async function forgetMoods(db: Db, ownerId: OwnerId): Promise<void> {
  await db
    .updateTable('activity_uses')
    .set({ mood_before: null, mood_after: null })
    .where('owner_id', '=', ownerId)
    .execute();
}

function selectUses(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('activity_uses')
    .innerJoin('activities', 'activities.id', 'activity_uses.activity_id')
    .select([
      'activity_uses.id',
      'rebound_id',
      'activity_id',
      'label',
      'started_at',
      'ends_at',
      'finished_at',
      'mood_before',
      'mood_after',
    ])
    .where('activity_uses.owner_id', '=', ownerId)
    .orderBy('activity_uses.id');
}

function rowToUse(row: Awaited<ReturnType<ReturnType<typeof selectUses>['execute']>>[number]): ActivityUse {
  return {
    id: row.id,
    reboundId: row.rebound_id,
    activityId: row.activity_id,
    label: row.label,
    startedAt: row.started_at,
    endsAt: row.ends_at,
    finishedAt: row.finished_at,
    moodBefore: row.mood_before,
    moodAfter: row.mood_after,
  };
}
