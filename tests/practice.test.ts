import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addApplication } from '../src/contract/application.ts';
import { addInterview, changeInterview } from '../src/contract/interview.ts';
import { recordNos } from '../src/contract/no.ts';
import {
  addCardReview,
  changeCard,
  getCard,
  getNextCard,
  getPracticePlan,
  listCardsAway,
  undoCardReview,
} from '../src/contract/practice.ts';
import { addQuestion, changeQuestion } from '../src/contract/question.ts';
import { keepFinding, listReviews, saveFinding } from '../src/contract/review.ts';
import { changeSettings } from '../src/contract/settings.ts';
import { addStory, changeStory } from '../src/contract/story.ts';
import { addWording, changeWording } from '../src/contract/wording.ts';
import type { CardId, CardReviewId } from '../src/domain/id.ts';
import { cardStateOf } from '../src/domain/practice/card-state.ts';
import { GRADES, type Grade, memoryOf } from '../src/domain/practice/memory.ts';
import { addDays, type Day, dayOf, type Instant, instantOfMs, type TimeZone } from '../src/domain/time.ts';
import { findStandingReviews } from '../src/server/db/card-reviews.ts';
import { cardStateToColumns } from '../src/server/db/cards.ts';
import { onBothEngines } from './support/on-both-engines.ts';
import { openHouse, type TestHouse } from './support/test-house.ts';

const berlin = 'Europe/Berlin' as TimeZone;
const at = (text: string) => text as Instant;

