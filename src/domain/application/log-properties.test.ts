import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { ApplicationEvent, Happening } from './event.ts';
import { EVENT_KINDS, NO_CHANNELS, standingEvents, undoneIds } from './event.ts';
import { compareStages, stageReached, standingOf } from './standing.ts';

const runs = { numRuns: 1000 };
const ids = Array.from({ length: 40 }, (_, index) => `e${String(index).padStart(2, '0')}` as EventId);
const LATER = 'f' as EventId;
const LATEST = 'g' as EventId;

const day = fc.integer({ min: 1, max: 9 }).map((number) => `2026-04-0${number}` as Day);
const recordedAt = day.map((text) => `${text}T09:00:00.000Z` as Instant);
const no = fc.record({
  channel: fc.constantFrom(null, ...NO_CHANNELS),
  theirWords: fc.string(),
  know: fc.string(),
  guess: fc.string(),
});
const happening: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  day,
  round: fc.option(fc.integer({ min: 1, max: 4 })),
  note: fc.string(),
  no: fc.option(no),
  answerBy: fc.option(day),
});
const change = fc
  .record(
    {
      kind: fc.constantFrom(...EVENT_KINDS),
      day,
      round: fc.option(fc.integer({ min: 1, max: 4 })),
      answerBy: fc.option(day),
      isAnswered: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((fields): Partial<Happening> => fields);
/** Any entry at all: its target may be unknown, come later, be itself, or be an undo of an undo. */
const anyTarget = fc.constantFrom(...ids, 'unknown' as EventId);
const entry = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant('happened' as const), recordedAt, happening }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('corrected' as const),
      recordedAt,
      targetId: anyTarget,
      change,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('undone' as const), recordedAt, targetId: anyTarget }),
  },
);
const log: fc.Arbitrary<ApplicationEvent[]> = fc
  .array(entry, { maxLength: 14 })
  .chain((entries) =>
    fc
      .shuffledSubarray(ids, { minLength: entries.length, maxLength: entries.length })
      .map((chosen) =>
        entries.map((one, index) => ({ id: chosen[index] ?? LATER, ...one }) as ApplicationEvent),
      ),
  );
const logAndOne = log
  .filter((events) => events.length > 0)
  .chain((events) => fc.tuple(fc.constant(events), fc.constantFrom(...events)));

function stageOf(events: readonly ApplicationEvent[]) {
  return stageReached(standingEvents(events));
}
function undo(id: EventId, targetId: EventId): ApplicationEvent {
  return { type: 'undone', id, recordedAt: '2026-04-17T09:00:00.000Z' as Instant, targetId };
}

test('replaying gives the same state whatever the order of the array, and leaves the array alone', () => {
  const shuffled = log.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
  );
  fc.assert(
    fc.property(shuffled, ([events, inAnotherOrder]) => {
      const before = JSON.stringify(events);
      expect(standingEvents(inAnotherOrder)).toEqual(standingEvents(events));
      expect(standingOf(inAnotherOrder)).toEqual(standingOf(events));
      expect(standingOf([...events, ...events])).toEqual(standingOf(events));
      expect(JSON.stringify(events)).toBe(before);
    }),
    runs,
  );
});

test('whatever happens next, the stage reached is never lowered', () => {
  fc.assert(
    fc.property(log, happening, recordedAt, (events, next, at) => {
      const after = [...events, { type: 'happened' as const, id: LATER, recordedAt: at, happening: next }];
      expect(compareStages(stageOf(after), stageOf(events))).toBeGreaterThanOrEqual(0);
      expect(standingOf(after).rounds).toBeGreaterThanOrEqual(standingOf(events).rounds);
      expect(standingEvents(after)).toHaveLength(standingEvents(events).length + 1);
    }),
    runs,
  );
});

test('an undo takes away what its own target alone supported: as if the target had never been written', () => {
  fc.assert(
    fc.property(logAndOne, ([events, target]) => {
      const afterUndo = [...events, undo(LATER, target.id)];
      const without = events.filter(({ id }) => id !== target.id);
      expect(standingEvents(afterUndo)).toEqual(standingEvents(without));
      expect(standingOf(afterUndo)).toEqual(standingOf(without));
    }),
    runs,
  );
});

test('undoing the undo restores everything', () => {
  fc.assert(
    fc.property(logAndOne, ([events, target]) => {
      const restored = [...events, undo(LATER, target.id), undo(LATEST, LATER)];
      expect(standingEvents(restored)).toEqual(standingEvents(events));
    }),
    runs,
  );
});

test('a correction changes its own target and nothing else', () => {
  fc.assert(
    fc.property(logAndOne, change, ([events, target], fields) => {
      const correction: ApplicationEvent = {
        type: 'corrected',
        id: LATER,
        recordedAt: target.recordedAt,
        targetId: target.id,
        change: fields,
      };
      const before = standingEvents(events);
      const after = standingEvents([...events, correction]);
      expect(after.filter(({ id }) => id !== target.id)).toEqual(before.filter(({ id }) => id !== target.id));
      expect(after).toHaveLength(before.length);
      const others = standingEvents(events.filter(({ id }) => id !== target.id));
      expect(compareStages(stageReached(after), stageReached(others))).toBeGreaterThanOrEqual(
        others.length < before.length ? 0 : Number.NEGATIVE_INFINITY,
      );
    }),
    runs,
  );
});

test('no event is lost: each happening either stands or was taken back', () => {
  fc.assert(
    fc.property(log, (events) => {
      const undone = undoneIds(events);
      const shown = new Set(standingEvents(events).map(({ id }) => id));
      for (const one of events) {
        if (one.type === 'happened') expect(shown.has(one.id)).toBe(!undone.has(one.id));
        else expect(shown.has(one.id)).toBe(false);
      }
    }),
    runs,
  );
});

test('two logs never change each other', () => {
  fc.assert(
    fc.property(log, log, (one, other) => {
      const renamed = other.map((event) => {
        const id = `x${event.id}` as EventId;
        return event.type === 'happened'
          ? { ...event, id }
          : { ...event, id, targetId: `x${event.targetId}` as EventId };
      });
      const together = standingEvents([...one, ...renamed]);
      expect(together.filter(({ id }) => !id.startsWith('x'))).toEqual(standingEvents(one));
      expect(together.filter(({ id }) => id.startsWith('x'))).toEqual(standingEvents(renamed));
    }),
    runs,
  );
});
