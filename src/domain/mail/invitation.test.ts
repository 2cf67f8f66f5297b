import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day, Instant, TimeZone } from '../time.ts';
import { isNewer, meetingTime, personName } from './invitation.ts';

const BERLIN = 'Europe/Berlin' as TimeZone;
const NEW_YORK = 'America/New_York' as TimeZone;
const at = { day: '2026-04-21' as Day, startsLocal: '2026-04-21T10:00', startsAt: null, timeZone: null };

test('a meeting is told in the zone it names, whoever looks at it', () => {
  const startsAt = '2026-04-21T08:00:00.000Z' as Instant;
  const told = { ...at, startsAt, timeZone: BERLIN };
  expect(meetingTime(told, NEW_YORK)).toEqual(told);
});

test('one told in UTC is told in the person’s zone, on the day it is there', () => {
  const startsAt = '2026-04-21T01:00:00.000Z' as Instant;
  expect(meetingTime({ ...at, startsLocal: '2026-04-21T01:00', startsAt }, NEW_YORK)).toEqual({
    day: '2026-04-20',
    startsLocal: '2026-04-20T21:00',
    startsAt,
    timeZone: NEW_YORK,
  });
});

test('one that floats is at that hour where the person is', () => {
  expect(meetingTime(at, NEW_YORK)).toMatchObject({
    startsLocal: '2026-04-21T10:00',
    startsAt: '2026-04-21T14:00:00.000Z',
  });
  expect(meetingTime({ ...at, startsLocal: null }, NEW_YORK)).toEqual({
    day: '2026-04-21',
    startsLocal: null,
    startsAt: null,
    timeZone: NEW_YORK,
  });
});

test('the higher number counts, then the later word; of any two at most one is newer', () => {
  const early = '2026-04-01T08:00:00.000Z' as Instant;
  const late = '2026-04-02T08:00:00.000Z' as Instant;
  expect(isNewer({ sequence: 1, stampedAt: early }, { sequence: 0, stampedAt: late })).toBe(true);
  expect(isNewer({ sequence: 1, stampedAt: late }, { sequence: 1, stampedAt: early })).toBe(true);
  const word = fc.record({ sequence: fc.nat({ max: 3 }), stampedAt: fc.constantFrom(null, early, late) });
  fc.assert(fc.property(word, word, (a, b) => !(isNewer(a, b) && isNewer(b, a)) && !isNewer(a, a)));
});

test('somebody with a name is a person; a team, a machine and an address are not', () => {
  const named = (name: string, address = 'ana@northwind.example') => personName({ name, address });
  expect(named('Ana Roe')).toBe('Ana Roe');
  expect(named('Roe, Ana')).toBe('Ana Roe');
  expect(named('Ana Roe (Northwind)')).toBe('Ana Roe');
  expect(named('Zoë van der Müller-Ó Brien')).toBe('Zoë van der Müller-Ó Brien');
  for (const nobody of [
    'Northwind Recruiting',
    'Talent Team',
    'Ana',
    'ana@northwind.example',
    '',
    'Room 4',
  ]) {
    expect(named(nobody), nobody).toBeNull();
  }
  expect(named('Ana Roe', 'no-reply@northwind.example')).toBeNull();
});
