import { expect, test } from 'vitest';
import { changeActivityUse, listActivities, startActivity } from '../src/contract/activity.ts';
import { addApplication, addEvent, undoEvent } from '../src/contract/application.ts';
import { getInsights, getOutlook } from '../src/contract/insight.ts';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { changeSettings } from '../src/contract/settings.ts';
import type { ApplicationId } from '../src/domain/id.ts';
import { applicationAnswers } from '../src/domain/insight/first-interviews.ts';
import { runOfNos } from '../src/domain/insight/run-of-nos.ts';
import type { Day, Instant, TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { answerModel } from '../src/server/commands/answer-model.ts';
import { seedMany } from '../src/server/commands/seed-many.ts';
import { findAnsweredApplications } from '../src/server/db/logged-applications.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { answeredNo } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const day = (text: string) => text as Day;
const berlin = 'Europe/Berlin' as TimeZone;

async function sent(
  house: TestHouse,
  company: string,
  on: string,
  words: { role?: string; source?: string } = {},
) {
  const body = { company, kind: 'applied' as const, day: day(on), role: 'Analyst', ...words };
  return (await house.call(addApplication, { body })).id;
}

async function no(house: TestHouse, id: ApplicationId, on: string): Promise<void> {
  await house.call(recordNos, { body: { nos: [{ application: { id }, day: day(on), channel: 'mail' }] } });
}

async function happened(
  house: TestHouse,
  applicationId: ApplicationId,
  kind: 'offer' | 'accepted',
  on: string,
) {
  await house.call(addEvent, { params: { applicationId }, body: { kind, day: day(on) } });
}

async function interview(house: TestHouse, applicationId: ApplicationId, startsLocal: string, round = 1) {
  return house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: berlin, startsLocal, round },
  });
}

/** Eight that ended: two came to an interview, one of these to an offer. Two wait, one of them with an interview. */
async function smallSearch(house: TestHouse) {
  for (const [index, days] of [2, 5, 9, 20].entries()) {
    const id = await sent(house, `Cold ${index}`, '2026-02-01', { source: 'Job board' });
    await no(house, id, `2026-02-${String(1 + days).padStart(2, '0')}`);
  }
  const silent = await sent(house, 'Silent', '2026-01-10', { source: 'job  board ' });
  await house.call(recordNos, {
    body: { nos: [{ application: { id: silent }, day: day('2026-04-10'), channel: 'silence' }] },
  });
  const other = await sent(house, 'Other', '2026-02-03', { role: 'Team Lead, Operations', source: '' });
  await no(house, other, '2026-02-08');
  const interviewed = await sent(house, 'Interviewed', '2026-02-05', { source: 'Referral by Ada' });
  await interview(house, interviewed, '2026-02-20T10:00');
  await no(house, interviewed, '2026-03-01');
  const offered = await sent(house, 'Offered', '2026-02-05', {
    source: 'Referral by Ada',
    role: 'Senior Analyst',
  });
  await interview(house, offered, '2026-02-18T10:00');
  await interview(house, offered, '2026-02-25T10:00', 2);
  await happened(house, offered, 'offer', '2026-03-02');
  await house.call(addEvent, {
    params: { applicationId: offered },
    body: { kind: 'declined', day: day('2026-03-03') },
  });
  const waiting = await sent(house, 'Waiting', '2026-04-01', { source: 'Job board' });
  const live = await sent(house, 'Live', '2026-04-01', { source: 'Job board' });
  await interview(house, live, '2026-04-14T10:00');
  house.now = '2026-04-20T10:00:00.000Z' as Instant;
  return { waiting, live, silent, offered };
}

