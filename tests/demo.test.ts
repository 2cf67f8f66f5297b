import { expect, test } from 'vitest';
import { listActivities } from '../src/contract/activity.ts';
import { getRemember, listRebounds } from '../src/contract/rebound.ts';
import { listReviews } from '../src/contract/review.ts';
import { listStories } from '../src/contract/story.ts';
import { getStoryMap } from '../src/contract/story-map.ts';
import { getToday } from '../src/contract/today.ts';
import { standingOf } from '../src/domain/application/standing.ts';
import type { ReboundAct, ReboundLogEntry, ReboundOpening } from '../src/domain/rebound/rebound.ts';
import { replayRebound } from '../src/domain/rebound/rebound.ts';
import type { Instant } from '../src/domain/time.ts';
import { seedDemo } from '../src/server/commands/seed-demo.ts';
import { seedMany } from '../src/server/commands/seed-many.ts';
import { findApplicationLog } from '../src/server/db/application-events.ts';
import { standingToColumns } from '../src/server/db/applications.ts';
import { findReboundLog } from '../src/server/db/rebound-log.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const EVENING = '2026-04-16T18:00:00.000Z';

/** Every application whose stored standing is not what its log comes to. */
async function staleApplications({ actor: { db, ownerId } }: TestHouse): Promise<string[]> {
  const stale: string[] = [];
  for (const stored of await db.selectFrom('applications').selectAll().execute()) {
    const log = await findApplicationLog(db, ownerId, stored.id);
    const standing = standingToColumns(standingOf(log));
    if (
      log.length === 0 ||
      Object.entries(standing).some(([key, value]) => stored[key as 'status'] !== value)
    )
      stale.push(stored.company);
  }
  return stale;
}

onBothEngines('The example', (open) => {
  test('is 38 applications, and each stands where its log says', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor);
    const { db } = house.actor;
    expect(await db.selectFrom('applications').select('id').execute()).toHaveLength(38);
    expect(await db.selectFrom('questions').select('id').execute()).toHaveLength(17);
    expect(await db.selectFrom('wordings').select('id').execute()).toHaveLength(4);
    expect(await staleApplications(house)).toEqual([]);
    expect(house.errors).toEqual([]);
  });

  test('notes everything in the order it happened, and nothing ahead of the clock', async () => {
    await using house = await openHouse(open, { now: '2026-04-15T22:10:00.000Z' });
    await seedDemo(house.actor);
    const events = await house.actor.db
      .selectFrom('application_events')
      .select(['id', 'recorded_at'])
      .orderBy('id')
      .execute();
    const instants = events.map((event) => event.recorded_at);
    expect(instants).toEqual(instants.toSorted());
    expect(instants.at(-1)).toBe(house.now);
    expect((await house.call(getToday)).nosToday).toBe(2);
  });

  test('has one open rebound with both no’s of today, and earlier ones as their logs say', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor);
    const { db, ownerId } = house.actor;
    const { items } = await house.call(listRebounds);
    const [now, ...earlier] = items;
    expect(now).toMatchObject({ current: 'recharge', quietUntil: '2026-04-17T07:00:00.000Z' });
    expect(now?.nos.map(({ company, roundsHeld }) => [company, roundsHeld])).toEqual([
      ['Company A', 1],
      ['Company B', 2],
    ]);
    expect(earlier.every(({ closedAt }) => closedAt !== null)).toBe(true);
    expect(earlier.flatMap(({ nos }) => nos)).toHaveLength(23);
    for (const { id, state, is_open } of await db.selectFrom('rebounds').selectAll().execute()) {
      const [opening, ...acts] = await findReboundLog(db, ownerId, id);
      const replayed = replayRebound(
        opening as ReboundOpening,
        acts as Exclude<ReboundLogEntry, ReboundOpening>[] as ReboundAct[],
      );
      expect(JSON.parse(state)).toEqual(replayed);
      expect(is_open).toBe(replayed.current ? 1 : 0);
    }
  });

  test('shows what the pictures show', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor);
    const { items: menu } = await house.call(listActivities);
    expect(menu.map(({ label, line }) => [label, line])).toEqual([
      ['Call Maya', 'A friend who listens. You felt better 5 times of 6.'],
      ['A walk outside', '20 minutes. You felt better 3 times of 4.'],
      ['A nap', 'Set an alarm for 30 minutes.'],
      ['A bowl of ice cream', 'No further justification needed.'],
      ['A long bike ride', 'You haven’t tried this one yet.'],
    ]);
    const { items: stories } = await house.call(listStories);
    expect(stories).toHaveLength(11);
    expect(stories.every(({ latest }) => latest.number <= 3)).toBe(true);
    expect(stories.find(({ latest }) => latest.title === 'The warehouse migration')?.latest.number).toBe(2);
    const [gap, ...rest] = (await house.call(getStoryMap)).competencies;
    expect(gap).toMatchObject({ name: 'Criticism and feedback', storyIds: [], askedAt: [{ round: 1 }] });
    expect(rest.filter(({ askedAt, storyIds }) => askedAt.length > 0 && storyIds.length === 0)).toEqual([]);

    const { rebound } = await house.call(getToday);
    if (!rebound) throw new Error('There is no open rebound.');
    const params = { reboundId: rebound.id };
    const remember = await house.call(getRemember, { params });
    expect(remember.run).toEqual({
      ...{ type: 'chance', answers: 23, yes: 3, run: 6, inHundred: '96' },
      rate: { from: '7', to: '26' },
      range: { from: '72', to: '99' },
    });
    expect(remember.gave.people).toHaveLength(5);
    const { items: reviews } = await house.call(listReviews, { params });
    const [, companyB] = reviews;
    expect(companyB?.prefill[0]).toMatchObject({
      prompt: 'question',
      text: 'How would you bring down support costs in the first 90 days?',
      notedOn: '2026-04-02',
    });
    expect(companyB?.prefill.some(({ prompt, storyId }) => prompt === 'story' && storyId !== null)).toBe(
      true,
    );
  });

  test('wakes up on the next morning with two interviews and one silence', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor);
    house.now = '2026-04-17T07:01:00.000Z' as Instant;
    const today = await house.call(getToday);
    expect(today.comingUp.map(({ company, startsLocal }) => [company, startsLocal])).toEqual([
      ['Northwind', '2026-04-21T10:30'],
      ['Harbor Health', '2026-04-23T14:00'],
    ]);
    expect(today.whenReady?.silent.map(({ company, days }) => [company, days])).toEqual([['Fabrikam', 25]]);
    expect(today.toDebrief).toEqual([]);
  });

  test('can leave the two no’s to the mailbox', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedDemo(house.actor, { blackThursday: 'as-mail' });
    const today = await house.call(getToday);
    expect(today).toMatchObject({ rebound: null, nosToday: 0, quietUntil: null });
    expect(await staleApplications(house)).toEqual([]);
  });

  test('for measuring, hundreds of applications stand where their logs say', async () => {
    await using house = await openHouse(open, { now: EVENING });
    await seedMany(house.actor, { seed: 3, count: 1_100 });
    const { db } = house.actor;
    const events = await db.selectFrom('application_events').select('recorded_at').execute();
    const texts = await db.selectFrom('application_texts').select('tokens').execute();
    expect(texts).toHaveLength(1_100);
    expect(events.length / 1_100).toBeGreaterThan(7.5);
    expect(events.length / 1_100).toBeLessThan(8.5);
    expect(events.every(({ recorded_at }) => recorded_at <= house.now)).toBe(true);
    expect(await staleApplications(house)).toEqual([]);
  });
});
