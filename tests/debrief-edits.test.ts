import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { listAskings } from '../src/contract/asking.ts';
import { addInterview, getInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { addQuestion, changeQuestion, linkStory, listQuestions } from '../src/contract/question.ts';
import { actOnRebound, getRebound } from '../src/contract/rebound.ts';
import { addStory } from '../src/contract/story.ts';
import { getToday } from '../src/contract/today.ts';
import { linesOf } from '../src/domain/debrief/lines.ts';
import type { InterviewId, QuestionId } from '../src/domain/id.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { Asked, TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const TEXTS = ['Why us?', 'Why now?', 'Why not?', 'Nothing', 'And then?'];
const answer = fc.array(fc.constantFrom(...TEXTS), { maxLength: 4 }).map((lines) => lines.join('\n'));
const edit = fc.record({
  interview: fc.nat(1),
  asked: answer,
  question: answer,
  typing: fc.constantFrom(null, 'asked' as const, 'question' as const),
});

onBothEngines('Edits of the lines of two debriefs', (open) => {
  test('leave exactly the askings of the last lines, and never take out a question that anybody added to', async () => {
    await using house = await openHouse(open);
    const interviews = [await haveInterview(house), await haveInterview(house)];
    const story = await house.call(addStory, { body: { title: 'The migration' } });
    /** What a person does with a question makes it theirs. */
    const claims: ((questionId: QuestionId) => Promise<unknown>)[] = [
      (questionId) => house.call(changeQuestion, { params: { questionId }, body: { notes: 'Say why' } }),
      (questionId) => house.call(changeQuestion, { params: { questionId }, body: { keyPoints: ['Why'] } }),
      (questionId) => house.call(linkStory, { params: { questionId, storyId: story.id } }),
      (questionId) => practise(house, questionId),
    ];
    const claimed = new Set<QuestionId>([(await house.call(addQuestion, { body: { text: 'Why not?' } })).id]);
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), fc.nat(8), async (edits, claim) => {
        const last = new Map<InterviewId, (typeof edits)[number]>();
        for (const { interview, typing, ...words } of edits) {
          const interviewId = interviews[interview] as InterviewId;
          await house.call(saveDebrief, { params: { interviewId }, body: { ...words, typing } });
          last.set(interviewId, { interview, typing, ...words });
          const act = claims[claim];
          const [some] = (await house.call(listQuestions)).items;
          if (act && some && !claimed.has(some.id)) {
            await act(some.id);
            claimed.add(some.id);
          }
        }
        for (const [interviewId, { asked, question }] of last) {
          const body = { asked, question };
          await house.call(saveDebrief, { params: { interviewId }, body });
          await house.call(saveDebrief, { params: { interviewId }, body });
          const { items } = await house.call(listAskings, { params: { interviewId } });
          const caught = linesOf(question).map(({ text }) => text);
          const lines = new Set([...linesOf(asked).map(({ text }) => text), ...caught]);
          expect(new Map(items.map(({ text, isCaughtOut }) => [text, isCaughtOut]))).toEqual(
            new Map([...lines].map((text) => [text, caught.includes(text)])),
          );
        }
        const { items } = await house.call(listQuestions);
        const ids = new Set(items.map(({ id }) => id));
        for (const id of claimed) expect(ids).toContain(id);
        // What is left over is asked somewhere, or somebody's own.
        const left = items.filter(({ id, askedAt }) => askedAt.length === 0 && !claimed.has(id));
        expect(left).toEqual([]);
        expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
      }),
      { numRuns: 25 },
    );
    expect(house.errors).toEqual([]);
  });
});

