import { expect, test } from 'vitest';
import { chooseForPrep } from './choose-for-prep.ts';

const one = (id: string, value: number, isFound = false) => ({
  id,
  isFound,
  relevance: { value, because: { type: 'may_come_up' as const } },
});
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

test('what a review found comes first, then what is likeliest', () => {
  expect(ids(chooseForPrep([one('a', 0.9), one('b', 0.2, true), one('c', 0.5)], 3))).toBe('bac');
});

test('findings take at most half of the lines before what is likelier', () => {
  const found = ['d', 'e', 'f'].map((id, index) => one(id, 0.3 - index / 10, true));
  expect(ids(chooseForPrep([one('a', 0.9), one('b', 0.8), ...found], 4))).toBe('deab');
});

test('with room left every one is there, once', () => {
  expect(ids(chooseForPrep([one('a', 0.1, true), one('b', 0.2)], 9))).toBe('ab');
});
