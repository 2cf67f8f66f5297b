import type { Selectable } from 'kysely';
import type { ApplicationId, OwnerId, WorkSearchEntryId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Period } from '../../domain/work-search/period.ts';
import type { WorkSearchRecord } from '../../domain/work-search/record.ts';
import type { WorkSearchEntry } from '../../domain/work-search/rows.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredEntry = WorkSearchEntry & { applicationId: ApplicationId | null };
type Row = Selectable<Schema['work_search_entries']>;

/** A person's own activities of a period, and every edit there is: one may have moved a row into the period. */
export async function findWorkSearchEntries(
  db: Db,
  ownerId: OwnerId,
  { from, to }: Period,
): Promise<StoredEntry[]> {
  const rows = await db
    .selectFrom('work_search_entries')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where((eb) =>
      eb.or([eb('source_id', 'is not', null), eb.and([eb('day', '>=', from), eb('day', '<=', to)])]),
    )
    .orderBy('id')
    .execute();
  return rows.map(rowToEntry);
}

export async function findOwnEntry(
  db: Db,
  ownerId: OwnerId,
  id: WorkSearchEntryId,
): Promise<(StoredEntry & { sourceId: null }) | undefined> {
  const row = await entriesOf(db, ownerId)
    .where('id', '=', id)
    .where('source_id', 'is', null)
    .executeTakeFirst();
  return row && (rowToEntry(row) as StoredEntry & { sourceId: null });
}

export async function findEditOf(
  db: Db,
  ownerId: OwnerId,
  sourceId: string,
): Promise<(StoredEntry & { sourceId: string }) | undefined> {
  const row = await entriesOf(db, ownerId).where('source_id', '=', sourceId).executeTakeFirst();
  return row && (rowToEntry(row) as StoredEntry & { sourceId: string });
}

/** An own entry has the id that the page made, so that sending it twice makes one. */
export async function insertWorkSearchEntryOnce(
  tx: Tx,
  ownerId: OwnerId,
  { id, sourceId, applicationId, record, isHidden, createdAt, changedAt }: StoredEntry,
): Promise<void> {
  await tx
    .insertInto('work_search_entries')
    .values({
      id,
      owner_id: ownerId,
      source_id: sourceId,
      application_id: applicationId,
      day: record.day ?? null,
      record: JSON.stringify(record),
      is_hidden: isHidden ? 1 : 0,
      created_at: createdAt,
      changed_at: changedAt,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function updateWorkSearchEntry(
  tx: Tx,
  ownerId: OwnerId,
  id: WorkSearchEntryId,
  {
    record,
    isHidden,
    changedAt,
  }: { record: Partial<WorkSearchRecord>; isHidden: boolean; changedAt: Instant },
): Promise<void> {
  await tx
    .updateTable('work_search_entries')
    .set({
      day: record.day ?? null,
      record: JSON.stringify(record),
      is_hidden: isHidden ? 1 : 0,
      changed_at: changedAt,
    })
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

function entriesOf(db: Db, ownerId: OwnerId) {
  return db.selectFrom('work_search_entries').selectAll().where('owner_id', '=', ownerId);
}

function rowToEntry(row: Row): StoredEntry {
  return {
    id: row.id,
    sourceId: row.source_id,
    applicationId: row.application_id,
    record: JSON.parse(row.record),
    isHidden: row.is_hidden === 1,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  } as StoredEntry;
}
