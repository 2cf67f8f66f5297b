import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant, TimeZone } from '../time.ts';
import { dayOf, instantOfMs, localOf } from '../time.ts';
import { nextMorning, QUIET_CHOICES, quietChoices, quietUntil } from './quiet.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const noon = '2026-04-16T10:00:00.000Z' as Instant;

test('unless the person chooses otherwise it is quiet until nine the next local morning', () => {
  expect(quietUntil('morning', noon, BERLIN)).toBe('2026-04-17T07:00:00.000Z');
  expect(quietUntil('three_days', noon, BERLIN)).toBe('2026-04-19T07:00:00.000Z');
  expect(quietUntil('evening', noon, BERLIN)).toBe('2026-04-16T16:00:00.000Z');
  expect(quietUntil('none', noon, BERLIN)).toBeNull();
});

test('"this evening" chosen in the evening is no quiet time at all', () => {
  expect(quietUntil('evening', '2026-04-16T16:00:00.000Z' as Instant, BERLIN)).toBeNull();
});

test('"this evening" is a choice until it has come', () => {
  expect(quietChoices(noon, BERLIN)).toEqual(QUIET_CHOICES);
  expect(quietChoices('2026-04-16T20:50:00.000Z' as Instant, BERLIN)).toEqual([
    'none',
    'morning',
    'three_days',
  ]);
});

test('a no just after midnight is quiet for that day and its night', () => {
  expect(quietUntil('morning', '2026-04-15T22:30:00.000Z' as Instant, BERLIN)).toBe(
    '2026-04-17T07:00:00.000Z',
  );
});

test('nine in the morning is nine on the wall, the day the clocks change too', () => {
  expect(nextMorning('2026-03-28T20:00:00.000Z' as Instant, BERLIN)).toBe('2026-03-29T07:00:00.000Z');
  expect(nextMorning('2026-10-24T20:00:00.000Z' as Instant, BERLIN)).toBe('2026-10-25T08:00:00.000Z');
});

test('quiet always ends in the future, at nine or at six, within four days', () => {
  const now = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2036, 0) }).map(instantOfMs);
  const zone = fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu');
  fc.assert(
    fc.property(now, zone, fc.constantFrom(...QUIET_CHOICES), (at, name, choice) => {
      const timeZone = name as TimeZone;
      const until = quietUntil(choice, at, timeZone);
      if (until === null) {
        expect(['none', 'evening']).toContain(choice);
        return;
      }
      expect(until > at).toBe(true);
      expect(localOf(until, timeZone).slice(11)).toBe(choice === 'evening' ? '18:00' : '09:00');
      if (choice === 'morning') expect(dayOf(until, timeZone) > dayOf(at, timeZone)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
