import { expect, test } from 'vitest';
import { becauseWords } from './because-words.ts';

test('says in a line why something may come up', () => {
  const lines = [
    becauseWords({ type: 'asked_here', times: 1 }, 'Northwind'),
    becauseWords({ type: 'asked_here', times: 2 }, 'Northwind'),
    becauseWords({ type: 'asked_here', times: 4 }, 'Northwind'),
    becauseWords({ type: 'posting', words: ['forecast'] }, 'Northwind'),
    becauseWords({ type: 'posting', words: ['forecast', 'demand', 'shifts'] }, 'Northwind'),
    becauseWords({ type: 'interview_kind', kind: 'panel' }, 'Northwind'),
  ];
  expect(lines).toEqual([
    'Northwind asked it before.',
    'Northwind asked it twice before.',
    'Northwind asked it 4 times before.',
    'The posting speaks of forecast.',
    'The posting speaks of forecast, demand and shifts.',
    'A panel often asks such things.',
  ]);
});
