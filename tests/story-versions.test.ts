import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addStory, changeStory, getStory, restoreStory, type StoryPage } from '../src/contract/story.ts';
import type { Instant } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

type Version = StoryPage['latest'];

onBothEngines('Bringing back a version of a story', (open) => {
  test('makes its words the newest version, and leaves every other as it is', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, {
      body: { title: 'The migration', task: 'Move it', competencies: ['Change'], seconds: 90 },
    });
    const params = { storyId };
    await house.call(changeStory, { params, body: { title: 'The move', competencies: [], seconds: 60 } });
    const before = await house.call(changeStory, { params, body: { task: '' } });
    house.now = '2026-04-17T10:00:00.000Z' as Instant;
    const after = await house.call(restoreStory, { params: { storyId, number: '1' } });
    expect(after.latest).toMatchObject({
      number: 4,
      title: 'The migration',
      task: 'Move it',
      competencies: ['Change'],
      seconds: 90,
      createdAt: house.now,
    });
    expect(after.versions).toEqual([after.latest, ...before.versions]);
    // Brought back twice, it is there once.
    expect(await house.call(restoreStory, { params: { storyId, number: '1' } })).toEqual(after);
    expect(await house.call(restoreStory, { params: { storyId, number: '4' } })).toEqual(after);
  });

  test('is refused where there is no such version or story', async () => {
    await using house = await openHouse(open);
    const { id: storyId } = await house.call(addStory, { body: { title: 'The migration' } });
    const none = await house.refusal(restoreStory, { params: { storyId, number: '2' } });
    expect(none).toMatchObject({ status: 404, code: 'not_found' });
    const nowhere = { storyId: house.actor.newId<'story'>(), number: '1' };
    expect(await house.refusal(restoreStory, { params: nowhere })).toMatchObject({ status: 404 });
    expect(await house.refusal(restoreStory, { params: { storyId, number: '0' } })).toMatchObject({
      status: 400,
    });
  });

  test('whatever was written and brought back, every version keeps its words, and the newest has those asked for', async () => {
    await using house = await openHouse(open);
    const words = fc.string({ unit: 'grapheme', maxLength: 12 });
    const change = fc.record(
      {
        title: fc.constantFrom('One', 'Two'),
        situation: words,
        result: words,
        competencies: fc.uniqueArray(fc.constantFrom('Change', 'Deciding', 'Größe'), { maxLength: 3 }),
        seconds: fc.option(fc.integer({ min: 1, max: 300 })),
      },
      { requiredKeys: [] },
    );
    const act = fc.oneof(
      fc.record({ type: fc.constant('change' as const), body: change }),
      fc.record({ type: fc.constant('restore' as const), which: fc.nat() }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
        const { id: storyId } = await house.call(addStory, { body: { title: 'One' } });
        const params = { storyId };
        for (const one of acts) {
          const before = await house.call(getStory, { params });
          if (one.type === 'change') {
            const after = await house.call(changeStory, { params, body: one.body });
            expect(wordsOfAll(after)).toEqual(expect.arrayContaining(wordsOfAll(before)));
            continue;
          }
          const wanted = before.versions[one.which % before.versions.length];
          if (!wanted) throw new Error('a story has a version');
          const after = await house.call(restoreStory, {
            params: { storyId, number: String(wanted.number) },
          });
          expect(wordsOf(after.latest)).toEqual(wordsOf(wanted));
          const isNew = after.latest.number > before.latest.number;
          expect(after.versions.slice(isNew ? 1 : 0)).toEqual(before.versions);
          if (isNew) expect(after.latest.seconds).toBe(wanted.seconds);
        }
      }),
      { numRuns: 25 },
    );
    expect(house.errors).toEqual([]);
  });
});

function wordsOf({ number: _, createdAt: __, seconds: ___, ...words }: Version) {
  return words;
}

function wordsOfAll({ versions }: StoryPage) {
  return versions.map((version) => [version.number, version.createdAt, wordsOf(version)]);
}
