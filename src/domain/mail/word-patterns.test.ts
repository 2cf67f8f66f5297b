import { expect, test } from 'vitest';
import { leads, WordPatterns } from './word-patterns.ts';

test('patterns are looked for where words begin, each up to so many times, in their order', () => {
  const patterns = new WordPatterns(['(?:at|@) ', String.raw`\p{L}+ing `, 'über ', 'ing ']);
  const text = 'hiring at work @ home über hiring ';
  const found = patterns
    .placesIn(text, 2)
    .map((places) => places.map(({ start, end }) => text.slice(start, end)));
  expect(found).toEqual([['at ', '@ '], ['hiring ', 'hiring '], ['über '], []]);
  expect(patterns.placesIn('at at at ', 2)[0]).toEqual([
    { start: 0, end: 3 },
    { start: 3, end: 6 },
  ]);
});

test('leads weigh what stands before them', () => {
  const { weights, patterns } = leads([
    [2, 'for ', 'as '],
    [1, 'the '],
  ]);
  expect(weights).toEqual([2, 2, 1]);
  expect(patterns.placesIn('the post as clerk', 5).map((places) => places.length)).toEqual([0, 1, 1]);
});
