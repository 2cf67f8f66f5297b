import { expect, test } from 'vitest';
import { listActivities, startActivity } from '../src/contract/activity.ts';
import { addContact } from '../src/contract/contact.ts';
import { changeInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { addNextStep, getChanges, getRebound, getRemember, getReturn } from '../src/contract/rebound.ts';
import { changeReview, keepFinding, listReviews, saveFinding } from '../src/contract/review.ts';
import { addStory } from '../src/contract/story.ts';
import type { FindingId } from '../src/domain/id.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { act, applied, expectLogToAgree } from './support/rebound-of.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;
const berlin = 'Europe/Berlin' as TimeZone;

onBothEngines('Black Thursday', (open) => {
  test('two no’s on one day, four steps, and what changed', async () => {
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
          roundsHeld: 1,
        },
        { company: 'Company B', channel: null, know: 'They filled it.', guess: 'Industry.', roundsHeld: 2 },
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
        cardId: suggestions[0]?.cardId ?? null,
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
      stories: 1,
      wordings: 0,
      surprises: 1,
      people: 0,
      nextSteps: [step.sentence],
    });
    await expectLogToAgree(house, reboundId);
  });
});
