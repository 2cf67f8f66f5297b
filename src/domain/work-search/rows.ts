import type { ApplicationId, WorkSearchEntryId } from '../id.ts';
import type { Instant, TimeZone } from '../time.ts';
import { dayOf, daysBetween } from '../time.ts';
import type { FilledIn } from './filled-in.ts';
import type { Period } from './period.ts';
import type { WorkSearchRecord } from './record.ts';
import { editsOf } from './record.ts';

/** What a person wrote: an activity of their own, or what they changed of one that was filled in. */
export type WorkSearchEntry = {
  id: WorkSearchEntryId;
  isHidden: boolean;
  createdAt: Instant;
  changedAt: Instant;
} & ({ sourceId: null; record: WorkSearchRecord } | { sourceId: string; record: Partial<WorkSearchRecord> });

export type WorkSearchRow = {
  /** The source of what was filled in, or the id of the person's own entry. */
  rowId: string;
  origin: FilledIn['origin'] | 'own';
  applicationId: ApplicationId | null;
  record: WorkSearchRecord;
  /** The fields the person changed; empty for what is their own. */
  edited: (keyof WorkSearchRecord)[];
  /** Whether it is known that it took place. */
  isSure: boolean;
  /** Left out of what is saved for the office. */
  isHidden: boolean;
  writtenAt: Instant;
  /** How many days after it happened it was written down. */
  daysLater: number;
  editedAt: Instant | null;
};

/** The rows of a period, by day and time: what was filled in with the person's edits over it, and their own. */
export function workSearchRows(
  filledIn: readonly FilledIn[],
  entries: readonly WorkSearchEntry[],
  period: Period,
  timeZone: TimeZone,
): WorkSearchRow[] {
  const edits = new Map(
    entries.flatMap((entry) => (entry.sourceId === null ? [] : [[entry.sourceId, entry]])),
  );
  const rows = [
    ...filledIn.map((activity) => filledInRow(activity, edits.get(activity.sourceId), timeZone)),
    ...entries.flatMap((entry) => (entry.sourceId === null ? [ownRow(entry, timeZone)] : [])),
  ];
  return rows
    .filter(({ record }) => record.day >= period.from && record.day <= period.to)
    .sort((a, b) => compare(sortKey(a), sortKey(b)));
}

/** What is saved for the office. */
export function recordsToSave(rows: readonly WorkSearchRow[]): WorkSearchRecord[] {
  return rows.filter((row) => !row.isHidden).map((row) => row.record);
}

/** One that is filled in, with the edit over it where there is one. */
export function filledInRow(
  { sourceId, origin, applicationId, record: filled, writtenAt, isSure }: FilledIn,
  entry: WorkSearchEntry | undefined,
  timeZone: TimeZone,
): WorkSearchRow {
  const edits = entry ? editsOf(filled, entry.record) : {};
  const edited = Object.keys(edits) as (keyof WorkSearchRecord)[];
  const record = { ...filled, ...edits };
  return {
    rowId: sourceId,
    origin,
    applicationId,
    record,
    edited,
    isSure,
    isHidden: entry?.isHidden ?? !isSure,
    writtenAt,
    daysLater: daysBetween(record.day, dayOf(writtenAt, timeZone)),
    editedAt: entry && edited.length > 0 ? entry.changedAt : null,
  };
}

export function ownRow(
  { id, record, isHidden, createdAt, changedAt }: WorkSearchEntry & { sourceId: null },
  timeZone: TimeZone,
): WorkSearchRow {
  return {
    rowId: id,
    origin: 'own',
    applicationId: null,
    record,
    edited: [],
    isSure: true,
    isHidden,
    writtenAt: createdAt,
    daysLater: daysBetween(record.day, dayOf(createdAt, timeZone)),
    editedAt: changedAt === createdAt ? null : changedAt,
  };
}

function sortKey({ record, rowId }: WorkSearchRow): string {
  return `${record.day} ${record.time || '99'} ${rowId}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
