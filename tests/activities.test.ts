import { expect, test } from 'vitest';
import {
  addActivity,
  changeActivity,
  changeActivityUse,
  deleteMoods,
  listActivities,
  startActivity,
} from '../src/contract/activity.ts';
import { getRebound } from '../src/contract/rebound.ts';
import { changeSettings } from '../src/contract/settings.ts';
import type { Instant } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { answeredNo } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;

async function named(house: TestHouse, label: string) {
  const found = (await house.call(listActivities)).items.find((activity) => activity.label === label);
  if (!found) throw new Error(`${label} is on the menu.`);
  return found;
}

onBothEngines('The menu of kind things', (open) => {
  test('starts with five, once, also when it is asked for twice at the same instant', async () => {
    await using house = await openHouse(open);
    const asked = await Promise.all([house.call(listActivities), house.call(listActivities)]);
    for (const { items } of asked) {
      expect(items.map(({ label }) => label)).toEqual([
        'Call a friend',
        'A walk outside',
        'A nap',
        'A bowl of ice cream',
        'A long bike ride',
      ]);
    }
    expect((await house.call(listActivities)).items).toHaveLength(5);
    expect(house.errors).toEqual([]);
  });

  test('takes what the person adds, words it anew and keeps the earlier words', async () => {
    await using house = await openHouse(open);
    const added = await house.call(addActivity, { body: { label: 'Call Maya', minutes: 15, icon: 'phone' } });
    expect(added).toMatchObject({ note: '', isHidden: false, uses: 0 });
    const changed = await house.call(changeActivity, {
      params: { activityId: added.id },
      body: { label: 'Call Maya or Ben', note: 'A friend who listens.' },
    });
    expect(changed).toMatchObject({ label: 'Call Maya or Ben', line: 'A friend who listens.', minutes: 15 });
    const { items } = await house.call(listActivities);
    expect(items).toHaveLength(6);
    expect(items.at(-1)).toEqual(changed);
    const kept = await house.actor.db.selectFrom('revisions').select('earlier').execute();
    expect(kept.map(({ earlier }) => JSON.parse(earlier))).toEqual([{ label: 'Call Maya', note: '' }]);
  });

  test('hides what the person does not want, last in the list, and shows it again', async () => {
    await using house = await openHouse(open);
    const { id } = await named(house, 'Call a friend');
    await house.call(changeActivity, { params: { activityId: id }, body: { isHidden: true } });
    const hidden = (await house.call(listActivities)).items.at(-1);
    expect(hidden).toMatchObject({ id, isHidden: true });
    await house.call(changeActivity, { params: { activityId: id }, body: { isHidden: false } });
    expect((await house.call(listActivities)).items[0]).toMatchObject({ id, isHidden: false });
  });

  test('may be empty of shown things, and then stays so', async () => {
    await using house = await openHouse(open);
    for (const { id } of (await house.call(listActivities)).items) {
      await house.call(changeActivity, { params: { activityId: id }, body: { isHidden: true } });
    }
    expect((await house.call(listActivities)).items.map(({ isHidden }) => isHidden)).toEqual(
      Array(5).fill(true),
    );
  });

  test('belongs to one person', async () => {
    await using house = await openHouse(open);
    const { id } = await named(house, 'A nap');
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    expect(
      await house.refusal(changeActivity, { params: { activityId: id }, body: { label: 'Mine' } }),
    ).toMatchObject({ status: 404 });
  });
});

