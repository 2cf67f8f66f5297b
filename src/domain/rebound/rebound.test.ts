import { describe, expect, test } from 'vitest';
import type { EventId } from '../id.ts';
import type { Day, Instant } from '../time.ts';
import type { Rebound, ReboundAct, ReboundOpening } from './rebound.ts';
import { act, openRebound, reboundToJoin, replayRebound } from './rebound.ts';

const [noA, noB] = ['no-a', 'no-b'] as [EventId, EventId];
const thursday = '2026-04-16' as Day;
const friday = '2026-04-17' as Day;
const morning = '2026-04-17T07:00:00.000Z' as Instant;
const opening: ReboundOpening = { type: 'opened', day: thursday, noIds: [noA], quietUntil: morning };

const wholeWay: ReboundAct[] = [
  { type: 'step_done', step: 'recharge' },
  { type: 'step_skipped', step: 'review' },
  { type: 'step_done', step: 'remember' },
  { type: 'step_done', step: 'return' },
];

describe('the four steps', () => {
  test('a rebound opens at Recharge, with everything waiting', () => {
    expect(openRebound(opening)).toMatchObject({
      current: 'recharge',
      steps: { recharge: 'waiting' },
      quietUntil: morning,
    });
  });

  test('done or skipped, each step leads to the next, and the last one closes it', () => {
    expect(replayRebound(opening, wholeWay)).toMatchObject({
      current: null,
      steps: { recharge: 'done', review: 'skipped', remember: 'done', return: 'done' },
    });
  });

  test('a step one is not at cannot be done, and one not reached yet cannot be gone to', () => {
    const rebound = openRebound(opening);
    expect(act(rebound, { type: 'step_done', step: 'review' })).toEqual({
      ok: false,
      error: { type: 'not_current', current: 'recharge' },
    });
    expect(act(rebound, { type: 'went_to', step: 'remember' })).toEqual({
      ok: false,
      error: { type: 'not_reached_yet', step: 'remember' },
    });
  });

  test('going back and skipping leaves a step that was done as done', () => {
    const back = replayRebound(opening, [
      ...wholeWay.slice(0, 3),
      { type: 'went_to', step: 'recharge' },
      { type: 'step_skipped', step: 'recharge' },
    ]);
    expect(back).toMatchObject({ current: 'review', steps: { recharge: 'done', review: 'skipped' } });
  });

  test('put off asks for nothing until then; going on, or coming back to the step, ends it', () => {
    const putOff = replayRebound(opening, [{ type: 'put_off', until: morning }]);
    expect(putOff).toMatchObject({ current: 'recharge', putOffUntil: morning });
    const back: ReboundAct = { type: 'went_to', step: 'recharge' };
    expect(replayRebound(opening, [{ type: 'put_off', until: morning }, back]).putOffUntil).toBeNull();
    const on: ReboundAct = { type: 'step_done', step: 'recharge' };
    expect(replayRebound(opening, [{ type: 'put_off', until: morning }, on])).toMatchObject({
      current: 'review',
      putOffUntil: null,
    });
  });

  test('left for weeks it is where it was, and closed it can be reopened', () => {
    const closed = replayRebound(opening, wholeWay);
    expect(act(closed, { type: 'put_off', until: morning })).toEqual({
      ok: false,
      error: { type: 'closed' },
    });
    expect(replayRebound(opening, [...wholeWay, { type: 'reopened' }])).toMatchObject({
      current: 'recharge',
      steps: closed.steps,
    });
    expect(act(openRebound(opening), { type: 'reopened' })).toEqual({
      ok: false,
      error: { type: 'not_closed' },
    });
  });
});

/** Something kind that was done stays done; what is asked of each no is asked again. */
const afresh = { recharge: 'done', review: 'waiting', remember: 'waiting', return: 'waiting' };

