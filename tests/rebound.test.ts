import { expect, test } from 'vitest';
import { listActivities, startActivity } from '../src/contract/activity.ts';
import { addContact } from '../src/contract/contact.ts';
import { changeInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import {
  actOnRebound,
  addNextStep,
  getChanges,
  getRebound,
  getRemember,
  getReturn,
  listRebounds,
} from '../src/contract/rebound.ts';
import { changeReview, keepFinding, listReviews, saveFinding } from '../src/contract/review.ts';
import { addStory } from '../src/contract/story.ts';
import type { FindingId, ReboundId } from '../src/domain/id.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { applied, expectLogToAgree } from './support/rebound-of.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;
const berlin = 'Europe/Berlin' as TimeZone;

async function act(
  house: TestHouse,
  reboundId: ReboundId,
  body: Parameters<typeof house.call<typeof actOnRebound>>[1]['body'],
) {
  return house.call(actOnRebound, { params: { reboundId }, body });
}

onBothEngines('The rebound', (open) => {
  test('Black Thursday: two no’s on one day, four steps, and what changed', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T08:00:00.000Z' });
    const a = await applied(house, 'Company A', 1);
    const b = await applied(house, 'Company B', 2);
    const [, second] = b.interviewIds;
    if (!second) throw new Error('Company B has two interviews.');
    const dana = await house.call(addContact, { body: { name: 'Dana Reyes' } });
    await house.call(changeInterview, {
      params: { interviewId: second },
      body: { contactIds: [dana.id] },
    });
    await house.call(saveDebrief, {
      params: { interviewId: second },
      body: { question: 'How would you bring down support costs?', wentWell: 'Liked the ops director.' },
    });
    const story = await house.call(addStory, { body: { title: 'The warehouse migration' } });

    house.now = at('2026-04-16T09:02:00.000Z');
    const first = await house.call(recordNos, {
      body: {
        nos: [
          { application: { id: a.applicationId }, channel: 'mail', theirWords: 'We went on with others.' },
        ],
      },
    });
    house.now = at('2026-04-16T14:00:00.000Z');
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: b.applicationId }, know: 'They filled it.', guess: 'Industry.' }] },
    });
    expect(reboundId).toBe(first.reboundId);
    const opened = await house.call(getRebound, { params: { reboundId } });
    expect(opened).toMatchObject({
      day: '2026-04-16',
      current: 'recharge',
      closedAt: null,
      quietUntil: '2026-04-17T07:00:00.000Z',
      nos: [
        {
          company: 'Company A',
          channel: 'mail',
          theirWords: 'We went on with others.',
          know: '',
          guess: '',
          rounds: 1,
        },
        { company: 'Company B', channel: null, know: 'They filled it.', guess: 'Industry.', rounds: 2 },
      ],
    });

    const menu = await house.call(listActivities);
    const walk = menu.items.find(({ label }) => label === 'A walk outside');
    if (!walk) throw new Error('A walk is on every menu at first.');
    await house.call(startActivity, { params: { reboundId }, body: { activityId: walk.id, minutes: 20 } });
    expect((await act(house, reboundId, { type: 'step_done', step: 'recharge' })).current).toBe('review');

    const { items: reviews } = await house.call(listReviews, { params: { reboundId } });
    const reviewOfB = reviews[1];
    if (!reviewOfB) throw new Error('Each no has its review.');
    expect(reviews.map(({ company, form }) => [company, form])).toEqual([
      ['Company A', 'full'],
      ['Company B', 'full'],
    ]);
    expect(reviewOfB.prefill).toMatchObject([
      { prompt: 'question', text: 'How would you bring down support costs?', round: 2 },
      { prompt: 'went_well', text: 'Liked the ops director.', round: 2 },
    ]);
    const findings = {
      question: house.actor.newId<'finding'>(),
      story: house.actor.newId<'finding'>(),
      surprising: house.actor.newId<'finding'>(),
    };
    const save = (findingId: FindingId, body: Parameters<typeof house.call<typeof saveFinding>>[1]['body']) =>
      house.call(saveFinding, { params: { reviewId: reviewOfB.id, findingId }, body });
    await save(findings.question, {
      kind: 'question',
      basis: 'happened',
      text: 'How would you bring down support costs?',
    });
    await save(findings.story, {
      kind: 'story',
      basis: 'happened',
      text: 'I never got to the result.',
      instead: 'Lead with the 30% faster dispatch.',
      storyId: story.id,
    });
    await save(findings.surprising, { kind: 'surprising', basis: 'guess', text: 'They wanted SQL.' });
    await house.call(keepFinding, { params: { findingId: findings.question } });
    await house.call(changeReview, { params: { reviewId: reviewOfB.id }, body: { isFinished: true } });
    await act(house, reboundId, { type: 'step_done', step: 'review' });

    expect(await house.call(getRemember, { params: { reboundId } })).toMatchObject({
      isQuiet: true,
      level: 'interviews',
      run: { type: 'too_early', answers: 2 },
      answers: ['yes', 'no'],
      gave: {
        questions: ['How would you bring down support costs?'],
        stories: ['The warehouse migration'],
        wordings: [],
        people: ['Dana Reyes'],
      },
      thankYou: [
        { company: 'Company A', to: '', contactId: null },
        { company: 'Company B', to: 'Dana Reyes', contactId: dana.id },
      ],
    });
    await act(house, reboundId, { type: 'step_done', step: 'remember' });

    const { suggestions } = await house.call(getReturn, { params: { reboundId } });
    expect(suggestions.map(({ kind }) => kind)).toEqual(['rehearse', 'thank']);
    const step = await house.call(addNextStep, {
      params: { reboundId },
      body: {
        kind: 'rehearse',
        text: 'Rehearse the question about support costs',
        startsLocal: '2026-04-18T09:30',
        timeZone: berlin,
        where: 'at the kitchen table',
        questionId: suggestions[0]?.questionId ?? null,
      },
    });
    expect(step.sentence).toBe(
      'When it is Saturday 18 April 9:30 at the kitchen table, I will rehearse the question about support costs.',
    );
    const closed = await act(house, reboundId, { type: 'step_done', step: 'return' });
    expect(closed).toMatchObject({ current: null, closedAt: '2026-04-16T14:00:00.000Z' });
    expect(await house.call(getChanges, { params: { reboundId } })).toEqual({
      activities: ['A walk outside'],
      questions: 1,
      storyVersions: 1,
      wordings: 0,
      surprises: 1,
      people: 0,
      nextSteps: [step.sentence],
    });
    await expectLogToAgree(house, reboundId);
  });

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
