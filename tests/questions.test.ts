import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import {
  addQuestion,
  changeQuestion,
  linkStory,
  listQuestionBank,
  listQuestions,
  unlinkStory,
} from '../src/contract/question.ts';
import { keepFinding } from '../src/contract/review.ts';
import { addStory, changeStory } from '../src/contract/story.ts';
import type { QuestionId } from '../src/domain/id.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { authorize } from '../src/server/actor.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { question as finding, openReview } from './support/open-review.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const berlin = 'Europe/Berlin' as TimeZone;

onBothEngines('A question', (open) => {
  test('has its kind and key points, and says by its words what it asks about', async () => {
    await using house = await openHouse(open);
    const body = { text: 'Tell me about a conflict with a co-worker.' };
    expect(await house.call(addQuestion, { body })).toMatchObject({
      ...body,
      kind: null,
      keyPoints: [],
      competencies: ['Working with others', 'Disagreement'],
      hasOwnCompetencies: false,
      bankId: null,
      stories: [],
      askedAt: [],
      timesCaughtOut: 0,
    });
    const points = { kind: 'behavioural' as const, keyPoints: ['Listen first', 'The deploy at four'] };
    const added = await house.call(addQuestion, { body: { text: 'Why us?', ...points } });
    expect(added).toMatchObject(points);
    expect((await house.call(listQuestions)).items[0]).toEqual(added);
  });

  test('keeps its earlier words wherever a change takes any away; the same again, or more, keeps nothing', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addQuestion, { body: { text: 'Tell me about a conflict.' } });
    const params = { questionId: id };
    for (const keyPoints of [['List'], ['Listen'], ['Listen'], ['Listen', 'Ask'], ['Ask']]) {
      await house.call(changeQuestion, { params, body: { keyPoints, notes: keyPoints.join() } });
    }
    await house.call(changeQuestion, { params, body: { kind: 'general' } });
    await house.call(changeQuestion, { params, body: { text: 'Tell me about a conflict. When?' } });
    const own = await house.call(changeQuestion, { params, body: { competencies: [] } });
    expect(own).toMatchObject({ competencies: [], hasOwnCompetencies: true });
    const again = await house.call(changeQuestion, { params, body: { competencies: null } });
    expect(again).toMatchObject({ competencies: ['Disagreement'], hasOwnCompetencies: false });
    expect(await earlierOf(house)).toEqual([
      { key_points: '["Listen","Ask"]', notes: 'Listen,Ask' },
      { kind: null },
      { text: 'Tell me about a conflict.' },
      { has_own_competencies: 0 },
      { has_own_competencies: 1 },
    ]);
  });

  test('that comes with Rebound is one’s own once it is taken up, and once alone', async () => {
    await using house = await openHouse(open);
    const shipped = (await house.call(listQuestionBank)).items;
    expect(shipped).toHaveLength(603);
    expect((await house.call(listQuestions)).items).toEqual([]);
    const bankId = 'handbook-004';
    const [one, two] = await Promise.all([
      house.call(addQuestion, { body: { bankId, keyPoints: ['Stay calm'] } }),
      house.call(addQuestion, { body: { bankId, keyPoints: ['Stay calm'] } }),
    ]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({
      bankId,
      text: shipped.find(({ id }) => id === bankId)?.text,
      kind: 'behavioural',
      keyPoints: ['Stay calm'],
      competencies: ['Working with others', 'Disagreement'],
    });
    // Another that asks the same is that one, and what is written there stays.
    const same = shipped.find(({ sameAs }) => sameAs === bankId);
    const again = { bankId: same?.id, keyPoints: ['Something else'] };
    expect(await house.call(addQuestion, { body: again })).toEqual(one);
    expect((await house.call(listQuestions)).items).toEqual([one]);
    house.asking = authorize(house.actor, house.actor.newId<'owner'>());
    const theirs = await house.call(addQuestion, { body: { bankId } });
    expect(theirs).toMatchObject({ bankId, keyPoints: [] });
    expect(theirs.id).not.toBe(one.id);
    expect(house.errors).toEqual([]);
  });

  test('is not taken up where none of that name comes with Rebound, nor added without words', async () => {
    await using house = await openHouse(open);
    const refused = async (body: object) =>
      (await house.refusal(addQuestion, { body: body as { text: string } })).status;
    expect(await refused({ bankId: 'handbook-999' })).toBe(404);
    expect(await refused({ bankId: '../etc' })).toBe(400);
    expect(await refused({})).toBe(400);
    expect(await refused({ text: 'Why us?', bankId: 'handbook-004' })).toBe(400);
    expect(await refused({ text: '​' })).toBe(400);
    expect(await refused({ text: 'w'.repeat(501) })).toBe(400);
    expect((await house.call(listQuestions)).items).toEqual([]);
  });

  test('names the stories that answer it, by their latest title; each once', async () => {
    await using house = await openHouse(open);
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const { id: storyId } = await house.call(addStory, { body: { title: 'The move' } });
    const params = { questionId, storyId };
    await house.call(linkStory, { params });
    await house.call(changeStory, { params: { storyId }, body: { title: 'The big move' } });
    const linked = await house.call(linkStory, { params });
    expect(linked.stories).toEqual([{ id: storyId, title: 'The big move' }]);
    expect((await house.call(listQuestions)).items).toEqual([linked]);
    expect((await house.call(unlinkStory, { params })).stories).toEqual([]);
    expect((await house.call(unlinkStory, { params })).stories).toEqual([]);
  });

  test('cannot be tied to somebody else’s story, nor seen or tied by somebody else', async () => {
    await using house = await openHouse(open);
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const { id: storyId } = await house.call(addStory, { body: { title: 'Mine' } });
    await house.call(linkStory, { params: { questionId, storyId } });
    house.asking = authorize(house.actor, house.actor.newId<'owner'>());
    const theirs = await house.call(addQuestion, { body: { text: 'Why?' } });
    for (const params of [
      { questionId, storyId },
      { questionId: theirs.id, storyId },
    ]) {
      expect(await house.refusal(linkStory, { params })).toMatchObject({ status: 404 });
    }
    expect(await house.refusal(unlinkStory, { params: { questionId, storyId } })).toMatchObject({
      status: 404,
    });
    expect((await house.call(listQuestions)).items).toEqual([theirs]);
    house.asking = house.actor;
    expect((await house.call(listQuestions)).items[0]?.stories).toHaveLength(1);
  });

  test('says where it was asked, oldest first, and how often it caught one out', async () => {
    await using house = await openHouse(open);
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const late = await interviewAt(house, 'Contoso', '2026-04-15T10:00');
    const early = await interviewAt(house, 'Northwind', '2026-03-01T10:00');
    const undone = await interviewAt(house, 'Tailspin', '2026-03-02T10:00');
    await noteAsked(house, questionId, late, { is_caught_out: 1, went: 'badly' });
    await noteAsked(house, questionId, early, { is_caught_out: 0, went: null });
    await noteAsked(house, questionId, undone, { is_caught_out: 1, went: null });
    await house.actor.db
      .updateTable('interviews')
      .set({ is_undone: 1 })
      .where('id', '=', undone.interviewId)
      .execute();
    const [question] = (await house.call(listQuestions)).items;
    expect(question?.askedAt).toEqual([
      { ...early, company: 'Northwind', role: 'Analyst', round: 1, isCaughtOut: false, went: null },
      { ...late, company: 'Contoso', role: 'Analyst', round: 1, isCaughtOut: true, went: 'badly' },
    ]);
    expect(question?.timesCaughtOut).toBe(1);
  });

  test('that a review found was asked there, at the interview where one knows which', async () => {
    const { house, save, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, finding('Why do you want to leave?'));
    await house.call(keepFinding, { params: { findingId: id } });
    const [kept] = (await house.call(listQuestions)).items;
    expect(kept?.askedAt).toMatchObject([{ company: 'Northwind', interviewId: null, isCaughtOut: true }]);
    const interview = await house.actor.db
      .selectFrom('interviews')
      .select(['id', 'application_id'])
      .where('application_id', '=', kept?.askedAt[0]?.applicationId ?? null)
      .executeTakeFirstOrThrow();
    const there = { interviewId: interview.id, applicationId: interview.application_id };
    if (kept) await noteAsked(house, kept.id, there, { is_caught_out: 0, went: 'so_so' });
    expect((await house.call(listQuestions)).items[0]).toMatchObject({
      askedAt: [{ interviewId: interview.id, isCaughtOut: true, went: 'so_so' }],
      timesCaughtOut: 1,
    });
  });
});

async function interviewAt(house: TestHouse, company: string, startsLocal: string) {
  const { id: applicationId } = await house.call(addApplication, { body: { company, role: 'Analyst' } });
  const { id: interviewId } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: berlin, startsLocal },
  });
  return { interviewId, applicationId };
}

async function noteAsked(
  { actor, now }: TestHouse,
  questionId: QuestionId,
  { interviewId, applicationId }: Awaited<ReturnType<typeof interviewAt>>,
  how: { is_caught_out: 0 | 1; went: 'so_so' | 'badly' | null },
) {
  const ids = { question_id: questionId, interview_id: interviewId, application_id: applicationId };
  await actor.db
    .insertInto('question_askings')
    .values({ ...ids, ...how, owner_id: actor.ownerId, source: 'own', created_at: now })
    .execute();
}

async function earlierOf({ actor }: TestHouse): Promise<unknown[]> {
  const rows = await actor.db.selectFrom('revisions').select('earlier').orderBy('id').execute();
  return rows.map(({ earlier }) => JSON.parse(earlier));
}