describe('the no’s in it', () => {
  test('taking the last no back closes it, wherever it was, and lifts the quiet and the putting off', () => {
    const emptied = replayRebound(opening, [
      { type: 'put_off', until: morning },
      { type: 'no_left', noId: noA },
    ]);
    expect(emptied).toMatchObject({ current: null, noIds: [], putOffUntil: null, quietUntil: null });
  });

  test('with every no taken back there is nothing to reopen', () => {
    const emptied = replayRebound(opening, [{ type: 'no_left', noId: noA }]);
    expect(act(emptied, { type: 'reopened' })).toEqual({ ok: false, error: { type: 'nothing_left' } });
  });

  test('a no taken back and brought back again leaves the person where they were', () => {
    const atReview = replayRebound(opening, wholeWay.slice(0, 1));
    const back = replayRebound(opening, [
      ...wholeWay.slice(0, 1),
      { type: 'no_left', noId: noA },
      { type: 'no_returned', noId: noA },
    ]);
    expect(back).toMatchObject({ current: atReview.current, steps: atReview.steps, noIds: [noA] });
  });

  test('a no that joins at Review begins with something kind, too', () => {
    const atReview = replayRebound(opening, wholeWay.slice(0, 1));
    const joined = act(atReview, { type: 'no_joined', noId: noB });
    expect(atReview.current).toBe('review');
    expect(joined).toMatchObject({ ok: true, value: { current: 'recharge', noIds: [noA, noB] } });
  });

  test('letting go of a silence leaves the person at the step where they are', () => {
    const letGo = { type: 'no_joined', noId: noB, isLetGo: true } as const;
    for (const reached of [0, 1, 2, 3]) {
      const before = replayRebound(opening, wholeWay.slice(0, reached));
      expect(act(before, letGo)).toEqual({ ok: true, value: { ...before, noIds: [noA, noB] } });
    }
    const putOff = replayRebound(opening, [{ type: 'put_off', until: morning }, letGo]);
    expect(putOff).toMatchObject({ putOffUntil: morning, noIds: [noA, noB] });
  });

  test('after closing, letting go begins with something kind, too', () => {
    const joined = replayRebound(opening, [...wholeWay, { type: 'no_joined', noId: noB, isLetGo: true }]);
    expect(joined).toMatchObject({ current: 'recharge', noIds: [noA, noB], steps: afresh });
  });

  test('a no that joins after closing begins with something kind', () => {
    const joined = replayRebound(opening, [...wholeWay, { type: 'no_joined', noId: noB }]);
    expect(joined).toMatchObject({ current: 'recharge', noIds: [noA, noB], steps: afresh });
  });

  test('what was done for oneself stays done when a no joins, also where the new one skips it', () => {
    const joined = [...wholeWay, { type: 'no_joined', noId: noB } as const];
    const skipped = replayRebound(opening, [...joined, { type: 'step_skipped', step: 'recharge' }]);
    expect(skipped).toMatchObject({ current: 'review', steps: afresh });
  });

  test('the same no recorded twice is in it once', () => {
    expect(replayRebound(opening, [{ type: 'no_joined', noId: noA }]).noIds).toEqual([noA]);
  });
});

describe('which rebound a no belongs to', () => {
  const candidate = (rebound: Rebound) => ({ rebound });
  const atRecharge = candidate(openRebound(opening));
  const atReview = candidate(replayRebound(opening, wholeWay.slice(0, 1)));
  const closed = candidate(replayRebound(opening, wholeWay));

  test('the one of the same local day, even when it is further on or closed', () => {
    expect(reboundToJoin([atReview], thursday)).toBe(atReview);
    expect(reboundToJoin([closed], thursday)).toBe(closed);
  });

  test('the open one that is still at Recharge, on another day', () => {
    expect(reboundToJoin([closed, atReview, atRecharge], friday)).toBe(atRecharge);
    const joined = candidate(replayRebound(opening, [...wholeWay, { type: 'no_joined', noId: noB }]));
    expect(reboundToJoin([closed, joined], friday)).toBe(joined);
  });

  test('otherwise its own', () => {
    expect(reboundToJoin([closed, atReview], friday)).toBeNull();
    expect(reboundToJoin([], friday)).toBeNull();
  });

  test('its own too, when an old one was reopened or the person went back to Recharge', () => {
    const reopened = candidate(replayRebound(opening, [...wholeWay, { type: 'reopened' }]));
    const wentBack = candidate(
      replayRebound(opening, [...wholeWay.slice(0, 2), { type: 'went_to', step: 'recharge' }]),
    );
    expect(reboundToJoin([reopened, wentBack], friday)).toBeNull();
  });
});
