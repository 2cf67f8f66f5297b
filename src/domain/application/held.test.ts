import { expect, test } from 'vitest';
import type { Day, Instant } from '../time.ts';
import type { MeetingNoted } from './held.ts';
import { heldMeetings, roundsHeld } from './held.ts';

const until = { closedOn: '2026-11-20' as Day, lookedAt: '2026-11-20T09:00:00.000Z' as Instant };

/** A meeting of the first round in London, whose clock is that of the instant. */
function meeting(starts: string | null, more: Partial<MeetingNoted> = {}): MeetingNoted {
  return {
    round: 1,
    startsAt: starts === null ? null : (`${starts}:00.000Z` as Instant),
    startsLocal: starts,
    isCancelled: false,
    hasDebrief: false,
    ...more,
  };
}

test.each([
  ['before the no came', [meeting('2026-11-18T10:00')], 1],
  ['that morning, before one looks', [meeting('2026-11-20T08:00')], 1],
  ['later on the day of the no', [meeting('2026-11-20T15:00')], 0],
  ['two weeks after the no', [meeting('2026-12-02T10:00')], 0],
  ['called off', [meeting('2026-11-18T10:00', { isCancelled: true })], 0],
  ['called off, though a debrief was begun', [meeting(null, { isCancelled: true, hasDebrief: true })], 0],
  [
    'at a later time than it was in the end: there is a debrief',
    [meeting('2026-12-02T10:00', { hasDebrief: true })],
    1,
  ],
  ['at no known time', [meeting(null)], 1],
  ['known from a mail alone', [], 1],
  [
    'announced without a time, and then for two weeks after the no',
    [meeting(null), meeting('2026-12-02T10:00')],
    0,
  ],
  [
    'called off and then held',
    [meeting('2026-11-10T10:00', { isCancelled: true }), meeting('2026-11-18T10:00')],
    1,
  ],
])('of one round, %s', (_, meetings, rounds) => {
  expect(roundsHeld(1, meetings, until)).toBe(rounds);
});

test('the second round to come leaves the first one reached', () => {
  const meetings = [meeting('2026-11-10T10:00'), meeting('2026-12-02T10:00', { round: 2 })];
  expect(roundsHeld(2, meetings, until)).toBe(1);
  expect(heldMeetings(meetings, until)).toEqual([meetings[0]]);
});

test('weeks later, what the no came before still did not take place', () => {
  const later = { ...until, lookedAt: '2027-01-01T09:00:00.000Z' as Instant };
  expect(roundsHeld(1, [meeting('2026-12-02T10:00')], later)).toBe(0);
  expect(roundsHeld(1, [meeting('2026-12-02T10:00')], { ...later, closedOn: null })).toBe(1);
});
