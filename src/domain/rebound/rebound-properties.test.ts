import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { Rebound, ReboundAct, ReboundOpening } from './rebound.ts';
import { act, openRebound, replayRebound, STEPS } from './rebound.ts';

const runs = { numRuns: 2000 };
const noId = fc.constantFrom('n1', 'n2', 'n3', 'n4').map((id) => id as EventId);
const instant = fc.integer({ min: 1, max: 9 }).map((day) => `2026-04-0${day}T09:00:00.000Z` as Instant);
const step = fc.constantFrom(...STEPS);
const opening: fc.Arbitrary<ReboundOpening> = fc.record({
  type: fc.constant('opened' as const),
  day: fc.constant('2026-04-17' as Day),
  noIds: fc.array(noId, { maxLength: 4 }),
  quietUntil: fc.option(instant),
});
const move: fc.Arbitrary<ReboundAct> = fc.oneof(
  fc.record({
    type: fc.constantFrom('no_joined' as const, 'no_left' as const, 'no_returned' as const),
    noId,
  }),
  fc.record({ type: fc.constant('no_joined' as const), noId, isLetGo: fc.constant(true as const) }),
  // Mostly the step the person is at, so that sequences get somewhere.
  fc.record({
    type: fc.constantFrom('step_done' as const, 'step_skipped' as const, 'went_to' as const),
    step,
  }),
  fc.record({ type: fc.constantFrom('step_done' as const, 'step_skipped' as const), step }),
  fc.record({ type: fc.constant('put_off' as const), until: instant }),
  fc.record({ type: fc.constant('quiet_set' as const), until: fc.option(instant) }),
  fc.constant({ type: 'reopened' as const }),
);
/** A quarter of the moves are drawn freely; the rest go on from where the rebound is. */
type Going = ReboundAct | 'go_on' | 'skip_on';
const going: fc.Arbitrary<Going> = fc.oneof(
  { weight: 3, arbitrary: move },
  { weight: 2, arbitrary: fc.constant('go_on' as const) },
  { weight: 1, arbitrary: fc.constant('skip_on' as const) },
);
const goings = fc.array(going, { maxLength: 30 });

/** Each state with the move that led to it, from the opening on. */
function walk(start: ReboundOpening, moves: readonly Going[]) {
  let rebound = openRebound(start);
  const path: { before: Rebound; move: ReboundAct; after: Rebound; isTaken: boolean }[] = [];
  for (const one of moves) {
    const here = rebound.current ?? 'recharge';
    const taken: ReboundAct =
      one === 'go_on'
        ? { type: 'step_done', step: here }
        : one === 'skip_on'
          ? { type: 'step_skipped', step: here }
          : one;
    const acted = act(rebound, taken);
    const after = acted.ok ? acted.value : rebound;
    path.push({ before: rebound, move: taken, after, isTaken: acted.ok });
    rebound = after;
  }
  return { path, end: rebound };
}

test('no sequence of acts leads to an impossible state', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      for (const { after } of walk(start, moves).path) {
        const firstWaiting = STEPS.findIndex((name) => after.steps[name] === 'waiting');
        const reached = firstWaiting < 0 ? STEPS.length : firstWaiting;
        // Steps go in order: nothing that waits lies before something done or skipped.
        for (const name of STEPS.slice(reached)) expect(after.steps[name]).toBe('waiting');
        if (after.current) {
          expect(after.noIds.length).toBeGreaterThan(0);
          expect(STEPS.indexOf(after.current)).toBeLessThanOrEqual(reached);
        } else {
          expect(after.noIds.length === 0 || firstWaiting < 0).toBe(true);
          expect(after.putOffUntil).toBeNull();
        }
        expect(new Set(after.noIds).size).toBe(after.noIds.length);
      }
    }),
    runs,
  );
});

test('no act drops a no, except the one that takes back that very no', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      for (const { before, move: taken, after } of walk(start, moves).path) {
        const dropped = before.noIds.filter((id) => !after.noIds.includes(id));
        const expected = taken.type === 'no_left' && before.noIds.includes(taken.noId) ? [taken.noId] : [];
        expect(dropped).toEqual(expected);
      }
    }),
    runs,
  );
});

test('a step done stays done, until another no begins those after Recharge anew', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      for (const { before, move: taken, after } of walk(start, moves).path) {
        const isNewBeginning = taken.type === 'no_joined' && after.noIds.length > before.noIds.length;
        for (const name of STEPS) {
          if (before.steps[name] === 'done' && (name === 'recharge' || !isNewBeginning))
            expect(after.steps[name]).toBe('done');
        }
      }
    }),
    runs,
  );
});

test('replaying the log gives the state that was reached step by step, and refused acts count for nothing', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      const { path, end } = walk(start, moves);
      expect(
        replayRebound(
          start,
          path.map((one) => one.move),
        ),
      ).toEqual(end);
      expect(
        replayRebound(
          start,
          path.filter((one) => one.isTaken).map((one) => one.move),
        ),
      ).toEqual(end);
    }),
    runs,
  );
});

test('acting never changes the state one had before', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      const frozen = (rebound: Rebound): Rebound =>
        Object.freeze({
          ...rebound,
          steps: Object.freeze(rebound.steps),
          noIds: Object.freeze(rebound.noIds),
        });
      for (const { before, move: taken } of walk(start, moves).path) act(frozen(before), taken);
    }),
  );
});

test('from wherever one is, going on four times at most closes the rebound', () => {
  fc.assert(
    fc.property(opening, goings, (start, moves) => {
      const { end } = walk(start, moves);
      const later = walk(start, [...moves, 'go_on', 'go_on', 'go_on', 'go_on']).path.slice(moves.length);
      if (end.current) expect(later.some(({ after }) => after.current === null)).toBe(true);
    }),
    runs,
  );
});
