import { expect, test } from 'vitest';
import { getChanges, getRemember } from '../src/contract/rebound.ts';
import { addStory, changeStory } from '../src/contract/story.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openReview, wording } from './support/open-review.ts';

onBothEngines('What a rebound gave', (open) => {
  test('a better wording is what to say instead; a sentence with none beside it is no better one', async () => {
    const { house, no, save, keep, newFinding } = await openReview(open);
    await using _ = house;
    for (const words of [wording('I hate spreadsheets.', 'I like tools that scale.'), wording('Whatever.')]) {
      const id = newFinding();
      await save(id, words);
      await keep(id);
    }
    expect((await house.call(getRemember, { params: no })).gave.wordings).toEqual([
      'I like tools that scale.',
    ]);
    expect((await house.call(getChanges, { params: no })).wordings).toBe(1);
  });

  test('a story is one story, however many versions it took; a title alone is not told yet', async () => {
    const { house, no } = await openReview(open);
    await using _ = house;
    const begun = await house.call(addStory, { body: { title: 'The warehouse migration' } });
    const stories = async () => (await house.call(getChanges, { params: no })).stories;
    expect(await stories()).toBe(0);
    const told = async (action: string) =>
      house.call(changeStory, { params: { storyId: begun.id }, body: { action } });
    await told('I moved the stock first.');
    expect(await stories()).toBe(1);
    await told('I moved the stock first, by night.');
    expect(await stories()).toBe(1);
  });
});
