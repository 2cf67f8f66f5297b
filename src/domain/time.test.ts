import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day, Instant, TimeZone } from './time.ts';
import {
  addDays,
  addMinutes,
  dayOf,
  daysBetween,
  instantOfLocal,
  instantOfMs,
  localOf,
  msOf,
  parseDay,
  parseInstant,
  parseTimeZone,
} from './time.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'America/Adak',
] as TimeZone[];
const zone = fc.constantFrom(...ZONES);
const instant = fc
  .integer({ min: Date.UTC(1975, 0, 1), max: Date.UTC(2037, 0, 1) })
  .map((ms) => instantOfMs(ms - (ms % 60_000)));

describe('a wall clock and its instant', () => {
  test('an hour that daylight saving skips is read with the offset before, so 02:30 becomes 03:30', () => {
    const skipped = instantOfLocal('2026-03-29T02:30', BERLIN) as Instant;
    expect(skipped).toBe('2026-03-29T01:30:00.000Z');
    expect(localOf(skipped, BERLIN)).toBe('2026-03-29T03:30');
  });

  test('an hour that comes twice is its first coming', () => {
    expect(instantOfLocal('2026-10-25T02:30', BERLIN)).toBe('2026-10-25T00:30:00.000Z');
  });

  test('a half-hour change is met too', () => {
    const lordHowe = 'Australia/Lord_Howe' as TimeZone;
    expect(instantOfLocal('2026-10-04T02:15', lordHowe)).toBe('2026-10-03T15:45:00.000Z');
    expect(localOf('2026-10-03T15:45:00.000Z' as Instant, lordHowe)).toBe('2026-10-04T02:45');
  });

  test('on a leap day the clock works as on every other', () => {
    expect(instantOfLocal('2028-02-29T10:00', BERLIN)).toBe('2028-02-29T09:00:00.000Z');
    expect(addDays('2028-02-28' as Day, 1)).toBe('2028-02-29');
    expect(parseDay('2027-02-29')).toBeNull();
  });

  test('a day that the date line skipped is read as the next one', () => {
    const apia = 'Pacific/Apia' as TimeZone;
    const skipped = instantOfLocal('2011-12-30T10:00', apia) as Instant;
    expect(dayOf(skipped, apia)).toBe('2011-12-31');
  });

  test('one instant is two days on two sides of the date line', () => {
    const now = '2026-04-17T10:30:00.000Z' as Instant;
    expect(dayOf(now, 'Pacific/Kiritimati' as TimeZone)).toBe('2026-04-18');
    expect(dayOf(now, 'Pacific/Niue' as TimeZone)).toBe('2026-04-16');
  });

  test('what is not a time, or falls out of the calendar, is null', () => {
    const bad = [
      '2026-02-30T10:00',
      '2026-04-17T24:00',
      '2026-04-17T10:60',
      '2026-04-17 10:00',
      '',
      '0026-04-17T10:00',
    ];
    for (const text of bad) expect(instantOfLocal(text, BERLIN)).toBeNull();
    expect(instantOfLocal('9999-12-31T23:00', 'America/New_York' as TimeZone)).toBeNull();
  });

  test('an instant comes back from its wall clock, or an earlier one that showed the same', () => {
    fc.assert(
      fc.property(instant, zone, (now, timeZone) => {
        const back = instantOfLocal(localOf(now, timeZone), timeZone) as Instant;
        expect(localOf(back, timeZone)).toBe(localOf(now, timeZone));
        expect(back <= now).toBe(true);
        expect(dayOf(now, timeZone)).toBe(localOf(now, timeZone).slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  test('any wall clock time has an instant that shows it, or lies in a gap and moves forward', () => {
    fc.assert(
      fc.property(instant, zone, (wallClock, timeZone) => {
        const local = wallClock.slice(0, 16);
        const shown = localOf(instantOfLocal(local, timeZone) as Instant, timeZone);
        expect(shown >= local).toBe(true);
        if (shown !== local)
          expect(msOf(`${shown}:00.000Z` as Instant) - msOf(wallClock)).toBeLessThanOrEqual(86_400_000);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('reading', () => {
  test('an instant is read with any offset and kept in UTC', () => {
    expect(parseInstant('2026-04-17T09:02:00+02:00')).toBe('2026-04-17T07:02:00.000Z');
    expect(parseInstant('2026-04-17T09:02:00.5+0200')).toBe('2026-04-17T07:02:00.500Z');
    expect(parseInstant('2026-04-17T23:30Z')).toBe('2026-04-17T23:30:00.000Z');
  });

  test('an instant without an offset, of a day that does not exist, or in no ISO form is refused', () => {
    const bad = [
      '2026-04-17T09:02:00',
      '2026-02-30T09:02:00Z',
      '12 Apr 2026 Z',
      '',
      'Z',
      '+12:00',
      '0026-04-17T09:02:00Z',
    ];
    for (const text of [
      ...bad,
      '2026-04-17T25:00:00Z',
      '2026-04-17T09:02:00+99:00',
      '+010000-01-01T00:00:00Z',
    ]) {
      expect(parseInstant(text)).toBeNull();
    }
  });

  test('a day typed with a two-digit year is refused rather than kept as the year 26', () => {
    expect(parseDay('0026-04-17')).toBeNull();
    expect(parseDay('2026-04-17')).toBe('2026-04-17');
    for (const text of ['2026-13-01', '2026-4-1', '2026-04-31', 'today', ''])
      expect(parseDay(text)).toBeNull();
  });

  test('a time zone that nobody knows is refused', () => {
    expect(parseTimeZone('Europe/Berlin')).toBe('Europe/Berlin');
    expect(parseTimeZone('Europe/Atlantis')).toBeNull();
    expect(parseTimeZone('')).toBeNull();
  });
});

describe('counting', () => {
  test('days are counted on the calendar, whatever the clocks did', () => {
    expect(daysBetween('2026-03-28' as Day, '2026-03-30' as Day)).toBe(2);
    expect(daysBetween('2026-04-17' as Day, '2026-04-10' as Day)).toBe(-7);
    fc.assert(
      fc.property(instant, fc.integer({ min: -5000, max: 5000 }), (now, days) => {
        const day = dayOf(now, 'UTC' as TimeZone);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });

  test('minutes pass the same for everybody', () => {
    expect(addMinutes('2026-03-29T00:30:00.000Z' as Instant, 60)).toBe('2026-03-29T01:30:00.000Z');
  });
});