onBothEngines('Insights', (open) => {
  test('of nothing are kind and early', async () => {
    await using house = await openHouse(open);
    const empty = await house.call(getInsights);
    expect(empty.counts).toEqual({ applications: 0, open: 0, closed: 0, interviews: 0, offers: 0 });
    expect(empty.rates.interview.all).toMatchObject({ type: 'too_early', yes: 0, of: 0, needed: 5 });
    expect(empty.silence).toMatchObject({ isOwn: false, flat: [], letGo: { total: 0, items: [] } });
    expect(empty.silence.curve.find(({ day: on }) => on === 30)?.chance).toBeCloseTo(0.1315506983442743, 9);
    expect(empty.trend.verdict).toBe('cannot_tell');
    expect(empty.trend.chanceRising).toBeCloseTo(0.5, 9);
    expect(empty.runs.applications.run).toEqual({ type: 'too_early', answers: 0 });
    expect(empty.recharging).toMatchObject({ verdict: 'cannot_tell', activities: [], sure: [] });
    const outlook = await house.call(getOutlook);
    // What is usual, before any number of one's own.
    expect(outlook).toMatchObject({ isOwn: false, applications: { low: 3, middle: 41, high: 566 } });
  });

  test('count closed applications alone, by step, source, kind and referral', async () => {
    await using house = await openHouse(open);
    await smallSearch(house);
    const { rates, counts } = await house.call(getInsights);
    expect(counts).toEqual({ applications: 10, open: 2, closed: 8, interviews: 3, offers: 1 });
    const told = (rate: { yes: number; of: number }) => [rate.yes, rate.of];
    expect(told(rates.answer.all)).toEqual([7, 8]);
    expect(told(rates.interview.all)).toEqual([2, 8]);
    expect(told(rates.offer.all)).toEqual([1, 2]);
    expect(rates.offer.all.type).toBe('too_early');
    expect(rates.interview.bySource.map(({ label, rate }) => [label, ...told(rate)])).toEqual([
      ['Job board', 0, 5],
      ['Referral by Ada', 2, 2],
      ['No source noted', 0, 1],
    ]);
    expect(rates.interview.byKind.map(({ label, rate }) => [label, ...told(rate)])).toEqual([
      ['analyst', 2, 7],
      ['lead', 0, 1],
    ]);
    expect(rates.interview.byReferral.map(({ label, rate }) => [label, ...told(rate), rate.prior])).toEqual([
      ['Referred', 2, 2, { a: 2, b: 4 }],
      ['Not referred', 0, 6, { a: 1, b: 14 }],
    ]);
  });

  test('a rate is what its own check works out again', async () => {
    await using house = await openHouse(open);
    await smallSearch(house);
    const { rates, trend, silence } = await house.call(getInsights);
    const again = (check: { model: string; params: object } | null) =>
      answerModel(check?.model ?? '', JSON.stringify(check?.params));
    const { all, how } = rates.interview;
    if (all.type !== 'rate') throw new Error('Eight answers are a rate.');
    const mixture = again(how.check) as { W: number; q: number[] };
    expect(all.marketWeight).toBeCloseTo(mixture.W, 12);
    expect([all.range.low, all.range.middle, all.range.high]).toEqual(mixture.q.slice(1, 4));
    expect(again(trend.how.check)).toMatchObject({ n: 3, k: 2, P_b_pos: trend.chanceRising });
    const grid = again(silence.how.check) as Record<string, number>;
    for (const { day: on, chance } of silence.curve)
      if (on === 14 || on === 30) expect(grid[`still_${on}`]).toBeCloseTo(chance, 12);
    const outlook = await house.call(getOutlook);
    if (outlook.type !== 'outlook') throw new Error('It is not quiet.');
    expect(again(outlook.how.check)).toMatchObject({
      q: {
        '0.1': outlook.applications.low,
        '0.5': outlook.applications.middle,
        '0.9': outlook.applications.high,
      },
    });
    expect(outlook).toMatchObject({ isOwn: true, live: { processes: 1, anyOffer: expect.any(Number) } });
  });

  test('silence is counted from the day something was sent, and letting go is offered, never done', async () => {
    await using house = await openHouse(open);
    const { waiting } = await smallSearch(house);
    const early = await house.call(getInsights);
    // Answered after 2, 5, 9, 20, 5, 15, 13 and 13 days; one let go after 90; one waits, 19 days so far.
    expect(early.silence).toMatchObject({
      isOwn: true,
      answered: 8,
      waiting: 1,
      closedSilent: 1,
      leftOut: { onHold: 0, approached: 0 },
    });
    expect(early.silence.stillWaiting.items).toMatchObject([{ applicationId: waiting, days: 19 }]);
    house.now = '2026-07-20T10:00:00.000Z' as Instant;
    const late = await house.call(getInsights);
    expect(late.silence.letGo).toMatchObject({ total: 1, items: [{ applicationId: waiting, days: 110 }] });
    expect(late.silence.letGo.items[0]?.chance).toBeLessThan(0.05);
    expect(late.counts.open).toBe(2);
  });

  test('on hold is no silence, and takes away no answer that came before; what is not counted is told', async () => {
    await using house = await openHouse(open);
    const { waiting, live } = await smallSearch(house);
    const hold = (applicationId: typeof waiting, on: string) =>
      house.call(addEvent, {
        params: { applicationId },
        body: { kind: 'on_hold', day: day(on) },
      });
    const before = (await house.call(getInsights)).silence;
    await hold(waiting, '2026-04-12');
    await hold(live, '2026-04-18');
    expect((await house.call(getInsights)).silence).toMatchObject({
      answered: before.answered,
      waiting: before.waiting - 1,
      leftOut: { onHold: 1, approached: 0 },
      stillWaiting: { total: 0, items: [] },
    });
  });

  test('follow what is taken back', async () => {
    await using house = await openHouse(open);
    const { offered } = await smallSearch(house);
    const page = await house.call(addEvent, {
      params: { applicationId: offered },
      body: { kind: 'reopened', day: day('2026-04-15') },
    });
    expect((await house.call(getInsights)).rates.offer.all).toMatchObject({ yes: 0, of: 1 });
    const reopened = page.timeline.at(-1);
    await house.call(undoEvent, {
      params: { applicationId: offered, eventId: reopened?.id ?? ('' as never) },
    });
    expect((await house.call(getInsights)).rates.offer.all).toMatchObject({ yes: 1, of: 2 });
  });

  test('wait while it is quiet, and the outlook is not told then', async () => {
    await using house = await openHouse(open);
    await answeredNo(house, 'Northwind');
    const quiet = await house.call(getInsights);
    expect(quiet.quietUntil).toBe('2026-04-17T07:00:00.000Z');
    expect(await house.call(getOutlook)).toEqual({ type: 'quiet', until: quiet.quietUntil });
    house.now = '2026-04-17T07:00:00.000Z' as Instant;
    expect((await house.call(getInsights)).quietUntil).toBeNull();
    expect(await house.call(getOutlook)).toMatchObject({ type: 'outlook' });
  });

  test('see what moves sooner: interviews that took place, with what their debriefs caught', async () => {
    await using house = await openHouse(open);
    const id = await sent(house, 'A', '2026-03-01');
    for (let round = 1; round <= 4; round++) {
      const { id: interviewId } = await interview(house, id, `2026-04-0${round}T10:00`, round);
      if (round === 4) continue;
      await house.call(saveDebrief, {
        params: { interviewId },
        body: { question: round === 1 ? 'What would you change first?' : '' },
      });
    }
    await interview(house, id, '2026-05-01T10:00', 5);
    const { leading } = await house.call(getInsights);
    expect(leading.debriefs).toMatchObject({ earlier: { count: 2, of: 2 }, later: { count: 1, of: 2 } });
    expect(leading.surprises).toMatchObject({
      earlier: { count: 1, of: 1 },
      later: { count: 0, of: 2 },
      verdict: 'cannot_tell',
    });
    expect(leading.stories).toMatchObject({ earlier: { count: 0, of: 0 }, later: { count: 0, of: 0 } });
  });

  test('compare activities by the moods noted around them', async () => {
    await using house = await openHouse(open);
    await house.call(changeSettings, { body: { moodCheck: true } });
    const { reboundId } = await answeredNo(house, 'Northwind');
    const { items } = await house.call(listActivities);
    const [call, walk] = items;
    if (!call || !walk) throw new Error('The menu starts with five.');
    for (const [activityId, before, after] of [
      [call.id, 2, 4],
      [walk.id, 2, 2],
      [walk.id, 3, null],
    ] as const) {
      const use = await house.call(startActivity, {
        params: { reboundId },
        body: { activityId, moodBefore: before },
      });
      await house.call(changeActivityUse, {
        params: { activityUseId: use.id },
        body: { isFinished: true, moodAfter: after },
      });
    }
    const { recharging } = await house.call(getInsights);
    expect(recharging.activities.map(({ label, noted, flatChange }) => [label, noted, flatChange])).toEqual([
      ['Call a friend', 1, 2],
      ['A walk outside', 1, 0],
    ]);
    expect(recharging).toMatchObject({ verdict: 'cannot_tell', sure: [] });
    expect(recharging.note).toContain('comes by itself');
  });

  test('of hundreds of applications are the same as from every log, and lists stay short', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T18:00:00.000Z' });
    await seedMany(house.actor, { seed: 3, count: 700 });
    const insights = await house.call(getInsights);
    const { db, ownerId } = house.actor;
    const logs = await findAnsweredApplications(db, ownerId, 'all');
    const answers = applicationAnswers(logs).map(({ answer }) => answer);
    expect(insights.runs.applications.run).toEqual(runOfNos(answers));
    expect(insights.silence.letGo.items.length).toBe(100);
    expect(insights.silence.letGo.total).toBeGreaterThan(100);
    expect(insights.rates.answer.bySource.length).toBeLessThanOrEqual(12);
    const { applications } = insights.counts;
    const { answered, waiting, closedSilent, leftOut } = insights.silence;
    const { onHold, approached } = leftOut;
    expect(answered + waiting + closedSilent + onHold + approached).toBe(applications);
    const again = await house.call(getInsights);
    expect(again).toEqual(insights);
  });

  test('are one owner’s alone', async () => {
    await using house = await openHouse(open);
    await smallSearch(house);
    house.asking = authorize(house.actor, house.actor.newId<'owner'>());
    const other = await house.call(getInsights);
    expect(other.counts.applications).toBe(0);
    expect(other.leading.debriefs.later.of).toBe(0);
    expect(other.runs.applications.run).toEqual({ type: 'too_early', answers: 0 });
  });
});
