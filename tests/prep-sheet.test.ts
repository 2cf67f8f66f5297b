import { expect, test } from 'vitest';
import { changeApplication } from '../src/contract/application.ts';
import { addContact } from '../src/contract/contact.ts';
import { addInterview, saveDebrief } from '../src/contract/interview.ts';
import { noteStory } from '../src/contract/interview-story.ts';
import { getPrepSheet } from '../src/contract/prep.ts';
import { addQuestion } from '../src/contract/question.ts';
import { addStory } from '../src/contract/story.ts';
import type { TimeZone } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, question, wording } from './support/open-review.ts';
import { applied } from './support/rebound-of.ts';
import { openHouse } from './support/test-house.ts';

const timeZone = 'Europe/Berlin' as TimeZone;

onBothEngines('The prep sheet', (open) => {
  test('of a first interview with nothing noted offers what comes with Rebound', async () => {
    await using house = await openHouse(open);
    const { applicationId, interviewIds } = await applied(house, 'Contoso', 1);
    await house.call(changeApplication, {
      params: { applicationId },
      body: { postingText: 'You will debug CSS and JavaScript.' },
    });
    const [interviewId] = interviewIds;
    if (!interviewId) throw new Error('There is one.');
    const sheet = await house.call(getPrepSheet, { params: { interviewId } });
    expect(sheet.questions).toHaveLength(7);
    expect(sheet.questions.every(({ id, because }) => id === null && because !== '')).toBe(true);
    expect(sheet.questions[0]?.because).toMatch(/^The posting speaks of /);
    expect(sheet).toMatchObject({ people: [], stories: [], mind: [], earlier: [] });
    expect(sheet.couldAsk).toHaveLength(5);
  });

  test('puts first what a review found, then what the company asked before, and says why', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const found = newFinding();
    await save(found, question('How would you cut costs?'));
    await keep(found);
    const regretted = newFinding();
    await save(regretted, wording('I just did it', 'I decided it, with four people'));
    await keep(regretted);
    const { applicationId, interviewIds } = await applied(house, 'Contoso', 1);
    const [first] = interviewIds;
    if (!first) throw new Error('There is a first one.');
    await house.call(saveDebrief, {
      params: { interviewId: first },
      body: { asked: 'Why do you want to leave?', surprised: 'Nobody asked about tools.', isFinished: true },
    });
    const dana = await house.call(addContact, { body: { name: 'Dana Reyes', notes: 'Kind.' } });
    const another = await applied(house, 'Fabrikam');
    await house.call(addInterview, { params: another, body: { timeZone, contactIds: [dana.id] } });
    const { id: storyId } = await house.call(addStory, {
      body: { title: 'The warehouse', result: '30 % faster' },
    });
    await house.call(addQuestion, { body: { text: 'What would you ask us?', kind: 'ask_them' } });
    const { id: interviewId } = await house.call(addInterview, {
      params: { applicationId },
      body: {
        timeZone,
        startsLocal: '2026-05-12T10:00',
        contactIds: [dana.id],
        differently: 'Say the number first.',
        ifNo: 'ride my bike.',
        askThem: ['Who decides?'],
      },
    });
    await house.call(noteStory, { params: { interviewId, storyId }, body: { isPlanned: true } });
    const sheet = await house.call(getPrepSheet, { params: { interviewId } });
    expect(sheet.questions.slice(0, 2)).toMatchObject([
      { text: 'How would you cut costs?', isFound: true },
      { text: 'Why do you want to leave?', because: 'Contoso asked it before.' },
    ]);
    expect(sheet.stories).toMatchObject([
      {
        title: 'The warehouse',
        result: '30 % faster',
        isPlanned: true,
        because: 'You plan to tell it there.',
      },
    ]);
    expect(sheet.mind).toMatchObject([
      { before: 'I just did it', instead: 'I decided it, with four people' },
    ]);
    expect(sheet.people).toMatchObject([{ name: 'Dana Reyes', metAt: [{ company: 'Fabrikam', round: 1 }] }]);
    expect(sheet.earlier).toMatchObject([
      { round: 1, asked: ['Why do you want to leave?'], surprised: 'Nobody asked about tools.' },
    ]);
    expect(sheet.couldAsk[0]).toBe('What would you ask us?');
    expect(sheet.interview).toMatchObject({ ifNo: 'ride my bike.', askThem: ['Who decides?'] });
    expect(house.errors).toEqual([]);
  });
});
