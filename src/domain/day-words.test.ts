import { expect, test } from 'vitest';
import { clockOf, longDay, nearDay, shortDay, weekdayOf } from './day-words.ts';
import type { Day } from './time.ts';

const today = '2025-04-17' as Day;

test('a day is named as one says it', () => {
  expect(weekdayOf(today)).toBe('Thursday');
  expect(weekdayOf('1969-07-20' as Day)).toBe('Sunday');
  expect(weekdayOf('2028-02-29' as Day)).toBe('Tuesday');
  expect(shortDay('2025-04-03' as Day)).toBe('3 April');
  expect(longDay('2025-04-18' as Day, today)).toBe('Friday 18 April');
  expect(longDay('2026-01-02' as Day, today)).toBe('Friday 2 January 2026');
});

test('a near day needs fewer words', () => {
  expect(nearDay(today, today)).toBe('today');
  expect(nearDay('2025-04-18' as Day, today)).toBe('tomorrow');
  expect(nearDay('2025-04-23' as Day, today)).toBe('Wednesday');
  expect(nearDay('2025-04-24' as Day, today)).toBe('Thursday 24 April');
  expect(nearDay('2025-04-16' as Day, today)).toBe('Wednesday 16 April');
});

test('the time of day has no leading zero', () => {
  expect(clockOf('2025-04-18T09:30')).toBe('9:30');
  expect(clockOf('2025-04-18T00:05')).toBe('0:05');
  expect(clockOf('2025-04-18T14:00')).toBe('14:00');
});
