import { expect, test } from 'vitest';
import { addQuestion, listQuestions } from '../src/contract/question.ts';
import { keepFinding, listReviews, saveFinding } from '../src/contract/review.ts';
import { addStory, getStory, listStories } from '../src/contract/story.ts';
import { listWordings } from '../src/contract/wording.ts';
import type { Instant } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, question, story, wording } from './support/open-review.ts';
import { answeredNo } from './support/rebound-of.ts';

onBothEngines('A finding', (open) => {
  test('sent twice is one, and what it loses stays readable', async () => {
    const { house, save, reread, newFinding, earlier } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    const saved = await save(id, question('Why us?'));
    expect(await save(id, question('Why us?'))).toEqual(saved);
    const [one, two] = await Promise.all([
      save(id, question('Why us, then?')),
      save(id, question('Why us, then?')),
    ]);
    expect(one).toEqual(two);
    await save(id, question('Why here?'));
    expect((await reread())?.findings).toMatchObject([{ id, text: 'Why here?' }]);
    expect(await earlier('finding')).toEqual([{ text: 'Why us, then?' }]);
    expect(house.errors).toEqual([]);
  });

  test('under an id of another review or another person is refused', async () => {
    const { house, no, save, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, question('Why us?'));
    const other = await answeredNo(house, 'Contoso', 1);
    const review = (await house.call(listReviews, { params: other })).items.find(
      ({ applicationId }) => applicationId === other.applicationId,
    );
    if (!review) throw new Error('Each no has its review.');
    const params = { reviewId: review.id, findingId: id };
    expect(await house.refusal(saveFinding, { params, body: question('Mine') })).toMatchObject({
      status: 409,
    });
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    expect(await house.refusal(saveFinding, { params, body: question('Mine') })).toMatchObject({
      status: 404,
    });
    expect(await house.refusal(keepFinding, { params: { findingId: id } })).toMatchObject({ status: 404 });
    house.asking = house.actor;
    expect((await house.call(listReviews, { params: no })).items[0]?.findings).toMatchObject([
      { text: 'Why us?' },
    ]);
  });

  test('that says nothing is not kept, with a sentence', async () => {
    const { house, save, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, question(' \n '));
    const refused = await house.refusal(keepFinding, { params: { findingId: id } });
    expect(refused).toMatchObject({ status: 400, code: 'invalid', field: 'text' });
    expect((await house.call(listQuestions)).items).toEqual([]);
  });

  test('becomes the question that is in the bank already, whatever its capitals and marks', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const known = await house.call(addQuestion, {
      body: { text: 'Why do you want to leave?', notes: 'Growth.' },
    });
    house.now = '2026-04-16T10:05:00.000Z' as Instant;
    const id = newFinding();
    await save(id, question('why do you  want to leave'));
    expect((await keep(id)).became).toEqual({
      type: 'question',
      id: known.id,
      text: 'Why do you want to leave?',
    });
    expect(await keep(id)).toEqual(await keep(id));
    expect((await house.call(listQuestions)).items).toMatchObject([
      { id: known.id, notes: 'Growth.', askedAt: [{ company: 'Northwind' }] },
    ]);
    // Reworded into another question it must not reword the one that was there.
    await save(id, question('Why do you want to stay?'));
    expect((await house.call(listQuestions)).items.map(({ text }) => text)).toEqual([
      'Why do you want to stay?',
      'Why do you want to leave?',
    ]);
  });

  test('that says what a shipped question says takes that one up, and leaves its words alone', async () => {
    const { house, save, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, question('  what are your salary expectations'));
    await house.call(keepFinding, { params: { findingId: id } });
    const taken = { text: 'What are your salary expectations?', bankId: expect.any(String) };
    expect((await house.call(listQuestions)).items).toMatchObject([
      { ...taken, kind: 'general', askedAt: [{ company: 'Northwind' }] },
    ]);
    const other = newFinding();
    await save(other, question('What are your salary expectations?'));
    await house.call(keepFinding, { params: { findingId: other } });
    expect((await house.call(listQuestions)).items).toHaveLength(1);
    await save(id, question('What would you like to earn?'));
    await save(other, question('What would you like to earn?'));
    expect((await house.call(listQuestions)).items).toMatchObject([
      { text: 'What would you like to earn?', bankId: null },
      { ...taken, askedAt: [] },
    ]);
  });

  test('that is reworded after it was kept rewords its own question, and the earlier words stay', async () => {
    const { house, save, keep, newFinding, earlier } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, question('Why us?'));
    await keep(id);
    const reworded = await save(id, question('Why our company?'));
    expect(reworded.became).toMatchObject({ type: 'question', text: 'Why our company?' });
    expect((await house.call(listQuestions)).items).toHaveLength(1);
    expect(await earlier('question')).toEqual([{ text: 'Why us?' }]);
    await save(id, question(''));
    expect((await house.call(listQuestions)).items).toMatchObject([{ text: 'Why our company?' }]);
  });

  test('that is long is a question of one line, with every word of it in the notes', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    const long = `Tell me\n${'about a time when it went wrong, '.repeat(20)}and what then?`;
    await save(id, question(long));
    await keep(id);
    const [kept] = (await house.call(listQuestions)).items;
    expect(kept?.text.length).toBeLessThanOrEqual(200);
    expect(kept?.notes).toBe(long);
  });

  test('about a story becomes its next version, and a further one when it is reworded', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const told = await house.call(addStory, {
      body: { title: 'The warehouse migration', result: '30% faster', note: 'Keep it short.' },
    });
    const params = { storyId: told.id };
    const id = newFinding();
    await save(id, { ...story('Never got to the result.', 'Lead with it.'), storyId: told.id });
    expect((await keep(id)).became).toEqual({
      type: 'story',
      id: told.id,
      title: 'The warehouse migration',
      version: 2,
    });
    await keep(id);
    const kept = await house.call(getStory, { params });
    expect(kept.versions.map(({ number, note }) => [number, note])).toEqual([
      [2, 'Keep it short.\n\nNever got to the result.\nLead with it.'],
      [1, 'Keep it short.'],
    ]);
    const again = await save(id, {
      ...story('Never got to the result.', 'Begin with it.'),
      storyId: told.id,
    });
    expect(again.became).toMatchObject({ version: 3 });
    expect((await house.call(getStory, { params })).latest).toMatchObject({
      result: '30% faster',
      note: 'Keep it short.\n\nNever got to the result.\nBegin with it.',
    });
    expect(
      await save(id, { ...story('Never got to the result.', 'Begin with it.'), storyId: told.id }),
    ).toEqual(again);
  });

  test('about a story that was never told makes one', async () => {
    const { house, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, story('The night the dispatch stood still\nI forgot how it ended.'));
    const kept = await keep(id);
    expect(kept.became).toMatchObject({
      type: 'story',
      title: 'The night the dispatch stood still',
      version: 1,
    });
    const reworded = await save(id, story('The night the dispatch stood still\nI forgot the numbers.'));
    expect(reworded).toMatchObject({ storyId: kept.storyId, became: { version: 2 } });
    expect((await house.call(listStories)).items).toHaveLength(1);
  });

  test('stays what it is once kept', async () => {
    const { house, save, keep, review, newFinding } = await openReview(open);
    await using _ = house;
    const id = newFinding();
    await save(id, wording('I hate spreadsheets.'));
    await keep(id);
    await save(id, wording('I hate spreadsheets.', 'I like tools that scale.'));
    expect((await house.call(listWordings)).items).toMatchObject([{ instead: 'I like tools that scale.' }]);
    const params = { reviewId: review.id, findingId: id };
    expect(await house.refusal(saveFinding, { params, body: question('Why us?') })).toMatchObject({
      status: 409,
      field: 'kind',
    });
  });

  test('speaks of no story that is not there', async () => {
    const { house, review, newFinding } = await openReview(open);
    await using _ = house;
    const body = { ...story('Too long.'), storyId: house.actor.newId<'story'>() };
    const params = { reviewId: review.id, findingId: newFinding() };
    expect(await house.refusal(saveFinding, { params, body })).toMatchObject({ status: 404 });
  });
});
