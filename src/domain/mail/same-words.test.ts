import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasSameWords } from './same-words.ts';

const LETTER = 'Hello Jane,\n\nthank you for applying. We’ll be in touch.\n\nNorthwind';
const FOOTER = '_____________\nA list\nhttps://lists.example/listinfo/a-list';
const LETTERS = new URL('../../../../shared/data/mail/genuine_bodies.jsonl', import.meta.url);
const HAS_LETTERS = existsSync(LETTERS);
/** For the title of a test, so that what was left out is told. */
const LETTERS_NOTE = HAS_LETTERS ? '' : ' (left out: ../shared/data/mail/genuine_bodies.jsonl is not here)';

test('a text wrapped anew, with other quotes or a footer behind it, has the same words', () => {
  for (const other of [
    LETTER.replaceAll('\n', ' '),
    LETTER.replace('’', "'"),
    `${LETTER}\n${FOOTER}`,
    `[A list]\n${LETTER}`,
  ]) {
    expect(hasSameWords(LETTER, other)).toBe(true);
    expect(hasSameWords(other, LETTER)).toBe(true);
  }
});

test('one word changed makes it another text, and so does having none', () => {
  expect(hasSameWords('See you on Tuesday', 'See you on Thursday')).toBe(false);
  expect(hasSameWords('At 10:00', 'At 11:00')).toBe(false);
  expect(hasSameWords('We offer a job', 'We do not offer you a job')).toBe(true);
  expect(hasSameWords('', LETTER)).toBe(false);
  expect(hasSameWords('', '—')).toBe(true);
});

test.skipIf(!HAS_LETTERS)(
  `no two letters that say different things have the same words${LETTERS_NOTE}`,
  () => {
    const letters = readFileSync(LETTERS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { body: string; label: string });
    for (const [index, one] of letters.entries()) {
      for (const other of letters.slice(index + 1, index + 40)) {
        if (one.label !== other.label) expect(hasSameWords(one.body, other.body)).toBe(false);
      }
    }
  },
);
