import { expect, test } from 'vitest';
import { placeWords, totalWords } from './question-words.ts';

test('a place is its company, its role and its round, as far as they are known', () => {
  expect(placeWords({ company: 'Northwind', role: 'Analyst', round: 2 })).toBe(
    'Northwind, Analyst, second interview',
  );
  expect(placeWords({ company: 'Northwind', role: '', round: null })).toBe('Northwind');
  expect(placeWords({ company: 'Northwind', role: '', round: 7 })).toBe('Northwind, 7th interview');
});

test('what was found is counted apart: one’s own, and what comes with Rebound', () => {
  expect(totalWords(12, 585, '')).toBe('12 of yours, 585 that come with Rebound');
  expect(totalWords(0, 1, 'x')).toBe('1 that comes with Rebound');
  expect(totalWords(0, 0, 'xyz')).toBe('Nothing found for “xyz”. A shorter word may find more.');
});
