import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addInterview } from '../src/contract/interview.ts';
import { listInterviewStories, noteStory } from '../src/contract/interview-story.ts';
import { addStory, changeStory, getStory, listStories } from '../src/contract/story.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

const timeZone = 'Europe/Berlin' as TimeZone;
const at = (text: string) => text as Instant;

onBothEngines('A story for an interview', (open) => {
  test('is meant for it first, and then was told there in the version of that day', async () => {
    await using house = await openHouse(open, { now: '2026-04-10T10:00:00.000Z' });
    const { id: storyId } = await house.call(addStory, { body: { title: 'The migration' } });
    const { interviewId, place } = await interviewAt(house, '2026-04-15T10:00');
    const params = { interviewId, storyId };
    const planned = await house.call(noteStory, { params, body: { isPlanned: true } });
    expect(planned).toMatchObject({ storyId, isPlanned: true, toldAt: null, version: null });
    expect(await house.call(getStory, { params: { storyId } })).toMatchObject({
      told: [],
      planned: [{ ...place, startsAt: '2026-04-15T08:00:00.000Z' }],
    });

    house.now = at('2026-04-14T10:00:00.000Z');
    await house.call(changeStory, { params: { storyId }, body: { result: '30 % faster' } });
    house.now = at('2026-04-16T10:00:00.000Z');
    await house.call(changeStory, { params: { storyId }, body: { note: 'Say the number first.' } });
    const told = await house.call(noteStory, { params, body: { went: 'so_so', seconds: 150 } });
    const facts = { toldAt: '2026-04-15T08:00:00.000Z', version: 2, seconds: 150, went: 'so_so' };
    expect(told).toMatchObject({ ...facts, isPlanned: true, latest: { number: 3 } });
    expect((await house.call(listStories)).items).toMatchObject([
      { told: [{ ...place, ...facts }], planned: [] },
    ]);
    expect((await house.call(listInterviewStories, { params: { interviewId } })).items).toEqual([told]);
  });

  test('can be corrected, and leaves the interview when it is neither meant nor told; earlier notes are kept', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, { body: { title: 'The migration' } });
    const { interviewId } = await interviewAt(house, '2026-04-15T10:00');
    const params = { interviewId, storyId };
    // Written down a day after the interview: no version of it was told.
    expect(await house.call(noteStory, { params, body: { isTold: true } })).toMatchObject({
      version: null,
      toldAt: '2026-04-15T08:00:00.000Z',
    });
    await house.call(noteStory, { params, body: { went: 'badly' } });
    await house.call(noteStory, { params, body: { went: 'badly' } });
    expect(await house.call(noteStory, { params, body: { went: null } })).toMatchObject({ went: null });
    expect(await house.call(noteStory, { params, body: { isTold: false } })).toMatchObject({ toldAt: null });
    expect((await house.call(listInterviewStories, { params: { interviewId } })).items).toEqual([]);
    const kept = await house.actor.db
      .selectFrom('revisions')
      .select(['entity', 'entity_id', 'earlier'])
      .where('entity', '=', 'interview_story')
      .orderBy('id')
      .execute();
    expect(kept.map(({ entity_id, earlier }) => [entity_id, JSON.parse(earlier)])).toEqual([
      [interviewId, { story_id: storyId, went: null }],
      [interviewId, { story_id: storyId, went: 'badly' }],
      [interviewId, { story_id: storyId, told_at: '2026-04-15T08:00:00.000Z' }],
    ]);
  });

  test('told at an interview without a time, it was told when that was noted', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, { body: { title: 'The migration' } });
    const { interviewId } = await interviewAt(house, undefined);
    const told = await house.call(noteStory, { params: { interviewId, storyId }, body: { isTold: true } });
    expect(told).toMatchObject({ toldAt: house.now, version: 1 });
  });

  test('is refused where there is no such interview or story', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, { body: { title: 'The migration' } });
    const { interviewId } = await interviewAt(house, undefined);
    const nowhere = { interviewId: house.actor.newId<'interview'>(), storyId };
    const nothing = { interviewId, storyId: house.actor.newId<'story'>() };
    expect(await house.refusal(noteStory, { params: nowhere, body: { isTold: true } })).toMatchObject({
      status: 404,
    });
    expect(await house.refusal(noteStory, { params: nothing, body: { isTold: true } })).toMatchObject({
      status: 404,
    });
    expect(await house.refusal(listInterviewStories, { params: nowhere })).toMatchObject({ status: 404 });
  });
});

async function interviewAt(house: TestHouse, startsLocal: string | undefined) {
  const { id: applicationId } = await house.call(addApplication, {
    body: { company: 'Northwind', role: 'Analyst' },
  });
  const { id: interviewId } = await house.call(addInterview, {
    params: { applicationId },
    body: { timeZone, ...(startsLocal && { startsLocal }) },
  });
  const place = { interviewId, applicationId, company: 'Northwind', role: 'Analyst', round: 1 };
  return { interviewId, place };
}
