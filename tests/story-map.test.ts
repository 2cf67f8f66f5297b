import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import { addQuestion } from '../src/contract/question.ts';
import { addStory } from '../src/contract/story.ts';
import { getStoryMap } from '../src/contract/story-map.ts';
import type { ApplicationId, InterviewId, QuestionId } from '../src/domain/id.ts';
import { COMPETENCY_NAMES } from '../src/domain/question/competency.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, question } from './support/open-review.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const timeZone = 'Europe/Berlin' as TimeZone;

onBothEngines('The map of competencies by stories', (open) => {
  test('is there and empty before anything is', async () => {
    await using house = await openHouse(open);
    const map = await house.call(getStoryMap);
    expect(map.stories).toEqual([]);
    expect(map.competencies).toEqual(
      COMPETENCY_NAMES.map((name) => ({ name, storyIds: [], askedAt: [], comingUp: [] })),
    );
  });

  test('shows first what was asked and has no story, and where it was asked', async () => {
    await using house = await openHouse(open);
    const story = await house.call(addStory, {
      body: { title: 'The migration', competencies: ['Change', 'Night shifts'] },
    });
    const applicationId = await applicationAt(house, 'Northwind', '');
    const interviewId = await interviewAt(house, applicationId, '2026-04-10T10:00');
    for (const text of ['Tell me about a conflict.', 'When did you adapt?', 'How many golf balls?']) {
      const { id } = await house.call(addQuestion, { body: { text } });
      await askAt(house, id, applicationId, interviewId);
    }
    // Not asked so far: it counts nowhere.
    await house.call(addQuestion, { body: { text: 'When did you decide without enough data?' } });
    const { stories, competencies, otherQuestions } = await house.call(getStoryMap);
    expect(stories).toEqual([{ id: story.id, title: 'The migration' }]);
    expect(competencies.slice(0, 3)).toMatchObject([
      { name: 'Disagreement', storyIds: [], askedAt: [{ company: 'Northwind', round: 1, interviewId }] },
      { name: 'Change', storyIds: [story.id], askedAt: [{ company: 'Northwind' }] },
      { name: 'Night shifts', storyIds: [story.id], askedAt: [] },
    ]);
    expect(competencies.filter(({ askedAt }) => askedAt.length > 0)).toHaveLength(2);
    expect(otherQuestions).toBe(1);
  });

  test('counts what a review found, and looks ahead at the posting of a coming interview', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const finding = newFinding();
    await save(finding, question('Tell me about a conflict.'));
    await keep(finding);
    const ahead = await applicationAt(house, 'Contoso', 'You will negotiate with suppliers.');
    const interviewId = await interviewAt(house, ahead, '2026-04-21T10:00');
    await interviewAt(house, await applicationAt(house, 'Past', 'You lead a team.'), '2026-04-01T10:00');
    const find = async (name: string) =>
      (await house.call(getStoryMap)).competencies.find((row) => row.name === name);
    expect(await find('Disagreement')).toMatchObject({
      askedAt: [{ company: 'Northwind', isCaughtOut: true }],
    });
    expect(await find('Convincing others')).toMatchObject({
      comingUp: [{ company: 'Contoso', interviewId, startsAt: '2026-04-21T08:00:00.000Z' }],
    });
    // That interview has been.
    expect(await find('Leading people')).toMatchObject({ comingUp: [] });
    house.now = '2026-04-22T10:00:00.000Z' as Instant;
    expect(await find('Convincing others')).toMatchObject({ comingUp: [] });
  });
});

async function applicationAt(house: TestHouse, company: string, postingText: string) {
  const { id } = await house.call(addApplication, { body: { company, role: 'Analyst', postingText } });
  return id;
}

async function interviewAt(house: TestHouse, applicationId: ApplicationId, startsLocal: string) {
  const { id } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone, startsLocal },
  });
  return id;
}

async function askAt(
  { actor }: TestHouse,
  question_id: QuestionId,
  application_id: ApplicationId,
  interview_id: InterviewId,
) {
  await actor.db
    .insertInto('question_askings')
    .values({
      question_id,
      interview_id,
      application_id,
      owner_id: actor.ownerId,
      source: 'own',
      is_caught_out: 0,
      went: null,
      created_at: actor.clock(),
    })
    .execute();
}
