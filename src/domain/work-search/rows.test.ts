import { expect, test } from 'vitest';
import type { WorkSearchEntryId } from '../id.ts';
import type { Day, Instant, TimeZone } from '../time.ts';
import type { FilledIn } from './filled-in.ts';
import { activitiesOfPractice } from './filled-in.ts';
import type { WorkSearchType } from './record.ts';
import { editsOf, emptyRecord } from './record.ts';
import type { WorkSearchEntry } from './rows.ts';
import { recordsToSave, workSearchRows } from './rows.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const WEEK = { from: '2026-11-16' as Day, to: '2026-11-22' as Day };

function filledIn(sourceId: string, day: string, type: WorkSearchType = 'apply'): FilledIn {
  return {
    sourceId,
    origin: 'application',
    applicationId: null,
    writtenAt: `${day}T22:30:00.000Z` as Instant,
    isSure: true,
    record: { ...emptyRecord(day as Day, type), employer: sourceId },
  };
}

function entry(more: Partial<WorkSearchEntry>): WorkSearchEntry {
  return {
    id: 'own-1' as WorkSearchEntryId,
    sourceId: null,
    record: emptyRecord('2026-11-18' as Day, 'event'),
    isHidden: false,
    createdAt: '2026-11-20T10:00:00.000Z' as Instant,
    changedAt: '2026-11-20T10:00:00.000Z' as Instant,
    ...more,
  } as WorkSearchEntry;
}

test('a period has what happened in it, by day and time, filled in and one’s own together', () => {
  const filled = [
    filledIn('late', '2026-11-22'),
    filledIn('before', '2026-11-15'),
    filledIn('early', '2026-11-16'),
  ];
  const rows = workSearchRows(filled, [entry({})], WEEK, BERLIN);
  expect(rows.map(({ rowId }) => rowId)).toEqual(['early', 'own-1', 'late']);
});

test('an edit lies over what was filled in, and what was not touched still follows its source', () => {
  const edit = entry({
    sourceId: 'one',
    record: { employer: 'Northwind Ltd', minutes: 20 },
    changedAt: '2026-11-25T10:00:00.000Z' as Instant,
  });
  const [row] = workSearchRows([filledIn('one', '2026-11-17')], [edit], WEEK, BERLIN);
  expect(row).toMatchObject({
    edited: ['employer', 'minutes'],
    record: { employer: 'Northwind Ltd', minutes: 20, day: '2026-11-17' },
    editedAt: '2026-11-25T10:00:00.000Z',
  });
  // Once the source says the same, nothing is edited any more.
  const same = {
    ...filledIn('one', '2026-11-17'),
    record: { ...emptyRecord('2026-11-17' as Day, 'apply'), employer: 'Northwind Ltd', minutes: 20 },
  };
  expect(workSearchRows([same], [edit], WEEK, BERLIN)[0]).toMatchObject({ edited: [], editedAt: null });
});

test('an edited day moves a row into another period', () => {
  const edit = entry({ sourceId: 'one', record: { day: '2026-11-22' as Day } });
  expect(workSearchRows([filledIn('one', '2026-11-23')], [edit], WEEK, BERLIN)).toHaveLength(1);
  expect(workSearchRows([filledIn('one', '2026-11-23')], [], WEEK, BERLIN)).toHaveLength(0);
});

test('what was written down later says by how many days, as the person lived them', () => {
  const [filled, own] = workSearchRows([filledIn('one', '2026-11-16')], [entry({})], WEEK, BERLIN);
  // 22:30 UTC is half an hour before midnight in winter Berlin.
  expect(filled?.daysLater).toBe(0);
  expect(own?.daysLater).toBe(2);
});

test('what is left out is still shown, and not saved', () => {
  const rows = workSearchRows(
    [filledIn('one', '2026-11-17')],
    [entry({ sourceId: 'one', record: {}, isHidden: true })],
    WEEK,
    BERLIN,
  );
  expect(rows).toMatchObject([{ isHidden: true, edited: [] }]);
  expect(recordsToSave(rows)).toEqual([]);
});

test('what may not have taken place is left out until the person puts it in', () => {
  const unsure = { ...filledIn('one', '2026-11-17'), isSure: false };
  expect(workSearchRows([unsure], [], WEEK, BERLIN)).toMatchObject([{ isSure: false, isHidden: true }]);
  const putIn = entry({ sourceId: 'one', record: {}, isHidden: false });
  expect(workSearchRows([unsure], [putIn], WEEK, BERLIN)).toMatchObject([{ isSure: false, isHidden: false }]);
});

test('practice is training, with its time where it was measured', () => {
  const days = [
    { day: '2026-11-17' as Day, seconds: 754, notedAt: '2026-11-17T10:00:00.000Z' as Instant },
    { day: '2026-11-18' as Day, seconds: null, notedAt: '2026-11-18T10:00:00.000Z' as Instant },
  ];
  expect(activitiesOfPractice(days, 'Interview practice')).toMatchObject([
    {
      sourceId: 'practice:2026-11-17',
      record: { type: 'training', minutes: 13, position: 'Interview practice' },
    },
    { sourceId: 'practice:2026-11-18', record: { minutes: null, employer: '', note: '' } },
  ]);
});

test('edits are what differs', () => {
  const record = { ...emptyRecord('2026-11-17' as Day, 'apply'), employer: 'A' };
  expect(editsOf(record, { employer: 'A', phone: '1', note: '' })).toEqual({ phone: '1' });
});
