import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';
import { rewordedLines } from './reworded-lines.ts';

/** What became of what: the new line, the one it was, and whether by its words or by its place. */
function pairs(before: string, now: string): string[] {
  return [...rewordedLines(linesOf(before), linesOf(now))].map(
    ([key, { was, hasMostWords }]) => `${was.text} > ${key} (${hasMostWords ? 'words' : 'place'})`,
  );
}

test('a line with a slip mended is the same line, wherever it stands', () => {
  expect(pairs('Waht is your salary?\nWhy us?', 'Why us?\nWhat is your salary?')).toEqual([
    'Waht is your salary? > what is your salary (words)',
  ]);
  expect(pairs('Wy us?', 'Why us?')).toEqual(['Wy us? > why us (words)']);
  expect(pairs('How woudl you bring down suport costs?', 'How would you bring down support costs')).toEqual([
    'How woudl you bring down suport costs? > how would you bring down support costs (words)',
  ]);
});

test('a line told more fully is the same one at its place, where a word that means something stayed', () => {
  const fuller = 'How would you bring down support costs in the first 90 days?';
  expect(pairs('Why us?\nsomething with costs', `Why us?\n${fuller}`)).toEqual([
    'something with costs > how would you bring down support costs in the first 90 days (place)',
  ]);
  expect(pairs('something with costs\nWhy us?', `Why us?\n${fuller}`)).toEqual([]);
});

test('another question is another line, also at the same place', () => {
  expect(pairs('Why us?', 'Why now?')).toEqual([]);
  expect(pairs('Why not?', 'Why now?')).toEqual([]);
  expect(pairs('Tell me about a conflict', 'Where do you see yourself?')).toEqual([]);
  expect(pairs('Why us?\nWhy now?', 'Why us?')).toEqual([]);
});

test('each line is one line of before at most, the likest first', () => {
  expect(
    pairs(
      'Tell me about a conflict at work\nTell me about a conflict at school',
      'Tell me about a conflct at school\nTell me about a conflct at work\nTell me about a big conflict at work',
    ),
  ).toEqual([
    'Tell me about a conflict at school > tell me about a conflct at school (words)',
    'Tell me about a conflict at work > tell me about a conflct at work (words)',
  ]);
});

test('of a whole text pasted over another, no line is a line of before', () => {
  const text = (word: string) =>
    Array.from({ length: 100 }, (_, row) =>
      Array.from({ length: 40 }, (_, n) => `${word}${row}x${n}`).join(' '),
    ).join('\n');
  expect(pairs(text('former'), text('latter'))).toEqual([]);
});
