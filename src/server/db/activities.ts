import type { Selectable } from 'kysely';
import type { ActivityId, OwnerId } from '../../domain/id.ts';
import type { ActivityIcon } from '../../domain/rebound/activity.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredActivity = Selectable<Schema['activities']> & { icon: ActivityIcon };
export type ActivityWords = Pick<StoredActivity, 'label' | 'note' | 'minutes' | 'icon' | 'is_hidden'>;

/** The whole menu in the person's own order, hidden ones with it. */
export async function findActivities(db: Db, ownerId: OwnerId): Promise<StoredActivity[]> {
  const rows = await selectActivities(db, ownerId).orderBy('position').orderBy('id').execute();
  return rows.map(rowToActivity);
}

export async function findActivity(
  db: Db,
  ownerId: OwnerId,
  id: ActivityId,
): Promise<StoredActivity | undefined> {
  const row = await selectActivities(db, ownerId).where('id', '=', id).executeTakeFirst();
  return row && rowToActivity(row);
}

/** Adds to the end of the menu. */
export async function insertActivities(
  tx: Tx,
  ownerId: OwnerId,
  activities: readonly (ActivityWords & { id: ActivityId; position: number; created_at: Instant })[],
): Promise<void> {
  await tx
    .insertInto('activities')
    .values(activities.map((activity) => ({ ...activity, owner_id: ownerId })))
    .execute();
}

export async function updateActivity(
  tx: Tx,
  ownerId: OwnerId,
  id: ActivityId,
  changed: Partial<ActivityWords>,
): Promise<void> {
  await tx
    .updateTable('activities')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

function selectActivities(db: Db, ownerId: OwnerId) {
  return db.selectFrom('activities').selectAll().where('owner_id', '=', ownerId);
}

function rowToActivity(row: Selectable<Schema['activities']>): StoredActivity {
  return { ...row, icon: row.icon as ActivityIcon };
}
