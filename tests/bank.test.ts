import { expect, test } from 'vitest';
import { addQuestion, changeQuestion, listQuestions } from '../src/contract/question.ts';
import { addStory, changeStory, getStory, listStories } from '../src/contract/story.ts';
import { addWording, changeWording, listWordings } from '../src/contract/wording.ts';
import type { Instant } from '../src/domain/time.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse } from './support/test-house.ts';

const at = (text: string) => text as Instant;

onBothEngines('Questions, stories and wordings', (open) => {
  test('every version of a story stays; the same words make none', async () => {
    await using house = await openHouse(open);
    const first = await house.call(addStory, { body: { title: 'The migration', task: 'Move it' } });
    expect(first.versions).toMatchObject([
      { number: 1, title: 'The migration', task: 'Move it', result: '' },
    ]);
    const params = { storyId: first.id };
    expect(
      await house.call(changeStory, { params, body: { title: 'The migration', task: 'Move it' } }),
    ).toEqual(first);
    house.now = at('2026-04-17T10:00:00.000Z');
    const second = await house.call(changeStory, { params, body: { result: '30% faster' } });
    expect(second.latest).toMatchObject({ number: 2, task: 'Move it', result: '30% faster' });
    expect(second.versions).toEqual([second.latest, first.latest]);
    expect(await house.call(getStory, { params })).toEqual(second);
  });

  test('a version has what it shows and how long it takes; a length alone makes no version', async () => {
    await using house = await openHouse(open);
    const body = { title: 'The migration', competencies: ['Leadership', ' leadership ', 'Planning'] };
    const { id: storyId, latest } = await house.call(addStory, { body });
    expect(latest).toMatchObject({ competencies: ['Leadership', 'Planning'], seconds: null });
    const params = { storyId };
    const timed = await house.call(changeStory, { params, body: { ...body, seconds: 95 } });
    expect(timed.versions).toEqual([{ ...latest, seconds: 95 }]);
    await house.call(changeStory, { params, body: { seconds: 80 } });
    const second = await house.call(changeStory, { params, body: { competencies: ['Planning'] } });
    expect(second.latest).toMatchObject({ number: 2, competencies: ['Planning'], seconds: 80 });
    expect(second.versions[1]).toEqual({ ...latest, seconds: 80 });
    const kept = await house.actor.db.selectFrom('revisions').select('earlier').orderBy('id').execute();
    expect(kept.map(({ earlier }) => JSON.parse(earlier))).toEqual([
      { number: 1, seconds: null },
      { number: 1, seconds: 95 },
    ]);
  });

  test('two changes of one story at the same instant are two versions', async () => {
    await using house = await openHouse(open);
    const { id } = await house.call(addStory, { body: { title: 'The migration' } });
    const params = { storyId: id };
    await Promise.all([
      house.call(changeStory, { params, body: { task: 'Move it' } }),
      house.call(changeStory, { params, body: { result: '30% faster' } }),
    ]);
    expect((await house.call(getStory, { params })).latest).toMatchObject({
      number: 3,
      task: 'Move it',
      result: '30% faster',
    });
    expect(house.errors).toEqual([]);
  });

  test('the story changed last comes first', async () => {
    await using house = await openHouse(open);
    const one = await house.call(addStory, { body: { title: 'One' } });
    house.now = at('2026-04-17T10:00:00.000Z');
    await house.call(addStory, { body: { title: 'Two' } });
    house.now = at('2026-04-18T10:00:00.000Z');
    await house.call(changeStory, { params: { storyId: one.id }, body: { note: 'Shorter.' } });
    expect((await house.call(listStories)).items.map(({ latest }) => latest.title)).toEqual(['One', 'Two']);
  });

  test('a question and a wording change, and their earlier words stay', async () => {
    await using house = await openHouse(open);
    const question = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const changed = await house.call(changeQuestion, {
      params: { questionId: question.id },
      body: { text: 'Why our company?', notes: '' },
    });
    expect(changed).toEqual({ ...question, text: 'Why our company?' });
    const wording = await house.call(addWording, { body: { said: 'I hate spreadsheets.' } });
    const better = await house.call(changeWording, {
      params: { wordingId: wording.id },
      body: { instead: 'I like tools that scale.' },
    });
    expect((await house.call(listQuestions)).items).toEqual([changed]);
    expect((await house.call(listWordings)).items).toEqual([better]);
    const kept = await house.actor.db
      .selectFrom('revisions')
      .select(['entity', 'earlier'])
      .orderBy('id')
      .execute();
    expect(kept.map(({ entity, earlier }) => [entity, JSON.parse(earlier)])).toEqual([
      ['question', { text: 'Why us?' }],
      ['wording', { instead: '' }],
    ]);
  });

  test('what says nothing, or belongs to somebody else, is refused', async () => {
    await using house = await openHouse(open);
    expect(await house.refusal(addStory, { body: { title: '  ' } })).toMatchObject({
      status: 400,
      field: 'title',
    });
    const { id: storyId } = await house.call(addStory, { body: { title: 'One' } });
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why?' } });
    const { id: wordingId } = await house.call(addWording, { body: { said: 'Well.' } });
    house.asking = { ...house.actor, ownerId: house.actor.newId<'owner'>() };
    const refused = [
      await house.refusal(getStory, { params: { storyId } }),
      await house.refusal(changeStory, { params: { storyId }, body: { title: 'Mine' } }),
      await house.refusal(changeQuestion, { params: { questionId }, body: { text: 'Mine' } }),
      await house.refusal(changeWording, { params: { wordingId }, body: { said: 'Mine' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    for (const list of [listStories, listQuestions, listWordings]) {
      expect((await house.call(list)).items).toEqual([]);
    }
  });
});
