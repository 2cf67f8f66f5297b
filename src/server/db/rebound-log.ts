import type { ApplicationId, EventId, OwnerId, ReboundId } from '../../domain/id.ts';
import type { Rebound, ReboundLogEntry } from '../../domain/rebound/rebound.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';

/** Everything that happened to a rebound, in the order it was written: the truth its state is worked out from. */
export async function findReboundLog(
  db: Db,
  ownerId: OwnerId,
  reboundId: ReboundId,
): Promise<ReboundLogEntry[]> {
  const rows = await db
    .selectFrom('rebound_log')
    .select('entry')
    .where('owner_id', '=', ownerId)
    .where('rebound_id', '=', reboundId)
    .orderBy('id')
    .execute();
  return rows.map(({ entry }) => JSON.parse(entry));
}

export async function insertReboundEntry(
  tx: Tx,
  ownerId: OwnerId,
  reboundId: ReboundId,
  { id, entry, recordedAt }: { id: EventId; entry: ReboundLogEntry; recordedAt: Instant },
): Promise<void> {
  await tx
    .insertInto('rebound_log')
    .values({
      id,
      owner_id: ownerId,
      rebound_id: reboundId,
      entry: JSON.stringify(entry),
      recorded_at: recordedAt,
    })
    .execute();
}

export async function insertRebound(
  tx: Tx,
  ownerId: OwnerId,
  id: ReboundId,
  rebound: Rebound,
  openedAt: Instant,
): Promise<void> {
  const { day } = rebound;
  await tx
    .insertInto('rebounds')
    .values({
      ...{ id, owner_id: ownerId, day, opened_at: openedAt, closed_at: null, is_open: 1 },
      state: JSON.stringify(rebound),
    })
    .execute();
}

/** Keeps beside the log what it comes to, for queries. `closedAt` is null while it is open. */
export async function storeReboundState(
  tx: Tx,
  ownerId: OwnerId,
  id: ReboundId,
  rebound: Rebound,
  closedAt: Instant | null,
): Promise<void> {
  await tx
    .updateTable('rebounds')
    .set({ state: JSON.stringify(rebound), is_open: rebound.current ? 1 : 0, closed_at: closedAt })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Which no's a rebound is about now, for queries; like the state, it follows the log. */
export async function insertReboundNo(
  tx: Tx,
  ownerId: OwnerId,
  reboundId: ReboundId,
  no: { eventId: EventId; applicationId: ApplicationId },
  addedAt: Instant,
): Promise<void> {
  await tx
    .insertInto('rebound_nos')
    .values({
      rebound_id: reboundId,
      event_id: no.eventId,
      application_id: no.applicationId,
      owner_id: ownerId,
      added_at: addedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteReboundNo(
  tx: Tx,
  ownerId: OwnerId,
  reboundId: ReboundId,
  eventId: EventId,
): Promise<void> {
  await tx
    .deleteFrom('rebound_nos')
    .where('owner_id', '=', ownerId)
    .where('rebound_id', '=', reboundId)
    .where('event_id', '=', eventId)
    .execute();
}

/** The rebound a no belongs to now. */
export async function findReboundOfNo(
  db: Db,
  ownerId: OwnerId,
  eventId: EventId,
): Promise<ReboundId | undefined> {
  const row = await db
    .selectFrom('rebound_nos')
    .select('rebound_id')
    .where('owner_id', '=', ownerId)
    .where('event_id', '=', eventId)
    .executeTakeFirst();
  return row?.rebound_id;
}

/** The rebounds that some no of an application ever joined, the last first. */
export async function findReboundsOfApplication(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
): Promise<ReboundId[]> {
  const rows = await db
    .selectFrom('reviews')
    .select('rebound_id')
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ rebound_id }) => rebound_id);
}
