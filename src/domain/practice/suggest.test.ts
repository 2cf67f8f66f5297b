import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day } from '../time.ts';
import { GRADES, memoryOf } from './memory.ts';
import { type SuggestCard, suggestFor } from './suggest.ts';

const TODAY = '2026-04-13' as Day;
const cardOf = (id: string, more: Partial<SuggestCard> = {}): SuggestCard => ({
  id,
  memory: null,
  minutes: 2,
  isFound: false,
  ...more,
});
const rehearsed = (ago: number) => memoryOf([{ day: addDays(TODAY, -ago), grade: 'good' }]);

test('what was found comes first, then what fades, the least known first, then what is new', () => {
  const cards = [
    cardOf('new'),
    cardOf('fading', { memory: rehearsed(5) }),
    cardOf('nearly gone', { memory: rehearsed(30) }),
    cardOf('found', { isFound: true }),
    cardOf('found and fading', { isFound: true, memory: rehearsed(4) }),
  ];
  expect(suggestFor(cards, { today: TODAY, minutes: 20 }).map(({ id, because }) => [id, because])).toEqual([
    ['found and fading', 'found'],
    ['found', 'found'],
    ['nearly gone', 'fading'],
    ['fading', 'fading'],
    ['new', 'new'],
  ]);
});

test('what was rehearsed today, or is still fresh, is left alone', () => {
  const cards = [cardOf('today', { memory: rehearsed(0) }), cardOf('fresh', { memory: rehearsed(1) })];
  expect(suggestFor(cards, { today: TODAY, minutes: 20 })).toEqual([]);
});

test('suggestions never exceed the minutes, and name no card twice', () => {
  const card = fc.record({
    minutes: fc.constantFrom(0.5, 1, 2, 3.5),
    isFound: fc.boolean(),
    reviews: fc.array(fc.record({ ago: fc.nat(60), grade: fc.constantFrom(...GRADES) }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(fc.array(card, { maxLength: 30 }), fc.nat(40), (made, minutes) => {
      const cards = made.map(({ reviews, ...one }, at) => ({
        ...one,
        id: String(at),
        memory: memoryOf(
          reviews
            .sort((a, b) => b.ago - a.ago)
            .map(({ ago, grade }) => ({ day: addDays(TODAY, -ago), grade })),
        ),
      }));
      const suggested = suggestFor(cards, { today: TODAY, minutes });
      expect(suggested.reduce((sum, one) => sum + one.minutes, 0)).toBeLessThanOrEqual(minutes);
      expect(new Set(suggested.map(({ id }) => id)).size).toBe(suggested.length);
    }),
  );
});
