import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { isNoAfterOwnEnd, mayBeAnotherTry, type Tried } from './another-try.ts';

const told = (appliedOn: string | null, ended?: [NonNullable<Tried['ended']>['as'], string]): Tried => ({
  appliedOn: appliedOn as Day | null,
  ended: ended ? { as: ended[0], on: ended[1] as Day } : null,
});
const NO = told('2025-09-01', ['no', '2025-10-01']);

test.each([
  ['a receipt after a no', 'confirmation', '2026-04-10', NO, true],
  ['a pause after a no', 'on_hold', '2025-10-20', NO, true],
  ['a no long after the no', 'rejection', '2026-04-15', NO, true],
  ['the same no once more', 'rejection', '2025-10-12', NO, false],
  ['a receipt of the time itself', 'confirmation', '2025-09-02', NO, false],
  ['an interview after a no, of which the page says that it reopens', 'interview', '2025-10-20', NO, false],
  ['a no after one let it go', 'rejection', '2025-12-01', told('2025-09-01', ['let_go', '2025-11-01']), true],
  ['an interview from before one applied', 'interview', '2024-05-10', told('2026-03-01'), true],
  ['an interview a few days before it was noted', 'interview', '2026-02-26', told('2026-03-01'), false],
  ['a no from before one applied, be it by a day', 'rejection', '2026-02-28', told('2026-03-01'), true],
  ['a second receipt the same week', 'confirmation', '2026-03-05', told('2026-03-01'), false],
  ['a receipt months after one applied', 'confirmation', '2026-06-01', told('2026-03-01'), true],
  ['where one never noted that one applied', 'interview', '2024-05-10', told(null), false],
] as const)('%s', (_words, kind, writtenOn, tried, isAsked) => {
  expect(mayBeAnotherTry({ kind, writtenOn: writtenOn as Day }, tried)).toBe(isAsked);
});

test('what is first heard of by its no may have begun half a year before', () => {
  const heard = told('2026-04-10', ['no', '2026-04-10']);
  expect(mayBeAnotherTry({ kind: 'confirmation', writtenOn: '2026-02-01' as Day }, heard)).toBe(false);
  expect(mayBeAnotherTry({ kind: 'confirmation', writtenOn: '2025-03-01' as Day }, heard)).toBe(true);
});

test('a no to what one ended oneself is asked about, whatever the days; nothing else is for that', () => {
  for (const ended of ['withdrawn', 'declined', 'accepted'] as const) {
    const own = told('2026-03-01', [ended, '2026-04-01']);
    expect(isNoAfterOwnEnd({ kind: 'rejection' }, own)).toBe(true);
    expect(isNoAfterOwnEnd({ kind: 'offer' }, own)).toBe(false);
  }
  expect(isNoAfterOwnEnd({ kind: 'rejection' }, NO)).toBe(false);
  expect(isNoAfterOwnEnd({ kind: 'rejection' }, told('2026-03-01'))).toBe(false);
});

test('a mail that answers one that went there belongs there, unless it was over by then', () => {
  const before = { kind: 'interview', writtenOn: '2024-05-10' as Day };
  expect(mayBeAnotherTry(before, told('2026-03-01'), true)).toBe(false);
  expect(mayBeAnotherTry({ kind: 'rejection', writtenOn: '2026-04-15' as Day }, NO, true)).toBe(true);
});

test('where nothing was heard for half a year, a mail of any kind asks', () => {
  const silent = { ...told('2025-03-01'), lastEventOn: '2025-03-20' as Day };
  for (const kind of ['interview', 'offer', 'rejection']) {
    expect(mayBeAnotherTry({ kind, writtenOn: '2026-02-20' as Day }, silent)).toBe(true);
    expect(mayBeAnotherTry({ kind, writtenOn: '2025-08-20' as Day }, silent)).toBe(false);
  }
  expect(mayBeAnotherTry({ kind: 'rejection', writtenOn: '2026-02-20' as Day }, silent, true)).toBe(false);
});

test('of a mail without a day nothing is known', () => {
  expect(mayBeAnotherTry({ kind: 'rejection', writtenOn: null }, NO)).toBe(false);
  expect(mayBeAnotherTry({}, NO)).toBe(false);
});
