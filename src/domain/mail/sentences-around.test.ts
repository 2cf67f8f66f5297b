import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentencesAround } from './sentences-around.ts';

const TEXT = `Dear Robin,

thank you for your time. After talking it over in the
team we decided to go ahead with someone else. “We wish you well!” Really.

Kind regards
Anja`;

function around(...words: string[]): string[] {
  return sentencesAround(
    TEXT,
    words.map((word) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length })),
  );
}

test('a few words are quoted with their whole sentence, on one line', () => {
  expect(around('ahead with someone')).toEqual([
    'After talking it over in the team we decided to go ahead with someone else.',
  ]);
});

test('two passages in one sentence quote it once; those of two sentences keep their order', () => {
  expect(around('wish you', 'someone', 'decided')).toEqual([
    'After talking it over in the team we decided to go ahead with someone else.',
    '“We wish you well!”',
  ]);
});

test('a paragraph ends a sentence that has no full stop', () => {
  expect(around('Robin')).toEqual(['Dear Robin,']);
  expect(around('Anja')).toEqual(['Kind regards Anja']);
});

test('whatever the text and the places, every passage is in what is quoted, and nothing much longer is', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2_000 }), fc.nat(2_000), fc.nat(40), (text, start, length) => {
      const [quoted = ''] = sentencesAround(text, [{ start, end: start + length }]);
      const passage = text
        .slice(start, start + length)
        .replace(/\s+/g, ' ')
        .trim();
      expect(quoted).toContain(passage);
      expect(quoted.length).toBeLessThanOrEqual(length + 600);
    }),
  );
});
