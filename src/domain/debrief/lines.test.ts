import { expect, test } from 'vitest';
import { lineChanges, linesOf } from './lines.ts';
import { personFrom } from './person-line.ts';

const texts = (text: string) => linesOf(text).map((line) => line.text);

test('each line that says something is one, each once, without the marks of a list', () => {
  expect(texts('- Why us?\r\n\n  2) Why now \n• why us\n…\n1.5 years of what?')).toEqual([
    'Why us?',
    'Why now',
    '1.5 years of what?',
  ]);
});

test('“nothing” and “can’t remember” are answers, and no question anybody asked', () => {
  expect(texts("Nothing\nI can't remember.\nnone\nCan’t remember")).toEqual([]);
  expect(texts('Nothing at all to ask us?')).toEqual(['Nothing at all to ask us?']);
});

test('a text that was pasted in whole is cut off, not taken for a hundred questions more', () => {
  expect(linesOf(Array.from({ length: 500 }, (_, n) => `Question ${n}`).join('\n'))).toHaveLength(100);
});

test('what changed between two lists of lines is told by their keys', () => {
  const before = [{ key: 'why us' }, { key: 'why now' }];
  expect(lineChanges(before, linesOf('Why now?\nWhy not?'))).toEqual({
    kept: [{ key: 'why now' }],
    gone: [{ key: 'why us' }],
    added: [{ key: 'why not', text: 'Why not?' }],
  });
});

test('a line names a person, and what they do there', () => {
  expect(
    ['Dana Reyes, Head of Product', 'Dana Reyes (Product)', 'Dana Reyes – Product', 'Ana-Maria Lüscher'].map(
      (text) => personFrom({ text }),
    ),
  ).toEqual([
    { name: 'Dana Reyes', title: 'Head of Product' },
    { name: 'Dana Reyes', title: 'Product' },
    { name: 'Dana Reyes', title: 'Product' },
    { name: 'Ana-Maria Lüscher', title: '' },
  ]);
});
