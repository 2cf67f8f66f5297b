import { expect, test } from 'vitest';
import { listActivities, startActivity } from '../src/contract/activity.ts';
import { recordNos } from '../src/contract/no.ts';
import {
  actOnRebound,
  getChanges,
  getRebound,
  getRemember,
  getReturn,
  listRebounds,
} from '../src/contract/rebound.ts';
import { changeReview, listReviews } from '../src/contract/review.ts';
import type { ReboundId } from '../src/domain/id.ts';
import type { Instant } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { act, answeredNo, applied, expectLogToAgree } from './support/rebound-of.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;

onBothEngines('The rebound', (open) => {
  test('a server that stops in the middle of any step goes on where it was', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Northwind', 1);
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    const params = { reboundId };
    const menu = await house.call(listActivities);
    const first = menu.items[0];
    if (!first) throw new Error('The menu is never empty.');
    const use = await house.call(startActivity, { params, body: { activityId: first.id, minutes: 30 } });
    for (const step of ['recharge', 'review', 'remember', 'return'] as const) {
      const before = await house.call(getRebound, { params });
      const reviews = await house.call(listReviews, { params });
      const remember = await house.call(getRemember, { params });
      const toReturn = await house.call(getReturn, { params });
      expect(before).toMatchObject({ current: step, activityUse: use });
      await house.restart();
      expect(await house.call(getRebound, { params })).toEqual(before);
      expect(await house.call(listReviews, { params })).toEqual(reviews);
      expect(await house.call(getRemember, { params })).toEqual(remember);
      expect(await house.call(getReturn, { params })).toEqual(toReturn);
      const [review] = reviews.items;
      if (step === 'review' && review) {
        await house.call(changeReview, {
          params: { reviewId: review.id },
          body: { position: 'story', wentWell: 'A good talk.', nothing: ['question'] },
        });
        await house.restart();
        expect((await house.call(listReviews, { params })).items).toMatchObject([
          { position: 'story', wentWell: 'A good talk.', nothing: ['question'] },
        ]);
      }
      await act(house, reboundId, { type: 'step_done', step });
    }
    await house.restart();
    expect((await house.call(getRebound, { params })).closedAt).not.toBeNull();
    await expectLogToAgree(house, reboundId);
  });

  test('letting another one go leaves the rebound where it is, with that one to look back on too', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Northwind', 1);
    await act(house, reboundId, { type: 'step_done', step: 'recharge' });
    const { applicationId } = await applied(house, 'Harbour');
    const letGo = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId }, channel: 'silence' }] },
    });
    expect(letGo.reboundId).toBe(reboundId);
    expect(await house.call(getRebound, { params: { reboundId } })).toMatchObject({
      current: 'review',
      steps: { recharge: 'done', review: 'waiting' },
      nos: [{ company: 'Northwind' }, { company: 'Harbour', channel: 'silence' }],
    });
    expect((await house.call(listReviews, { params: { reboundId } })).items).toHaveLength(2);
    await expectLogToAgree(house, reboundId);
    // A no that somebody sent still begins with something kind.
    await answeredNo(house, 'Meridian');
    expect((await house.call(getRebound, { params: { reboundId } })).current).toBe('recharge');
    await expectLogToAgree(house, reboundId);
  });

  test('put off until the next morning, or until when the person says', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T20:00:00.000Z' });
    const { applicationId } = await applied(house, 'Northwind');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    expect((await act(house, reboundId, { type: 'put_off' })).putOffUntil).toBe('2026-04-17T07:00:00.000Z');
    const until = at('2026-04-20T07:00:00.000Z');
    expect((await act(house, reboundId, { type: 'put_off', until })).putOffUntil).toBe(until);
    const refused = await house.refusal(actOnRebound, {
      params: { reboundId },
      body: { type: 'put_off', until: at('2026-04-16T19:00:00.000Z') },
    });
    expect(refused).toMatchObject({ status: 400, field: 'until' });
    expect((await act(house, reboundId, { type: 'step_skipped', step: 'recharge' })).putOffUntil).toBeNull();
    await expectLogToAgree(house, reboundId);
  });

  test('the person chooses for how long it is quiet', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const { applicationId } = await applied(house, 'Northwind');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    const quiet = async (choice: 'none' | 'evening' | 'three_days') =>
      (await act(house, reboundId, { type: 'quiet_set', choice })).quietUntil;
    expect(await quiet('evening')).toBe('2026-04-16T16:00:00.000Z');
    expect(await quiet('three_days')).toBe('2026-04-19T07:00:00.000Z');
    expect(await quiet('none')).toBeNull();
    expect((await house.call(getRemember, { params: { reboundId } })).isQuiet).toBe(false);
  });

  test('back to an earlier step, and reopened weeks later with everything in it', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Northwind', 1);
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    await act(house, reboundId, { type: 'step_done', step: 'recharge' });
    expect(await act(house, reboundId, { type: 'went_to', step: 'recharge' })).toMatchObject({
      current: 'recharge',
      steps: { recharge: 'done', review: 'waiting' },
    });
    for (const step of ['recharge', 'review', 'remember', 'return'] as const) {
      await act(house, reboundId, { type: 'step_skipped', step });
    }
    house.now = at('2026-05-30T10:00:00.000Z');
    expect((await house.call(listRebounds)).items).toMatchObject([{ id: reboundId, current: null }]);
    expect(await act(house, reboundId, { type: 'reopened' })).toMatchObject({
      closedAt: null,
      current: 'recharge',
      steps: { recharge: 'done', return: 'skipped' },
    });
    await act(house, reboundId, { type: 'went_to', step: 'review' });
    expect((await house.call(listReviews, { params: { reboundId } })).items).toHaveLength(1);
    await expectLogToAgree(house, reboundId);
  });

  test('an act that does not fit is refused with a sentence and changes nothing', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Northwind');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    const before = await house.call(getRebound, { params: { reboundId } });
    for (const body of [
      { type: 'step_done', step: 'return' },
      { type: 'went_to', step: 'remember' },
      { type: 'reopened' },
    ] as const) {
      const refused = await house.refusal(actOnRebound, { params: { reboundId }, body });
      expect(refused).toMatchObject({ status: 409, code: 'conflict' });
      expect(refused.message).toMatch(/\.$/);
    }
    expect(await house.call(getRebound, { params: { reboundId } })).toEqual(before);
    const unknown = house.actor.newId<'rebound'>();
    expect(
      await house.refusal(actOnRebound, { params: { reboundId: unknown }, body: { type: 'reopened' } }),
    ).toMatchObject({ status: 404 });
  });

  test('what is open stands first, then the latest', async () => {
    await using house = await openHouse(open);
    const ids: ReboundId[] = [];
    for (const [index, company] of ['One', 'Two', 'Three'].entries()) {
      house.now = at(`2026-04-1${index + 1}T10:00:00.000Z`);
      const { applicationId } = await applied(house, company);
      const { reboundId } = await house.call(recordNos, {
        body: { nos: [{ application: { id: applicationId } }] },
      });
      await act(house, reboundId, { type: 'step_skipped', step: 'recharge' });
      ids.push(reboundId);
    }
    const [one, two, three] = ids;
    if (!one || !two || !three) throw new Error('Three days, three rebounds.');
    for (const step of ['review', 'remember', 'return'] as const) {
      await act(house, three, { type: 'step_skipped', step });
    }
    expect((await house.call(listRebounds)).items.map(({ id }) => id)).toEqual([two, one, three]);
  });

  test('what belongs to somebody else is not there', async () => {
    await using house = await openHouse(open);
    const { applicationId } = await applied(house, 'Northwind');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    for (const route of [getRebound, getRemember, getReturn, getChanges, listReviews]) {
      expect(await house.refusal(route, { params: { reboundId } })).toMatchObject({ status: 404 });
    }
    expect((await house.call(listRebounds)).items).toEqual([]);
    expect(
      await house.refusal(recordNos, { body: { nos: [{ application: { id: applicationId } }] } }),
    ).toMatchObject({ status: 404 });
  });
});