onBothEngines('Practice', (open) => {
  test('a review is noted on the person’s own day, and the same one sent twice is one', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T22:30:00.000Z' });
    const { id: cardId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const params = { cardId };
    const body = {
      id: house.actor.newId<'card_review'>(),
      grade: 'good' as const,
      mode: 'typed' as const,
      seconds: 80,
      points: ['The people'],
      answer: 'Because of the people.',
    };
    const card = await house.call(addCardReview, { params, body });
    expect(card.memory).toMatchObject({ reviews: 1, reviewedOn: '2026-04-17', comesBackOn: '2026-04-20' });
    expect(card.history).toEqual([
      {
        id: body.id,
        day: '2026-04-17',
        grade: 'good',
        mode: 'typed',
        seconds: 80,
        points: ['The people'],
        answer: 'Because of the people.',
      },
    ]);
    expect(await house.call(addCardReview, { params, body: { ...body, grade: 'again' } })).toEqual(card);
    const other = await house.call(addQuestion, { body: { text: 'Why now?' } });
    expect(await house.refusal(addCardReview, { params: { cardId: other.id }, body })).toMatchObject({
      status: 409,
    });
    expect(house.errors).toEqual([]);
  });

  test('a review is taken back by an entry; the log keeps both', async () => {
    await using house = await openHouse(open);
    const { id: cardId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const before = await review(house, cardId, 'good');
    const id = house.actor.newId<'card_review'>();
    await review(house, cardId, 'again', id);
    const params = { cardReviewId: id };
    const after = await house.call(undoCardReview, { params });
    expect(after).toEqual(before);
    expect(await house.call(undoCardReview, { params })).toEqual(before);
    const log = await house.actor.db.selectFrom('card_reviews').select('type').orderBy('id').execute();
    expect(log.map(({ type }) => type)).toEqual(['reviewed', 'reviewed', 'undone']);
    expect(
      await house.refusal(undoCardReview, { params: { cardReviewId: house.actor.newId<'card_review'>() } }),
    ).toMatchObject({ status: 404 });
  });

  test('a question, a story and a wording have a card from the day they are noted', async () => {
    await using house = await openHouse(open);
    const story = await house.call(addStory, {
      body: {
        title: 'The migration',
        situation: 'Two warehouses',
        result: '30% faster',
        note: 'Result first.',
      },
    });
    const wording = await house.call(addWording, {
      body: { said: 'I hate numbers.', instead: 'I ask for them.' },
    });
    const bare = await house.call(addWording, { body: { said: 'Well.' } });
    expect(await house.call(getCard, { params: { cardId: story.id } })).toMatchObject({
      subject: 'story',
      prompt: 'The migration',
      notes: 'Result first.',
      keyPoints: [
        { label: 'Situation', text: 'Two warehouses' },
        { label: 'Result', text: '30% faster' },
      ],
      memory: null,
      minutes: 2.5,
    });
    expect(await house.call(getCard, { params: { cardId: wording.id } })).toMatchObject({
      prompt: 'I hate numbers.',
      keyPoints: [{ label: 'Instead', text: 'I ask for them.' }],
    });
    expect(await house.call(getCard, { params: { cardId: bare.id } })).toMatchObject({ keyPoints: [] });
  });

  test('a card that is put away is not suggested, until it is taken back', async () => {
    await using house = await openHouse(open);
    const { id: cardId } = await house.call(addQuestion, { body: { text: 'Why us?' } });
    const params = { cardId };
    expect((await house.call(getNextCard)).card?.id).toBe(cardId);
    expect((await house.call(changeCard, { params, body: { isAway: true } })).isAway).toBe(true);
    expect((await house.call(getNextCard)).card).toBeNull();
    expect((await house.call(listCardsAway)).items).toEqual([
      { id: cardId, subject: 'question', prompt: 'Why us?' },
    ]);
    await house.call(changeCard, { params, body: { isAway: false } });
    expect((await house.call(getNextCard)).card?.id).toBe(cardId);
  });

  test('what a review found has its card at once, and it comes first', async () => {
    await using house = await openHouse(open);
    await house.call(addQuestion, { body: { text: 'Where do you see yourself?' } });
    const { id } = await house.call(addApplication, { body: { company: 'Northwind', kind: 'applied' } });
    await house.call(addInterview, {
      params: { applicationId: id },
      body: { timeZone: berlin, startsLocal: '2026-04-14T10:00' },
    });
    const { reboundId } = await house.call(recordNos, { body: { nos: [{ application: { id } }] } });
    const [found] = (await house.call(listReviews, { params: { reboundId } })).items;
    if (!found) throw new Error('a no has its review');
    const findingId = house.actor.newId<'finding'>();
    const reviewId = found.id;
    await house.call(saveFinding, {
      params: { reviewId, findingId },
      body: { kind: 'question', basis: 'happened', text: 'What did it cost?' },
    });
    await house.call(keepFinding, { params: { findingId } });
    await house.call(addQuestion, { body: { text: 'What is your greatest strength?' } });
    const plan = await house.call(getPracticePlan);
    expect(plan.quietUntil).not.toBeNull();
    expect(plan.cards.map(({ prompt, turn, because }) => [prompt, turn, because])).toEqual([
      ['What did it cost?', 'found', 'It caught you out at Northwind.'],
      ['What is your greatest strength?', 'new', 'Not rehearsed yet.'],
      ['Where do you see yourself?', 'new', 'Not rehearsed yet.'],
    ]);
    expect((await house.call(getNextCard)).card).toMatchObject({ foundAt: [{ company: 'Northwind' }] });
  });

  test('towards an interview: relevant first, in the minutes, three passes, and nothing on its day', async () => {
    await using house = await openHouse(open, { now: '2026-04-16T10:00:00.000Z' });
    const cardId = (await house.call(addQuestion, { body: { text: 'How do you forecast demand?' } })).id;
    await house.call(addQuestion, { body: { text: 'What do you do on Sundays?' } });
    const interview = await interviewOn(house, '2026-04-21T10:00', 'We forecast demand for warehouses.');
    const first = await house.call(getPracticePlan);
    expect(first).toMatchObject({
      interview: { id: interview, day: '2026-04-21' },
      rest: null,
      minutesPlanned: 5,
    });
    expect(first.cards[0]).toMatchObject({
      id: cardId,
      turn: 'new',
      because: 'The posting speaks of forecast and demand.',
      without: 0,
    });
    const days: string[] = [];
    for (let day = 16; day <= 20; day++) {
      house.now = at(`2026-04-${day}T18:00:00.000Z`);
      const { cards } = await house.call(getPracticePlan, { query: { interview } });
      if (!cards.some(({ id }) => id === cardId)) continue;
      days.push(`${day}`);
      await review(house, cardId, 'good');
    }
    expect(days).toEqual(['16', '18', '20']);
    house.now = at('2026-04-21T06:00:00.000Z');
    const onTheDay = await house.call(getPracticePlan, { query: { interview } });
    expect(onTheDay).toMatchObject({ rest: 'interview_day', cards: [] });
    const asked = await house.call(getPracticePlan, { query: { interview, dayItself: 'yes' } });
    expect(asked.cards.map(({ prompt }) => prompt)).toEqual(['What do you do on Sundays?']);
    house.now = at('2026-04-22T06:00:00.000Z');
    expect(await house.call(getPracticePlan, { query: { interview } })).toMatchObject({ rest: 'over' });
    expect((await house.call(getPracticePlan)).interview).toBeNull();
  });

  test('with no time agreed it is prepared as if it were in a week; without an interview that is theirs, refused', async () => {
    await using house = await openHouse(open);
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    const interview = await interviewOn(house, null);
    const plan = await house.call(getPracticePlan, { query: { interview } });
    expect(plan).toMatchObject({ interview: { id: interview, day: null }, cards: [{ prompt: 'Why us?' }] });
    expect((await house.call(getPracticePlan)).interview).toBeNull();
    const unknown = house.actor.newId<'interview'>();
    expect(await house.refusal(getPracticePlan, { query: { interview: unknown } })).toMatchObject({
      status: 404,
    });
  });

  test('what was practised today counts, more minutes can be asked for, and a card can be left out', async () => {
    await using house = await openHouse(open);
    const ids: CardId[] = [];
    for (const text of ['One?', 'Two?', 'Three?', 'Four?']) {
      ids.push((await house.call(addQuestion, { body: { text } })).id);
    }
    expect(await house.call(getPracticePlan)).toMatchObject({
      rest: null,
      minutesADay: 20,
      minutesPlanned: 10,
    });
    await house.call(changeSettings, { body: { practiceMinutes: 5 } });
    expect((await house.call(getPracticePlan)).cards.map(({ prompt }) => prompt)).toEqual([
      'Four?',
      'Three?',
    ]);
    const next = await house.call(getNextCard, { query: { skip: `${ids[3]},${ids[2]}` } });
    expect(next.card?.prompt).toBe('Two?');
    await review(house, next.card?.id as CardId, 'good');
    expect(await house.call(getPracticePlan)).toMatchObject({
      minutesSpent: 2.5,
      cards: [{ prompt: 'Four?' }],
    });
    await review(house, ids[3] as CardId, 'good');
    expect(await house.call(getPracticePlan)).toMatchObject({ rest: 'minutes_used', cards: [] });
    const more = await house.call(getPracticePlan, { query: { more: 5 } });
    expect(more.cards.map(({ prompt }) => prompt)).toEqual(['Three?', 'One?']);
  });

  test('words that change are planned as they are now', async () => {
    await using house = await openHouse(open);
    const { id: questionId } = await house.call(addQuestion, { body: { text: 'Why?' } });
    const { id: storyId } = await house.call(addStory, { body: { title: 'The move' } });
    const { id: wordingId } = await house.call(addWording, { body: { said: 'Well.' } });
    const prompts = async () => (await house.call(getPracticePlan)).cards.map(({ prompt }) => prompt).sort();
    expect(await prompts()).toEqual(['The move', 'Well.', 'Why?']);
    await house.call(changeQuestion, { params: { questionId }, body: { text: 'Why us?' } });
    await house.call(changeStory, { params: { storyId }, body: { title: 'The long move' } });
    await house.call(changeWording, { params: { wordingId }, body: { said: 'Well, no.' } });
    expect(await prompts()).toEqual(['The long move', 'Well, no.', 'Why us?']);
    await house.call(changeQuestion, { params: { questionId }, body: { kind: 'ask_them' } });
    expect(await prompts()).toEqual(['The long move', 'Well, no.']);
  });

  test('a question to ask them is not practised', async () => {
    await using house = await openHouse(open);
    await house.call(addQuestion, { body: { text: 'Who would I work with?', kind: 'ask_them' } });
    expect(await house.call(getPracticePlan)).toMatchObject({ rest: 'no_cards', cards: [] });
  });

  test('an interview that was called off asks for nothing', async () => {
    await using house = await openHouse(open);
    await house.call(addQuestion, { body: { text: 'Why us?' } });
    const interview = await interviewOn(house, '2026-04-21T10:00');
    await house.actor.db.updateTable('interviews').set({ is_cancelled: 1 }).execute();
    expect(await house.call(getPracticePlan, { query: { interview } })).toMatchObject({ rest: 'called_off' });
    expect((await house.call(getPracticePlan)).interview).toBeNull();
  });

  test('whatever is reviewed and taken back, a card keeps what its log comes to', async () => {
    await using house = await openHouse(open);
    const act = fc.record({
      card: fc.nat(1),
      hours: fc.integer({ min: -30, max: 200 }),
      grade: fc.constantFrom(...GRADES),
      seconds: fc.option(fc.nat(900)),
      undo: fc.option(fc.nat(9)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        const ids = [await question(house), await question(house)];
        const made: CardReviewId[] = [];
        for (const { card, hours, grade, seconds, undo } of acts) {
          house.now = instantOfMs(Date.parse(house.now) + hours * 3_600_000);
          const id = house.actor.newId<'card_review'>();
          if (undo === null || made.length === 0) {
            await house.call(addCardReview, {
              params: { cardId: ids[card] as CardId },
              body: { id, grade, mode: 'thought', seconds },
            });
            made.push(id);
          } else {
            await house.call(undoCardReview, {
              params: { cardReviewId: made[undo % made.length] as CardReviewId },
            });
          }
        }
        for (const id of ids) await expectKeptAsReplayed(house, id);
      }),
      { numRuns: house.actor.engine === 'sqlite' ? 30 : 8 },
    );
    expect(house.errors).toEqual([]);
  });

  test('no time zone and no change of clocks loses a day of the person’s, or doubles one', async () => {
    await using house = await openHouse(open);
    const zones = [
      'Pacific/Apia',
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
    ];
    // Around the nights on which clocks change, half an hour and more at a time.
    const starts = ['2026-03-28T12:00Z', '2026-10-24T12:00Z', '2026-10-31T12:00Z', '2026-04-04T06:00Z'];
    const steps = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...zones),
        fc.constantFrom(...starts),
        steps,
        async (zone, start, halves) => {
          const timeZone = zone as TimeZone;
          await house.call(changeSettings, { body: { timeZone } });
          const cardId = await question(house);
          let ms = Date.parse(start);
          const lived: { day: Day; grade: Grade }[] = [];
          for (const half of halves) {
            ms += half * 1_800_000;
            house.now = instantOfMs(ms);
            lived.push({ day: dayOf(house.now, timeZone), grade: 'good' });
            await review(house, cardId, 'good');
          }
          const { memory, history } = await house.call(getCard, { params: { cardId } });
          expect(history.map(({ day }) => day)).toEqual(
            lived
              .map(({ day }) => day)
              .reverse()
              .slice(0, 5),
          );
          expect(memory?.comesBackOn).toBe(memoryOf(lived)?.due);
          expect(memory && memory.comesBackOn > memory.reviewedOn).toBe(true);
          const { recent_days } = await row(house, cardId);
          expect(JSON.parse(recent_days)).toEqual([...new Set(lived.map(({ day }) => day))].slice(-3));
        },
      ),
      { numRuns: house.actor.engine === 'sqlite' ? 30 : 8 },
    );
  });

  test('the plan never exceeds the person’s minutes, whatever they are and whatever was practised', async () => {
    await using house = await openHouse(open);
    const ids: CardId[] = [];
    for (let n = 0; n < 12; n++) ids.push(await question(house));
    const interview = await interviewOn(house, '2026-04-24T10:00');
    const act = fc.record({ card: fc.nat(11), grade: fc.constantFrom(...GRADES), seconds: fc.nat(400) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 5 }),
        fc.integer({ min: 5, max: 30 }),
        fc.nat(20),
        fc.nat(2),
        async (acts, practiceMinutes, more, days) => {
          house.now = at(`${addDays('2026-04-17' as Day, days)}T10:00:00.000Z`);
          await house.call(changeSettings, { body: { practiceMinutes } });
          for (const { card, grade, seconds } of acts) {
            await house.call(addCardReview, {
              params: { cardId: ids[card] as CardId },
              body: {
                id: house.actor.newId<'card_review'>(),
                grade,
                mode: 'aloud',
                seconds,
                interviewId: interview,
              },
            });
          }
          for (const query of [
            { interview, more },
            { interview: 'none', more },
          ] as const) {
            const { minutesPlanned, minutesSpent, cards } = await house.call(getPracticePlan, { query });
            expect(minutesPlanned).toBeLessThanOrEqual(Math.max(0, practiceMinutes + more - minutesSpent));
            expect(minutesPlanned).toBe(cards.reduce((sum, { minutes }) => sum + minutes, 0));
          }
        },
      ),
      { numRuns: house.actor.engine === 'sqlite' ? 20 : 6 },
    );
  });

  test('moving the interview moves the plan with it', async () => {
    await using house = await openHouse(open);
    await question(house);
    const interview = await interviewOn(house, '2026-04-16T18:00');
    expect(await house.call(getPracticePlan)).toMatchObject({ rest: 'interview_day' });
    await house.call(changeInterview, {
      params: { interviewId: interview },
      body: { startsLocal: '2026-04-20T18:00' },
    });
    expect(await house.call(getPracticePlan)).toMatchObject({ rest: null, interview: { day: '2026-04-20' } });
  });
});

async function question(house: TestHouse): Promise<CardId> {
  return (await house.call(addQuestion, { body: { text: 'Why us?' } })).id;
}

async function review(
  house: TestHouse,
  cardId: CardId,
  grade: Grade,
  id: CardReviewId = house.actor.newId<'card_review'>(),
) {
  return house.call(addCardReview, { params: { cardId }, body: { id, grade, mode: 'aloud' } });
}

async function interviewOn(house: TestHouse, startsLocal: string | null, postingText = '') {
  const { id } = await house.call(addApplication, {
    body: { company: 'Northwind', role: 'Planner', postingText, kind: 'applied' },
  });
  const interview = await house.call(addInterview, {
    params: { applicationId: id },
    body: { timeZone: berlin, startsLocal },
  });
  return interview.id;
}

async function row({ actor }: TestHouse, id: CardId) {
  return actor.db.selectFrom('cards').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

async function expectKeptAsReplayed(house: TestHouse, id: CardId): Promise<void> {
  const { db, ownerId } = house.actor;
  const replayed = cardStateToColumns(cardStateOf(await findStandingReviews(db, ownerId, id)));
  expect(await row(house, id)).toMatchObject(replayed);
}
