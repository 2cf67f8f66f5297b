import { expect, test } from 'vitest';
import { becauseWords } from './because-words.ts';

test('says in a line why something may come up', () => {
  const lines = [
    becauseWords({ type: 'asked_here', times: 1 }, 'Northwind', 'question'),
    becauseWords({ type: 'asked_here', times: 2 }, 'Northwind', 'question'),
    becauseWords({ type: 'asked_here', times: 4 }, 'Northwind', 'question'),
    becauseWords({ type: 'posting', words: ['forecast'] }, 'Northwind', 'question'),
    becauseWords({ type: 'posting', words: ['forecast', 'demand', 'shifts'] }, 'Northwind', 'question'),
    becauseWords({ type: 'interview_kind', kind: 'panel' }, 'Northwind', 'question'),
  ];
  expect(lines).toEqual([
    'Northwind asked it before.',
    'Northwind asked it twice before.',
    'Northwind asked it 4 times before.',
    'The posting speaks of forecast.',
    'The posting speaks of forecast, demand and shifts.',
    'A panel often asks such things.',
  ]);
  expect(becauseWords({ type: 'caught_out' }, 'Northwind', 'story')).toBe('It came out wrong elsewhere.');
  expect(becauseWords({ type: 'caught_out_here' }, 'Northwind', 'wording')).toBe(
    'You would have said it differently at Northwind.',
  );
});
