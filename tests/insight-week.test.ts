import { expect, test } from 'vitest';
import { addApplication, addEvent, correctEvent, undoEvent } from '../src/contract/application.ts';
import { getWeek } from '../src/contract/insight-week.ts';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import { addQuestion } from '../src/contract/question.ts';
import { addStory } from '../src/contract/story.ts';
import type { Day, TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

const day = (text: string) => text as Day;
const timeZone = 'Europe/Berlin' as TimeZone;

onBothEngines('A week to look back on', (open) => {
  test('tells what happened, what was learnt and what comes', async () => {
    // A Thursday.
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const { id: applicationId, timeline } = await house.call(addApplication, {
      body: { company: 'Northwind', role: 'Analyst', kind: 'applied', day: day('2026-04-02') },
    });
    const params = { applicationId };
    await house.call(addInterview, {
      params,
      body: { round: 1, startsLocal: '2026-04-14T10:00', timeZone },
    });
    await house.call(addInterview, {
      params,
      body: { round: 2, startsLocal: '2026-04-22T09:30', timeZone },
    });
    await house.call(addQuestion, { body: { text: 'How do you say no?' } });
    await house.call(addStory, { body: { title: 'The migration' } });

    const { happened, ...week } = await house.call(getWeek, { query: {} });
    expect(week).toMatchObject({ from: '2026-04-13', to: '2026-04-19', isNow: true });
    expect(happened.map(({ day: on, kind, round, company }) => `${on} ${kind} ${round} ${company}`)).toEqual([
      '2026-04-14 interviewed 1 Northwind',
      '2026-04-16 invited 2 Northwind',
    ]);
    expect(week.learnt.questions.map(({ text }) => text)).toEqual(['How do you say no?']);
    expect(week.learnt.stories.map(({ title, isNew }) => [title, isNew])).toEqual([['The migration', true]]);
    expect(week.coming.interviews.map(({ startsLocal, round }) => [startsLocal, round])).toEqual([
      ['2026-04-22T09:30', 2],
    ]);

    const earlier = await house.call(getWeek, { query: { day: day('2026-04-02') } });
    expect(earlier).toMatchObject({ from: '2026-03-30', isNow: false });
    expect(earlier.happened.map(({ kind }) => kind)).toEqual(['applied']);
    expect(earlier.learnt.questions).toEqual([]);

    // A correction moves it to another week; what is undone happened in none.
    const eventId = timeline[0]?.id ?? ('' as never);
    await house.call(correctEvent, { params: { applicationId, eventId }, body: { day: day('2026-03-20') } });
    expect((await house.call(getWeek, { query: { day: day('2026-04-02') } })).happened).toEqual([]);
    const corrected = await house.call(getWeek, { query: { day: day('2026-03-20') } });
    expect(corrected.happened.map(({ kind, day: on }) => [kind, on])).toEqual([['applied', '2026-03-20']]);
    await house.call(undoEvent, { params: { applicationId, eventId } });
    expect((await house.call(getWeek, { query: { day: day('2026-03-20') } })).happened).toEqual([]);
    expect(house.errors).toEqual([]);
  });

  test('tells a no, letting go and a debrief, and of a week gone by what came after', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const add = async (company: string) =>
      (
        await house.call(addApplication, {
          body: { company, role: '', kind: 'applied', day: day('2026-03-02') },
        })
      ).id;
    const [a, b] = [await add('Northwind'), await add('Fabrikam')];
    const { id: interviewId } = await house.call(addInterview, {
      params: { applicationId: a },
      body: { round: 1, startsLocal: '2026-04-08T10:00', timeZone },
    });
    await house.call(saveDebrief, { params: { interviewId }, body: { question: 'Why us?' } });
    await house.call(addEvent, {
      params: { applicationId: b },
      body: { kind: 'contacted', day: day('2026-04-05') },
    });
    await house.call(recordNos, {
      body: {
        nos: [
          { application: { id: a }, day: day('2026-04-15') },
          { application: { id: b }, day: day('2026-04-16'), channel: 'silence' },
        ],
      },
    });
    const week = await house.call(getWeek, { query: {} });
    expect(week.happened.map(({ kind, company }) => `${kind} ${company}`)).toEqual([
      'rejected Northwind',
      'let_go Fabrikam',
    ]);
    expect(week.learnt.debriefs).toEqual([
      { interviewId, round: 1, applicationId: a, company: 'Northwind', role: '' },
    ]);
    const before = await house.call(getWeek, { query: { day: day('2026-04-05') } });
    expect(before.happened.map(({ kind }) => kind)).toEqual(['contacted']);
    expect(before.coming.interviews.map(({ company }) => company)).toEqual(['Northwind']);
    expect(before.coming.nextSteps).toEqual([]);
  });

  test('the interview is told before the no of the same day, and one agreed with them comes no more', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T18:00:00.000Z' });
    const { id: applicationId } = await house.call(addApplication, {
      body: { company: 'Northwind', role: '', kind: 'applied', day: day('2026-04-16') },
    });
    const params = { applicationId };
    await house.call(addInterview, {
      params,
      body: { round: 1, startsLocal: '2026-04-16T10:00', timeZone },
    });
    await house.call(addInterview, {
      params,
      body: { round: 2, startsLocal: '2026-04-21T10:00', timeZone },
    });
    const coming = async () => (await house.call(getWeek, { query: {} })).coming.interviews;
    expect((await coming()).map(({ round }) => round)).toEqual([2]);
    await house.call(recordNos, {
      body: { nos: [{ application: { id: applicationId }, day: day('2026-04-16') }] },
    });
    const { happened } = await house.call(getWeek, { query: {} });
    expect(happened.map(({ kind, round }) => `${kind} ${round}`)).toEqual([
      'applied 0',
      'interviewed 1',
      'invited 2',
      'rejected 0',
    ]);
    expect(await coming()).toEqual([]);
    expect(house.errors).toEqual([]);
  });
});
