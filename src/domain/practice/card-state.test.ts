import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { minutesFor } from './card-minutes.ts';
import { cardStateOf, type LoggedReview } from './card-state.ts';

const on = (day: number, seconds: number | null = null): LoggedReview => ({
  day: `2026-04-${String(day).padStart(2, '0')}` as Day,
  grade: 'good',
  seconds,
});

test('a card that was never rehearsed has nothing to say', () => {
  expect(cardStateOf([])).toEqual({ memory: null, recentDays: [], usualSeconds: null });
});

test('the last three days stay, each once and in order, also after the clock was set back', () => {
  const { recentDays } = cardStateOf([on(1), on(3), on(3), on(7), on(5), on(8)]);
  expect(recentDays).toEqual(['2026-04-05', '2026-04-07', '2026-04-08']);
});

test('an answer takes as long as the last five did, the middle one of them', () => {
  expect(
    cardStateOf([on(1, 500), on(2, 60), on(3), on(4, 70), on(5, 80), on(6, 9_000), on(7, 75)]),
  ).toMatchObject({ usualSeconds: 75 });
  expect(cardStateOf([on(1, 9_000)]).usualSeconds).toBe(600);
});

test('rehearsing a card takes its answer and a look at the key points, in half minutes', () => {
  expect(minutesFor('question', null)).toBe(2.5);
  expect(minutesFor('wording', null)).toBe(1);
  expect(minutesFor('story', 88)).toBe(2);
  expect(minutesFor('wording', 1)).toBe(0.5);
});
