import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { dropAsking, listAskings, noteAsking } from '../src/contract/asking.ts';
import { addContact, changeContact, listContacts } from '../src/contract/contact.ts';
import { addInterview, changeInterview, getInterview, saveDebrief } from '../src/contract/interview.ts';
import { getPracticePlan } from '../src/contract/practice.ts';
import { addQuestion, changeQuestion, listQuestions } from '../src/contract/question.ts';
import type { InterviewId, QuestionId } from '../src/domain/id.ts';
import type { Instant, TimeZone } from '../src/domain/time.ts';
import { QUESTION_USES } from '../src/server/db/unused-questions.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import type { Asked, TestHouse } from './support/test-house.ts';
import { openHouse } from './support/test-house.ts';

type Debrief = Asked<typeof saveDebrief>['body'];

/** Two interviews at one company, and ways to save and look. */
async function withInterviews(house: TestHouse) {
  const { id: applicationId } = await house.call(addApplication, { body: { company: 'Northwind' } });
  const add = () =>
    house.call(addInterview, {
      params: { applicationId },
      body: { timeZone: 'Europe/Berlin' as TimeZone, startsLocal: '2026-04-15T10:30' },
    });
  const [{ id: first }, { id: second }] = [await add(), await add()];
  const ofDebrief = (interviewId: InterviewId) => ({
    save: (body: Debrief) => {
      // Minutes pass between what a person does.
      house.now = new Date(Date.parse(house.now) + 60_000).toISOString() as Instant;
      return house.call(saveDebrief, { params: { interviewId }, body });
    },
    asked: async () =>
      (await house.call(listAskings, { params: { interviewId } })).items.map(
        ({ text, isCaughtOut, went }) => [text, isCaughtOut, went],
      ),
    page: () => house.call(getInterview, { params: { interviewId } }),
  });
  const bank = async () => (await house.call(listQuestions)).items.map(({ text }) => text);
  return { first: ofDebrief(first), second: ofDebrief(second), firstId: first, secondId: second, bank };
}

