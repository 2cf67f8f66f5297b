import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, daysBetween } from '../time.ts';
import { GRADES, memoryOf, rehearsed } from './memory.ts';
import { MAX_PASSES, type PlanCard, planTowards } from './plan.ts';

const TODAY = '2026-04-13' as Day;
const FRIDAY = addDays(TODAY, 4);

function cardOf(id: string, more: Partial<PlanCard> = {}): PlanCard {
  return { id, memory: null, relevance: 1, minutes: 2, passes: [], ...more };
}
const known = (day: Day, grade: 'good' | 'again' = 'good') => memoryOf([{ day, grade }]);

test('a new card and one missed last time come before one that is known', () => {
  const plan = planTowards(
    [
      cardOf('known', { memory: known(addDays(TODAY, -9)) }),
      cardOf('missed', { memory: known(addDays(TODAY, -2), 'again') }),
      cardOf('new'),
    ],
    { today: TODAY, interviewOn: FRIDAY },
  );
  expect(plan.cards.map(({ id, because }) => [id, because])).toEqual([
    ['new', 'new'],
    ['missed', 'missed_last'],
    ['known', 'gains_most'],
  ]);
});

test('what is likelier to come up comes first, and what never would not at all', () => {
  const plan = planTowards(
    [cardOf('perhaps', { relevance: 0.3 }), cardOf('surely'), cardOf('never', { relevance: 0 })],
    { today: TODAY, interviewOn: FRIDAY },
  );
  expect(plan.cards.map(({ id }) => id)).toEqual(['surely', 'perhaps']);
});

test('on the day of the interview there is nothing to do, unless it is asked for; afterwards nothing at all', () => {
  const cards = [cardOf('one')];
  expect(planTowards(cards, { today: FRIDAY, interviewOn: FRIDAY })).toEqual({
    cards: [],
    minutes: 0,
    rest: 'interview_day',
  });
  const asked = planTowards(cards, { today: FRIDAY, interviewOn: FRIDAY, isDayItselfWanted: true });
  expect(asked.cards).toHaveLength(1);
  expect(planTowards(cards, { today: addDays(FRIDAY, 1), interviewOn: FRIDAY }).rest).toBe('over');
});

test('a card is rehearsed now, a little before the middle, and the evening before, and no oftener', () => {
  const interviewOn = addDays(TODAY, 7);
  let card = cardOf('one');
  const days: number[] = [];
  for (let day = 0; day <= 7; day++) {
    const today = addDays(TODAY, day);
    if (planTowards([card], { today, interviewOn }).cards.length === 0) continue;
    days.push(day);
    card = { ...card, memory: rehearsed(card.memory, today, 'good'), passes: [...card.passes, today] };
  }
  expect(days).toEqual([0, 2, 6]);
});

const aCard = (id: number) =>
  fc
    .record({
      relevance: fc.double({ min: 0, max: 1, noNaN: true }),
      minutes: fc.constantFrom(0.5, 1, 2, 3.5),
      reviews: fc.array(
        fc.record({ ago: fc.integer({ min: 0, max: 60 }), grade: fc.constantFrom(...GRADES) }),
        {
          maxLength: 6,
        },
      ),
      passes: fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 4 }),
    })
    .map(
      ({ reviews, passes, ...card }): PlanCard => ({
        ...card,
        id: String(id),
        memory: memoryOf(
          [...reviews]
            .sort((a, b) => b.ago - a.ago)
            .map(({ ago, grade }) => ({ day: addDays(TODAY, -ago), grade })),
        ),
        passes: [...passes].sort((a, b) => b - a).map((ago) => addDays(TODAY, -ago)),
      }),
    );
const cardsAndDates = fc.record({
  cards: fc.tuple(...Array.from({ length: 12 }, (_, id) => aCard(id))),
  left: fc.integer({ min: -2, max: 30 }),
  minutes: fc.integer({ min: 0, max: 40 }),
});

test('the plan never exceeds its minutes, names no card twice, and gives no card a fourth pass or two in a day', () => {
  fc.assert(
    fc.property(cardsAndDates, ({ cards, left, minutes }) => {
      const plan = planTowards(cards, { today: TODAY, interviewOn: addDays(TODAY, left), minutes });
      expect(plan.minutes).toBeLessThanOrEqual(minutes);
      expect(plan.minutes).toBeCloseTo(
        plan.cards.reduce((sum, card) => sum + card.minutes, 0),
        9,
      );
      expect(new Set(plan.cards.map(({ id }) => id)).size).toBe(plan.cards.length);
      for (const { id, gain } of plan.cards) {
        const passes = cards.find((card) => card.id === id)?.passes ?? [];
        expect(passes.length).toBeLessThan(MAX_PASSES);
        expect(passes).not.toContain(TODAY);
        expect(gain).toBeGreaterThan(0);
      }
      expect(plan.rest === null).toBe(plan.cards.length > 0);
    }),
  );
});

test('the plan is the same whatever order the cards come in', () => {
  fc.assert(
    fc.property(cardsAndDates, ({ cards, left, minutes }) => {
      const dates = { today: TODAY, interviewOn: addDays(TODAY, Math.max(1, left)), minutes };
      expect(planTowards([...cards].reverse(), dates)).toEqual(planTowards(cards, dates));
    }),
  );
});

test('within an unhurried month no card is asked for on two days running, but on the last evening', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 20 }),
      fc.array(fc.constantFrom(...GRADES), { minLength: 3, maxLength: 3 }),
      (left, grades) => {
        const interviewOn = addDays(TODAY, left);
        let card = cardOf('one');
        for (let day = 0; day < left; day++) {
          const today = addDays(TODAY, day);
          if (planTowards([card], { today, interviewOn }).cards.length === 0) continue;
          const last = card.passes.at(-1);
          if (last && day < left - 1)
            expect(daysBetween(last, today)).toBeGreaterThanOrEqual(left > 4 ? 2 : 1);
          const grade = grades[card.passes.length] ?? 'good';
          card = { ...card, memory: rehearsed(card.memory, today, grade), passes: [...card.passes, today] };
        }
        expect(card.passes.length).toBeLessThanOrEqual(MAX_PASSES);
        expect(card.passes.at(-1)).toBe(addDays(interviewOn, -1));
      },
    ),
  );
});
