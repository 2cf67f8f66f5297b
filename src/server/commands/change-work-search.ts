import type { WorkSearchEntryId } from '../../domain/id.ts';
import { isId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { WorkSearchRecord } from '../../domain/work-search/record.ts';
import { editsOf, emptyRecord } from '../../domain/work-search/record.ts';
import type { WorkSearchRow } from '../../domain/work-search/rows.ts';
import { filledInRow, ownRow } from '../../domain/work-search/rows.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { keepEarlier } from '../db/revisions.ts';
import type { StoredEntry } from '../db/work-search.ts';
import {
  findEditOf,
  findOwnEntry,
  insertWorkSearchEntryOnce,
  updateWorkSearchEntry,
} from '../db/work-search.ts';
import { notFound, Refusal } from '../refusal.ts';
import { findFilledIn } from './read-work-search.ts';

type Change = Partial<WorkSearchRecord> & { isHidden?: boolean };

/**
 * Adds an activity of the person's own; the same once more changes nothing, and what was changed before it was sent again
 * changes the one that is there. Runs inside the caller's transaction, as all of these do.
 */
export async function addOwnEntry(
  tx: Tx,
  actor: Actor,
  id: WorkSearchEntryId,
  fields: Partial<WorkSearchRecord> & Pick<WorkSearchRecord, 'day' | 'type'>,
  timeZone: TimeZone,
): Promise<WorkSearchRow> {
  await lockOwner(tx, actor);
  const now = actor.clock();
  const record = { ...emptyRecord(fields.day, fields.type), ...fields };
  const entry = {
    ...{ id, record },
    sourceId: null,
    applicationId: null,
    isHidden: false,
    createdAt: now,
    changedAt: now,
  };
  await insertWorkSearchEntryOnce(tx, actor.ownerId, entry);
  const stored = await findOwnEntry(tx, actor.ownerId, id);
  if (!stored) {
    throw new Refusal('conflict', 'Something else has this id already. Reload the page and try again.');
  }
  const changed = await keepChange(tx, actor, stored, { record, isHidden: stored.isHidden });
  return ownRow({ ...stored, ...changed }, timeZone);
}

/** Edits a row, or leaves it out. What was filled in stays as it is; the edit lies over it. */
export async function changeRow(
  tx: Tx,
  actor: Actor,
  rowId: string,
  { isHidden, ...fields }: Change,
  timeZone: TimeZone,
): Promise<WorkSearchRow> {
  await lockOwner(tx, actor);
  if (isId(rowId)) {
    const stored = await findOwnEntry(tx, actor.ownerId, rowId as WorkSearchEntryId);
    if (!stored) throw notFound('row');
    const record = { ...stored.record, ...fields };
    const changed = await keepChange(tx, actor, stored, { record, isHidden: isHidden ?? stored.isHidden });
    return ownRow({ ...stored, ...changed }, timeZone);
  }
  const filledIn = await findFilledIn(actor, tx, rowId, timeZone);
  if (!filledIn) throw notFound('row');
  const stored = await findEditOf(tx, actor.ownerId, rowId);
  const record = editsOf(filledIn.record, { ...stored?.record, ...fields });
  if (stored) {
    const changed = await keepChange(tx, actor, stored, { record, isHidden: isHidden ?? stored.isHidden });
    return filledInRow(filledIn, { ...stored, ...changed }, timeZone);
  }
  const hides = isHidden ?? !filledIn.isSure;
  const changesNothing = Object.keys(record).length === 0 && hides === !filledIn.isSure;
  if (changesNothing) return filledInRow(filledIn, undefined, timeZone);
  const now = actor.clock();
  const edit = {
    id: actor.newId<'work_search_entry'>(),
    sourceId: rowId,
    applicationId: filledIn.applicationId,
    record,
    isHidden: hides,
    createdAt: now,
    changedAt: now,
  };
  await insertWorkSearchEntryOnce(tx, actor.ownerId, edit);
  return filledInRow(filledIn, edit, timeZone);
}

/** The row is again as it was filled in; what was edited is kept as an earlier version. */
export async function takeBackEdits(
  tx: Tx,
  actor: Actor,
  rowId: string,
  timeZone: TimeZone,
): Promise<WorkSearchRow> {
  await lockOwner(tx, actor);
  const filledIn = isId(rowId) ? undefined : await findFilledIn(actor, tx, rowId, timeZone);
  if (!filledIn) throw notFound('row');
  const stored = await findEditOf(tx, actor.ownerId, rowId);
  if (!stored) return filledInRow(filledIn, undefined, timeZone);
  const changed = await keepChange(tx, actor, stored, { record: {}, isHidden: stored.isHidden });
  return filledInRow(filledIn, { ...stored, ...changed }, timeZone);
}

/** Stores what a row became, with what it was before; nothing when it is the same. */
async function keepChange<RecordNow extends Partial<WorkSearchRecord>>(
  tx: Tx,
  actor: Actor,
  stored: StoredEntry,
  next: { record: RecordNow; isHidden: boolean },
): Promise<{ record: RecordNow; isHidden: boolean; changedAt: StoredEntry['changedAt'] }> {
  const isSame = sorted(stored.record) === sorted(next.record) && stored.isHidden === next.isHidden;
  if (isSame) return { ...next, changedAt: stored.changedAt };
  await keepEarlier(tx, actor, 'work_search_entry', stored.id, {
    record: stored.record,
    is_hidden: stored.isHidden ? 1 : 0,
  });
  const changedAt = actor.clock();
  await updateWorkSearchEntry(tx, actor.ownerId, stored.id, { ...next, changedAt });
  return { ...next, changedAt };
}

function sorted(record: Partial<WorkSearchRecord>): string {
  return JSON.stringify(Object.entries(record).sort());
}