onBothEngines('The questions of a debrief', (open) => {
  test('each line becomes a question asked at this interview, once, however often it is saved', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    const body = {
      asked: '- why us\n\n2. Where do you see yourself?\nwhere do you see yourself',
      question: 'Why us?',
    };
    await first.save(body);
    await first.save(body);
    expect(await first.asked()).toEqual([
      ['Why us?', true, null],
      ['Where do you see yourself?', false, null],
    ]);
    expect((await bank()).sort()).toEqual(['Where do you see yourself?', 'Why us?']);
    const { items } = await house.call(listAskings, { params: { interviewId: (await first.page()).id } });
    expect(Object.fromEntries(items.map(({ text, isKnownBefore }) => [text, isKnownBefore]))).toEqual({
      'Why us?': true,
      'Where do you see yourself?': false,
    });
  });

  test('a question it made is new here, also when time passes between noting the one and the other', async () => {
    await using house = await openHouse(open);
    const { first, firstId } = await withInterviews(house);
    let ms = Date.parse(house.now);
    house.asking = { ...house.actor, clock: () => new Date(ms++).toISOString() as Instant };
    await first.save({ asked: 'Why us?' });
    const { items } = await house.call(listAskings, { params: { interviewId: firstId } });
    expect(items.map(({ isKnownBefore, lines }) => [isKnownBefore, lines])).toEqual([[false, ['why us']]]);
  });

  test('a question that went with its line leaves the plan too', async () => {
    await using house = await openHouse(open);
    const { first } = await withInterviews(house);
    const planned = async () =>
      (await house.call(getPracticePlan, { query: { interview: 'none' } })).cards.map(({ prompt }) => prompt);
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    await first.save({ asked: 'Why now?' });
    expect((await planned()).sort()).toEqual(['Why now?', 'Why us?']);
    await first.save({ asked: '' });
    expect(await planned()).toEqual(['Why us?']);
    // Another one in its place, before anybody looked.
    await first.save({ asked: 'Why you?' });
    await first.save({ asked: 'Why so?' });
    expect((await planned()).sort()).toEqual(['Why so?', 'Why us?']);
    await first.save({ asked: 'Why here?' });
    expect((await planned()).sort()).toEqual(['Why here?', 'Why us?']);
  });

  test('as much as fits into every answer is saved, in any script, with what another page wrote', async () => {
    await using house = await openHouse(open);
    const { first } = await withInterviews(house);
    const full = '話'.repeat(20_000);
    const words = { question: full, story: full, wording: full, surprised: full, wentWell: full };
    const other = { ...words, met: full, sought: full };
    const body = { ...other, base: { ...other, isFinished: false }, earlier: Array(5).fill(other) };
    await first.save(words);
    expect((await first.save(body)).wentWell).toBe(full);
  });

  test('a line that is still being typed becomes nothing, while the other answers do', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    await first.save({ asked: 'Why u', typing: 'asked' });
    expect(await first.asked()).toEqual([]);
    await first.save({ asked: 'Why us?', question: 'How ma', typing: 'question' });
    expect(await first.asked()).toEqual([['Why us?', false, null]]);
    await first.save({ asked: 'Why us?', question: 'How many?' });
    expect((await bank()).sort()).toEqual(['How many?', 'Why us?']);
  });

  test('a line taken out takes away its asking, and the question it made where nothing else uses it', async () => {
    await using house = await openHouse(open);
    const { first, second, bank } = await withInterviews(house);
    await first.save({ asked: 'Mine alone?\nElsewhere too?\nWith notes?\nNoted here by hand?' });
    await second.save({ asked: 'Elsewhere too?' });
    const { items } = await house.call(listQuestions);
    const idOf = (text: string) =>
      items.find((one) => one.text === text)?.id ?? house.actor.newId<'question'>();
    await house.call(changeQuestion, {
      params: { questionId: idOf('With notes?') },
      body: { notes: 'Say why' },
    });
    await first.save({ asked: '' });
    expect(await first.asked()).toEqual([]);
    expect(await second.asked()).toEqual([['Elsewhere too?', false, null]]);
    expect((await bank()).sort()).toEqual(['Elsewhere too?', 'With notes?']);
    await second.save({ asked: '' });
    expect(await bank()).toEqual(['With notes?']);
    expect(await house.actor.db.selectFrom('cards').select('id').execute()).toHaveLength(1);
  });

  test('a question of one’s own stays when its line goes, and one noted by hand stays asked', async () => {
    await using house = await openHouse(open);
    const { first, firstId, bank } = await withInterviews(house);
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const params = { questionId, interviewId: firstId };
    await house.call(noteAsking, { params, body: { went: 'so_so' } });
    await first.save({ asked: 'Why us?\nAnd why now?' });
    await first.save({ asked: '' });
    expect(await first.asked()).toEqual([['Why us?', false, 'so_so']]);
    await house.call(dropAsking, { params });
    expect(await first.asked()).toEqual([]);
    expect(await house.refusal(dropAsking, { params })).toMatchObject({ status: 404 });
    expect(await bank()).toEqual(['Why us?']);
  });

  test('a question reworded in the bank, or taken off by hand, stays so when the debrief is saved again', async () => {
    await using house = await openHouse(open);
    const { first, firstId, bank } = await withInterviews(house);
    await first.save({ asked: 'Why us?\nWhy now?' });
    const { items } = await house.call(listQuestions);
    const [now, us] = items;
    if (!us || !now) throw new Error('two lines are two questions');
    await house.call(changeQuestion, { params: { questionId: us.id }, body: { text: 'Why Northwind?' } });
    await house.call(dropAsking, { params: { questionId: now.id, interviewId: firstId } });
    await first.save({ asked: 'Why us?\nWhy now?', wentWell: 'calm' });
    expect(await first.asked()).toEqual([['Why Northwind?', false, null]]);
    expect(await bank()).toHaveLength(2);
  });

  test('how a known question went is noted with it, and a word that caught one out says so', async () => {
    await using house = await openHouse(open);
    const { first } = await withInterviews(house);
    const asked = 'Why us?\nWhy now?\nWhy not?';
    await first.save({
      asked,
      went: [
        { text: 'why us', went: 'well' },
        { text: 'Why now?', went: 'badly' },
        { text: 'Never asked', went: 'well' },
      ],
    });
    const went = async () =>
      Object.fromEntries((await first.asked()).map(([text, isCaughtOut, how]) => [text, [isCaughtOut, how]]));
    expect(await went()).toEqual({
      'Why us?': [false, 'well'],
      'Why now?': [true, 'badly'],
      'Why not?': [false, null],
    });
    await first.save({ asked, question: 'Why not?', went: [{ text: 'Why now?', went: 'so_so' }] });
    expect(await went()).toEqual({
      'Why us?': [false, 'well'],
      'Why now?': [false, 'so_so'],
      'Why not?': [true, null],
    });
    await first.save({ asked });
    expect((await went())['Why not?']).toEqual([false, null]);
  });

  test('a slip mended in a line leaves how it went, and everything else that hangs on its question', async () => {
    await using house = await openHouse(open);
    const { first, firstId, second, secondId, bank } = await withInterviews(house);
    await first.save({ asked: 'Why us?\nHow do you mesure suport quality?', question: 'Waht drives churn?' });
    const { items: before } = await house.call(listQuestions);
    const idOf = (text: string) =>
      before.find((one) => one.text === text)?.id ?? house.actor.newId<'question'>();
    const measure = idOf('How do you mesure suport quality?');
    const churn = idOf('Waht drives churn?');
    await house.call(noteAsking, {
      params: { questionId: measure, interviewId: firstId },
      body: { went: 'so_so' },
    });
    await house.call(changeQuestion, { params: { questionId: churn }, body: { keyPoints: ['Price'] } });
    const mended = {
      asked: 'How do you measure support quality?\nWhy us?',
      question: 'What drives churn?',
    };
    await first.save({ ...mended, went: [{ text: 'Waht drives churn?', went: 'badly' }] });
    expect((await first.asked()).sort()).toEqual([
      ['How do you measure support quality?', false, 'so_so'],
      ['What drives churn?', true, 'badly'],
      ['Why us?', false, null],
    ]);
    const { items: after } = await house.call(listQuestions);
    expect(new Set(after.map(({ id }) => id))).toEqual(new Set(before.map(({ id }) => id)));
    expect(after.find(({ id }) => id === churn)?.keyPoints).toEqual(['Price']);
    const revisions = house.actor.db.selectFrom('revisions').select(['entity', 'earlier']).orderBy('id');
    const kept = (await revisions.execute()).map(({ entity, earlier }) => [entity, JSON.parse(earlier)]);
    expect(kept).toEqual([
      ['debrief', { asked: 'Why us?\nHow do you mesure suport quality?', question: 'Waht drives churn?' }],
      ['question', { text: 'Waht drives churn?', notes: '' }],
    ]);
    // Mended or not, a question that nobody used goes with its line.
    await first.save({ asked: '' });
    expect((await bank()).sort()).toEqual(['What drives churn?']);
    // Asked elsewhere too, its words there stay as they are.
    await second.save({ asked: 'Tell me about a confilct with a customer' });
    await first.save({ asked: 'Tell me about a confilct with a customer' });
    const conflict = { interviewId: secondId, questionId: (await house.call(listQuestions)).items[0]?.id };
    await first.save({ asked: 'Tell me about a conflict with a customer' });
    expect((await house.call(listAskings, { params: { interviewId: firstId } })).items).toMatchObject([
      { questionId: conflict.questionId, text: 'Tell me about a confilct with a customer' },
    ]);
  });

  test('a line set right into a question that is known takes its mark there; another question has none', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    const own = await house.call(addQuestion, { body: { text: 'Where did you learn forecasting?' } });
    await first.save({
      asked: 'Where did you lern forcasting?\nDescribe a conflict with a customer',
      went: [
        { text: 'Where did you lern forcasting?', went: 'badly' },
        { text: 'Describe a conflict with a customer', went: 'well' },
      ],
    });
    await first.save({ asked: 'Where did you learn forecasting?\nTell me about a bicycle' });
    expect((await first.asked()).sort()).toEqual([
      ['Tell me about a bicycle', false, null],
      ['Where did you learn forecasting?', true, 'badly'],
    ]);
    expect((await house.call(listQuestions)).items.map(({ id }) => id)).toContain(own.id);
    expect((await bank()).sort()).toEqual(['Tell me about a bicycle', 'Where did you learn forecasting?']);
  });

  test('one’s own question keeps its words when its line is told otherwise, and its mark', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    await house.call(addQuestion, { body: { text: 'How do you plan a product launch?' } });
    const before = 'How do you plan a product launch?';
    await first.save({ asked: before, went: [{ text: before, went: 'well' }] });
    await first.save({ asked: 'How do you plan a big product launch?' });
    expect(await first.asked()).toEqual([[before, false, 'well']]);
    // The same place, and plainly another question.
    await first.save({ asked: 'How do you price a product?' });
    expect(await first.asked()).toEqual([['How do you price a product?', false, null]]);
    expect((await bank()).sort()).toEqual([before, 'How do you price a product?'].sort());
  });

  test('a line that says what a shipped question says takes that one up, and it goes with its line unless used', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    await first.save({ asked: 'what are your salary expectations\ntell me about yourself' });
    const [, salary] = (await house.call(listQuestions)).items;
    expect(salary).toMatchObject({ text: 'What are your salary expectations?', kind: 'general' });
    expect(salary?.bankId).toMatch(/^handbook-/);
    const params = { questionId: salary?.id as QuestionId };
    await house.call(changeQuestion, { params, body: { keyPoints: ['A range'] } });
    await first.save({ asked: '' });
    expect(await bank()).toEqual(['What are your salary expectations?']);
    expect(await first.asked()).toEqual([]);
  });

  test('a question too long for a line keeps every word, and goes whole again', async () => {
    await using house = await openHouse(open);
    const { first, bank } = await withInterviews(house);
    const long = `${'Tell me about a time you disagreed. '.repeat(20)}Why?`;
    await first.save({ asked: long });
    await first.save({ asked: long });
    const { items } = await house.call(listQuestions);
    expect(items.map(({ notes }) => notes)).toEqual([long]);
    await first.save({ asked: '' });
    expect(await bank()).toEqual([]);
  });
});

