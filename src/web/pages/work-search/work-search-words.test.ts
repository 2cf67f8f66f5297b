import { expect, test } from 'vitest';
import type { WorkSearchRow } from '../../../contract/work-search.ts';
import type { Day, Instant } from '../../../domain/time.ts';
import { emptyRecord } from '../../../domain/work-search/record.ts';
import { countWords, layoutOfCountry, rowHistory, rowName } from './work-search-words.ts';

const YEAR = new Date().getFullYear();

function row(more: Partial<WorkSearchRow> = {}, minutes: number | null = null): WorkSearchRow {
  return {
    rowId: 'applied:1',
    origin: 'application',
    applicationId: null,
    record: { ...emptyRecord(`${YEAR}-04-12` as Day, 'apply'), minutes },
    edited: [],
    isSure: true,
    isHidden: false,
    writtenAt: `${YEAR}-04-15T10:00:00.000Z` as Instant,
    daysLater: 0,
    editedAt: null,
    ...more,
  };
}

test('a row says where it comes from, and what was written or changed later', () => {
  expect(rowHistory(row())).toBe('Filled in from what you noted.');
  expect(rowHistory(row({ daysLater: 3 }))).toBe(
    'Filled in from what you noted, written on 15 April, 3 days later.',
  );
  expect(rowHistory(row({ edited: ['phone'], editedAt: `${YEAR}-04-16T10:00:00.000Z` as Instant }))).toBe(
    'Filled in from what you noted, edited on 16 April.',
  );
  expect(rowHistory(row({ origin: 'own', daysLater: 1 }))).toBe(
    'Added by you, written on 15 April, 1 day later.',
  );
});

test('what is there is counted, and never judged', () => {
  expect(countWords([], null)).toBe('0 activities.');
  expect(countWords([row()], null)).toBe('1 activity.');
  const rows = [row({}, 45), row({}, 50), row({ isHidden: true }, 30)];
  expect(countWords(rows, 3)).toBe(
    '2 activities; the number you set yourself is 3. Time noted: 1 h 35 min. 1 row left out.',
  );
});

test('a row has a name of its own', () => {
  const record = { ...emptyRecord(`${YEAR}-04-12` as Day, 'interview'), employer: 'Northwind' };
  expect(rowName(record)).toBe('Interview or test at Northwind, 12 April');
  expect(rowName({ ...record, employer: '' })).toBe('Interview or test, 12 April');
});

test('one begins with the layout of one’s country', () => {
  expect(['GB', 'DE', 'CH', 'US', null].map(layoutOfCountry)).toEqual([
    'united-kingdom',
    'germany',
    'switzerland',
    'new-york',
    'new-york',
  ]);
});
