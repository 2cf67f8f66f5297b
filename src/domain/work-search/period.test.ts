import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { addDays, daysBetween } from '../time.ts';
import type { Weekday } from './period.ts';
import { monthOf, periodOf, weekOf } from './period.ts';

const THURSDAY = '2026-11-26' as Day;
const days = fc
  .integer({ min: -200_000, max: 200_000 })
  .map((offset) => addDays('2026-01-01' as Day, offset));
const weekdays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

describe('benefit weeks', () => {
  test.each<[Weekday, string, string]>([
    [1, '2026-11-23', '2026-11-29'],
    [7, '2026-11-22', '2026-11-28'],
    [4, '2026-11-26', '2026-12-02'],
    [5, '2026-11-20', '2026-11-26'],
  ])('that start on day %i hold 26 November from %s to %s', (startsOn, from, to) => {
    expect(weekOf(THURSDAY, startsOn)).toEqual({ from, to });
  });

  test('have seven days, the day asked about among them, and follow one another without a gap', () => {
    fc.assert(
      fc.property(days, weekdays, (day, startsOn) => {
        const week = weekOf(day, startsOn);
        expect(daysBetween(week.from, week.to)).toBe(6);
        expect(week.from <= day && day <= week.to).toBe(true);
        expect(weekOf(addDays(week.to, 1), startsOn).from).toBe(addDays(week.to, 1));
      }),
    );
  });
});

test('a month goes from its first day to its last, in leap years too', () => {
  expect(monthOf('2028-02-10' as Day)).toEqual({ from: '2028-02-01', to: '2028-02-29' });
  expect(monthOf('2026-12-31' as Day)).toEqual({ from: '2026-12-01', to: '2026-12-31' });
  fc.assert(
    fc.property(days, (day) => {
      const month = monthOf(day);
      expect(month.from <= day && day <= month.to).toBe(true);
      expect(addDays(month.to, 1).slice(8)).toBe('01');
    }),
  );
});

test('this and last, by week and by month', () => {
  const chosen = (choice: Parameters<typeof periodOf>[0]) => Object.values(periodOf(choice, THURSDAY, 1));
  expect(chosen('this_week')).toEqual(['2026-11-23', '2026-11-29']);
  expect(chosen('last_week')).toEqual(['2026-11-16', '2026-11-22']);
  expect(chosen('last_two_weeks')).toEqual(['2026-11-09', '2026-11-22']);
  expect(chosen('this_month')).toEqual(['2026-11-01', '2026-11-30']);
  expect(chosen('last_month')).toEqual(['2026-10-01', '2026-10-31']);
});
