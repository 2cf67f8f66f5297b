import { expect, test } from 'vitest';
import { fromLeft, levelsOf } from './reading-direction.ts';

/** The characters in the order they would stand on paper. */
function onPaper(text: string): string {
  const characters = Array.from(text);
  const { levels } = levelsOf(characters);
  return fromLeft(characters.map((character, index) => ({ character, level: levels[index] ?? 0 })))
    .map(({ character }) => character)
    .join('');
}

// Two letters each, so that a turned word is seen to be turned.
const WORDS: [text: string, drawn: string][] = [
  ['ab cd', 'ab cd'],
  ['אב גד', 'דג בא'],
  ['ab אב גד cd', 'ab דג בא cd'],
  ['אב ab גד', 'דג ab בא'],
  // A number keeps its order, and stands where the words from the right put it.
  ['ab אב 12 גד cd', 'ab דג 12 בא cd'],
  ['אב 12:30 גד', 'דג 12:30 בא'],
  ['ab 12 אב', 'ab 12 בא'],
  // A sign at the end goes with the line.
  ['ab אב!', 'ab בא!'],
  ['אב ab!', '!ab בא'],
  ['אב (12) ab', 'ab )12( בא'],
];

test('words from the right stand from the right, numbers and other words within them as they are', () => {
  for (const [text, drawn] of WORDS) expect(onPaper(text), text).toBe(drawn);
});

test('marks that turn text round on purpose turn nothing', () => {
  expect(onPaper('ab\u202Ecd')).toBe('ab\u202Ecd');
});

test('a line of very many parts is put in order as well', () => {
  const parts = Array.from({ length: 200_000 }, (_, place) => ({ place, level: 1 }));
  expect(fromLeft(parts)[0]?.place).toBe(199_999);
});
