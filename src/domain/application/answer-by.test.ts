import { expect, test } from 'vitest';
import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { ApplicationEvent, EventKind, Happening } from './event.ts';
import { standingEvents } from './event.ts';
import { standingOf } from './standing.ts';

const recordedAt = '2026-12-01T07:00:00.000Z' as Instant;

type Entry = Happening | { of: string; change: Partial<Happening> };

/** A log of what happened, its ids in the order of the list: a, b, c … */
function log(...entries: Entry[]) {
  return entries.map((entry, index): ApplicationEvent => {
    const id = String.fromCharCode(97 + index) as EventId;
    return 'of' in entry
      ? { type: 'corrected', id, recordedAt, targetId: entry.of as EventId, change: entry.change }
      : { type: 'happened', id, recordedAt, happening: entry };
  });
}
function on(day: string, kind: EventKind, answerBy?: string): Happening {
  return {
    kind,
    day: day as Day,
    round: null,
    note: '',
    no: null,
    ...(answerBy && { answerBy: answerBy as Day }),
  };
}
const expectedIn = (...entries: Entry[]) => standingOf(log(...entries)).answerExpected;

const applied = on('2026-11-20', 'applied');
const assessment = on('2026-11-25', 'assessment', '2026-12-04');
const byFriday = { eventId: 'b', kind: 'assessment', day: '2026-12-04' };

test('what asks for an answer by a day expects it', () => {
  expect(expectedIn(applied, assessment)).toEqual(byFriday);
  expect(expectedIn(applied, on('2026-11-25', 'assessment'))).toBeNull();
});

test.each<EventKind>(['confirmed', 'interview', 'offer', 'on_hold', 'reopened'])(
  'an assessment is behind one when this came later: %s',
  (kind) => {
    expect(expectedIn(applied, assessment, on('2026-11-30', kind))).toBeNull();
  },
);

test.each<EventKind>(['rejected', 'let_go', 'withdrawn', 'accepted', 'declined'])(
  'an application that ended expects nothing: %s',
  (kind) => {
    expect(expectedIn(applied, assessment, on('2026-11-30', kind))).toBeNull();
  },
);

test('what happened before leaves it open, in whatever order it was noted', () => {
  expect(expectedIn(on('2026-11-21', 'confirmed'), assessment, applied)).toEqual(byFriday);
  expect(expectedIn(on('2026-11-25', 'confirmed'), assessment, applied)).toEqual(byFriday);
});

test('a message about something else, or a reminder that names no day, leaves it open', () => {
  expect(expectedIn(applied, assessment, on('2026-11-30', 'contacted'))).toEqual(byFriday);
  expect(expectedIn(applied, assessment, on('2026-11-30', 'assessment'))).toEqual(byFriday);
});

test('a reminder that names another day stands for the first one, also once it is answered', () => {
  const later = on('2026-11-30', 'assessment', '2026-12-08');
  expect(expectedIn(applied, assessment, later)).toEqual({ ...byFriday, eventId: 'c', day: '2026-12-08' });
  expect(expectedIn(applied, assessment, { ...later, isAnswered: true })).toBeNull();
});

test('the interview that was agreed settles by when to choose a time', () => {
  const invited = on('2026-11-25', 'interview', '2026-12-04');
  expect(expectedIn(applied, invited, on('2026-11-27', 'interview'))).toBeNull();
});

test('of two that are open, the first day is told, then the other one', () => {
  const message = on('2026-11-27', 'contacted', '2026-12-10');
  expect(expectedIn(applied, assessment, message)).toEqual(byFriday);
  expect(expectedIn(applied, { ...assessment, isAnswered: true }, message)).toMatchObject({ eventId: 'c' });
});

test('a day that had passed when they asked for something else is over', () => {
  const message = on('2026-12-06', 'contacted', '2026-12-10');
  expect(expectedIn(applied, assessment, message)).toMatchObject({ eventId: 'c', day: '2026-12-10' });
});

test('an answer that was given, or an interview that was called off, expects nothing', () => {
  expect(expectedIn(applied, assessment, { of: 'b', change: { isAnswered: true } })).toBeNull();
  const invited = on('2026-11-25', 'interview', '2026-12-04');
  expect(expectedIn(applied, invited, { of: 'b', change: { isCancelled: true } })).toBeNull();
});

test('an interview that was called off had been agreed: what came before it stays settled', () => {
  const calledOff = { ...on('2026-11-30', 'interview'), isCancelled: true };
  expect(expectedIn(applied, on('2026-11-25', 'interview', '2026-12-04'), calledOff)).toBeNull();
});

test('the day can be added, changed and taken out by a correction', () => {
  const change = (answerBy: string | null) => ({ of: 'b', change: { answerBy: answerBy as Day | null } });
  expect(expectedIn(applied, on('2026-11-25', 'offer'), change('2026-12-04'))).toMatchObject({
    kind: 'offer',
  });
  expect(expectedIn(applied, assessment, change('2026-12-09'))).toMatchObject({ day: '2026-12-09' });
  expect(expectedIn(applied, assessment, change(null))).toBeNull();
});

test('that an answer was given is no correction of what was noted', () => {
  const [, event] = standingEvents(log(applied, assessment, { of: 'b', change: { isAnswered: true } }));
  expect(event).toMatchObject({ isCorrected: false, happening: { isAnswered: true } });
});