onBothEngines('Doing something kind', (open) => {
  test('keeps its timer over a reload and a restart', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Northwind');
    const walk = await named(house, 'A walk outside');
    const use = await house.call(startActivity, {
      params: { reboundId },
      body: { activityId: walk.id, minutes: 20 },
    });
    expect(use).toMatchObject({
      label: 'A walk outside',
      startedAt: '2026-04-16T10:00:00.000Z',
      endsAt: '2026-04-16T10:20:00.000Z',
      finishedAt: null,
      moodBefore: null,
    });
    house.now = at('2026-04-16T10:12:00.000Z');
    await house.restart();
    expect((await house.call(getRebound, { params: { reboundId } })).activityUse).toEqual(use);
    const done = await house.call(changeActivityUse, {
      params: { activityUseId: use.id },
      body: { isFinished: true },
    });
    expect(done.finishedAt).toBe('2026-04-16T10:12:00.000Z');
    house.now = at('2026-04-16T10:13:00.000Z');
    const again = { params: { activityUseId: use.id }, body: { isFinished: true as const } };
    expect(await house.call(changeActivityUse, again)).toEqual(done);
    const nap = await named(house, 'A nap');
    const other = await house.call(startActivity, { params: { reboundId }, body: { activityId: nap.id } });
    expect(other.endsAt).toBeNull();
    expect((await house.call(getRebound, { params: { reboundId } })).activityUse).toEqual(other);
  });

  test('that is over does not stand for a no that comes later; what still goes on does', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Northwind');
    const activityUse = async () => (await house.call(getRebound, { params: { reboundId } })).activityUse;
    const nap = await named(house, 'A nap');
    const start = { params: { reboundId }, body: { activityId: nap.id } };
    const use = await house.call(startActivity, start);
    house.now = at('2026-04-16T11:00:00.000Z');
    await answeredNo(house, 'Harbour');
    expect(await activityUse()).toEqual(use);
    const finish = { params: { activityUseId: use.id }, body: { isFinished: true as const } };
    const done = await house.call(changeActivityUse, finish);
    expect(await activityUse()).toEqual(done);
    house.now = at('2026-04-16T12:00:00.000Z');
    expect((await answeredNo(house, 'Fabrikam')).reboundId).toBe(reboundId);
    expect(await activityUse()).toBeNull();
  });

  test('notes a mood where the person chose that, and puts first what was followed by a better one', async () => {
    await using house = await openHouse(open);
    await house.call(changeSettings, { body: { moodCheck: true } });
    const { reboundId } = await answeredNo(house, 'Northwind');
    const ride = await named(house, 'A long bike ride');
    for (const moodAfter of [4, 5]) {
      const { id } = await house.call(startActivity, {
        params: { reboundId },
        body: { activityId: ride.id, moodBefore: 2 },
      });
      await house.call(changeActivityUse, { params: { activityUseId: id }, body: { moodAfter } });
    }
    expect((await house.call(listActivities)).items[0]).toMatchObject({
      id: ride.id,
      uses: 2,
      line: 'You felt better 2 times of 2.',
    });
  });

  test('stores no mood that was not chosen, and says so', async () => {
    await using house = await openHouse(open);
    const { reboundId } = await answeredNo(house, 'Northwind');
    const { id: activityId } = await named(house, 'A nap');
    const refused = await house.refusal(startActivity, {
      params: { reboundId },
      body: { activityId, moodBefore: 3 },
    });
    expect(refused).toMatchObject({ status: 400, field: 'moodBefore' });
    const use = await house.call(startActivity, { params: { reboundId }, body: { activityId } });
    const params = { activityUseId: use.id };
    expect(await house.refusal(changeActivityUse, { params, body: { moodAfter: 3 } })).toMatchObject({
      field: 'moodAfter',
    });
    expect(await house.call(changeActivityUse, { params, body: { moodAfter: null } })).toEqual(use);
  });

  test('every mood can be deleted alone: nothing of them is left, and nothing else goes', async () => {
    await using house = await openHouse(open);
    await house.call(changeSettings, { body: { moodCheck: true } });
    const { reboundId } = await answeredNo(house, 'Northwind');
    const { id: activityId } = await named(house, 'A nap');
    const params = { reboundId };
    const use = await house.call(startActivity, { params, body: { activityId, moodBefore: 1 } });
    for (const moodAfter of [2, 4]) {
      await house.call(changeActivityUse, { params: { activityUseId: use.id }, body: { moodAfter } });
    }
    const before = await house.call(getRebound, { params });
    await house.call(deleteMoods);
    expect(await house.call(getRebound, { params })).toEqual({
      ...before,
      activityUse: { ...before.activityUse, moodBefore: null, moodAfter: null },
    });
    expect(await house.actor.db.selectFrom('revisions').selectAll().execute()).toEqual([]);
    expect(await named(house, 'A nap')).toMatchObject({ uses: 1 });
  });
});