onBothEngines('A debrief written in two places', (open) => {
  test('keeps the answers that each place changed, and what was replaced as an earlier version', async () => {
    await using house = await openHouse(open);
    const interviewId = await haveInterview(house);
    const save = (body: Asked<typeof saveDebrief>['body']) =>
      house.call(saveDebrief, { params: { interviewId }, body });
    const base = { isFinished: false };
    await save({ met: 'Dana', base });
    const merged = await save({ wentWell: 'Calm', base, earlier: [{ met: 'Dana from the phone' }] });
    expect(merged).toMatchObject({ met: 'Dana', wentWell: 'Calm', finishedAt: null });
    const emptied = await save({
      wentWell: 'Calm',
      isFinished: true,
      base: { ...base, met: 'Dana', wentWell: 'Calm' },
    });
    expect(emptied).toMatchObject({ met: '', wentWell: 'Calm', finishedAt: house.now });
    const kept = await house.actor.db.selectFrom('revisions').select('earlier').execute();
    expect(kept.map(({ earlier }) => JSON.parse(earlier).met)).toEqual(['Dana from the phone', 'Dana']);
    // A page that knows nothing of what was sent before sends everything.
    expect(await save({ wording: 'I was bored' })).toMatchObject({ wentWell: '', wording: 'I was bored' });
  });

  test('is offered on Today until it is finished, also when it was begun, and never in quiet time', async () => {
    await using house = await openHouse(open);
    const interviewId = await haveInterview(house);
    const offered = async () => (await house.call(getToday)).toDebrief.map(({ id }) => id);
    const save = (body: Asked<typeof saveDebrief>['body']) =>
      house.call(saveDebrief, { params: { interviewId }, body });
    expect(await offered()).toEqual([interviewId]);
    await save({ asked: 'Why us?', position: 'asked', isFinished: false });
    expect(await offered()).toEqual([interviewId]);
    await save({ asked: 'Why us?', isFinished: true });
    expect(await offered()).toEqual([]);
    await save({ asked: 'Why us?', position: 'asked', isFinished: false });
    const other = await house.call(addApplication, { body: { company: 'Elsewhere', kind: 'applied' } });
    await house.call(recordNos, { body: { nos: [{ application: { id: other.id } }] } });
    expect(await offered()).toEqual([]);
  });
});

onBothEngines('“If they say no, I will …”', (open) => {
  test('is shown at the no’s of its application, the latest interview first, and keeps its earlier words', async () => {
    await using house = await openHouse(open);
    const { id: applicationId } = await house.call(addApplication, { body: { company: 'Northwind' } });
    const body = { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: '2026-04-15T10:30' };
    const params = { applicationId };
    const first = await house.call(addInterview, { params, body: { ...body, ifNo: 'sleep' } });
    await house.call(addInterview, { params, body: { ...body, isBeforeSkipped: true } });
    const third = await house.call(addInterview, { params, body: { ...body, ifNo: 'call Anna' } });
    expect(third).toMatchObject({ ifNo: 'call Anna', isBeforeSkipped: false, askThem: [] });
    const { reboundId } = await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId } }] },
    });
    const rebound = await house.call(getRebound, { params: { reboundId } });
    expect(rebound.nos[0]?.ifNo).toEqual([
      { interviewId: third.id, round: 3, text: 'call Anna' },
      { interviewId: first.id, round: 1, text: 'sleep' },
    ]);
    const acted = await house.call(actOnRebound, {
      params: { reboundId },
      body: { type: 'step_skipped', step: 'recharge' },
    });
    expect(acted.nos[0]?.ifNo).toHaveLength(2);
    expect(await house.call(getInterview, { params: { interviewId: first.id } })).toMatchObject({
      ifNo: 'sleep',
    });
  });
});

async function haveInterview(house: TestHouse): Promise<InterviewId> {
  const { id: applicationId } = await house.call(addApplication, { body: { company: 'Northwind' } });
  const { id } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: '2026-04-15T10:30' },
  });
  return id;
}

async function practise({ actor, now }: TestHouse, card_id: QuestionId): Promise<void> {
  const said = { seconds: null, points: null, answer: '', interview_id: null };
  await actor.db
    .insertInto('card_reviews')
    .values({
      ...said,
      id: actor.newId<'card_review'>(),
      owner_id: actor.ownerId,
      card_id,
      type: 'reviewed',
      target_id: null,
      day: now.slice(0, 10) as never,
      grade: 'good',
      mode: 'thought',
      reviewed_at: now as Instant,
    })
    .execute();
}