onBothEngines('The people and the wishes of a debrief', (open) => {
  test('each line becomes a person at this interview and a contact, once', async () => {
    await using house = await openHouse(open);
    const { first, second } = await withInterviews(house);
    const dana = await house.call(addContact, { body: { name: 'Dana Reyes', company: 'Northwind GmbH' } });
    await first.save({ met: 'dana reyes, Head of Product\nSam Ortiz (Data)' });
    await first.save({ met: 'dana reyes, Head of Product\nSam Ortiz (Data)' });
    await second.save({ met: 'Sam Ortiz' });
    const people = (await first.page()).people.map(({ name, title, company }) => [name, title, company]);
    expect(people).toEqual([
      ['Dana Reyes', 'Head of Product', 'Northwind GmbH'],
      ['Sam Ortiz', 'Data', 'Northwind'],
    ]);
    expect((await second.page()).people.map(({ name }) => name)).toEqual(['Sam Ortiz']);
    expect((await house.call(listContacts)).items).toHaveLength(2);
    await first.save({ met: '' });
    expect((await first.page()).people).toEqual([]);
    // Both are known from elsewhere.
    expect((await house.call(listContacts)).items.map(({ id }) => id)).toContain(dana.id);
    expect((await house.call(listContacts)).items).toHaveLength(2);
  });

  test('a name set right leaves nobody behind, and nobody whom one wrote about is taken out', async () => {
    await using house = await openHouse(open);
    const { first } = await withInterviews(house);
    await first.save({ met: 'Dana Reys, Product\nSam Ortiz' });
    const sam = (await first.page()).people.find(({ name }) => name === 'Sam Ortiz');
    await house.call(changeContact, {
      params: { contactId: sam?.id ?? house.actor.newId<'contact'>() },
      body: { notes: 'Plays the cello' },
    });
    await first.save({ met: 'Dana Reyes' });
    await first.save({ met: 'Dana Reyes, Product' });
    expect((await first.page()).people.map(({ name, title }) => [name, title])).toEqual([
      ['Dana Reyes', 'Product'],
    ]);
    expect((await house.call(listContacts)).items.map(({ name }) => name).sort()).toEqual([
      'Dana Reyes',
      'Sam Ortiz',
    ]);
  });

  test('somebody taken off by hand is not put there again', async () => {
    await using house = await openHouse(open);
    const { first, firstId } = await withInterviews(house);
    await first.save({ met: 'Dana Reyes' });
    await house.call(changeInterview, { params: { interviewId: firstId }, body: { contactIds: [] } });
    await first.save({ met: 'Dana Reyes', wentWell: 'calm' });
    expect((await first.page()).people).toEqual([]);
  });

  test('what they were really looking for joins what was sought, and goes with its line', async () => {
    await using house = await openHouse(open);
    const { first, firstId } = await withInterviews(house);
    await house.call(changeInterview, { params: { interviewId: firstId }, body: { sought: ['SQL'] } });
    await first.save({ sought: 'sql\nForecasting\nFren', typing: 'sought' });
    expect((await first.page()).sought).toEqual(['SQL']);
    await first.save({ sought: 'sql\nForecasting\nFrench' });
    expect((await first.page()).sought).toEqual(['SQL', 'Forecasting', 'French']);
    await first.save({ sought: 'Forecasting' });
    expect((await first.page()).sought).toEqual(['SQL', 'Forecasting']);
  });
});

onBothEngines('A question', (open) => {
  test('counts as used wherever the schema can name it', async () => {
    await using house = await openHouse(open);
    const naming = (await house.actor.db.introspection.getTables()).flatMap(({ name, columns }) =>
      columns
        .filter((column) => ['question_id', 'card_id'].includes(column.name))
        .map((column) => `${name}.${column.name}`),
    );
    expect(QUESTION_USES.map(([table, column]) => `${table}.${column}`).sort()).toEqual(naming.sort());
  });
});
