import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verdictOf } from './certainty.ts';
import { prepareSubject, prepareText } from './prepare-text.ts';
import { MAIL_KINDS } from './reading.ts';
import { wordFeatures } from './word-features.ts';
import { WEIGHT_MIDDLE, WEIGHT_SIGNS, wordWeights } from './word-model.ts';

const wordsOf = (subject: string, text: string) =>
  wordFeatures(prepareSubject(subject), prepareText(text)).map(({ words }) => words);

test('words and pairs of words are told apart by where they stand, numbers are one word, and no pair goes over a full stop', () => {
  expect(wordsOf('Your news', 'We met 3 people. Good luck')).toEqual([
    's:your',
    's:news',
    's:your news',
    'we',
    'met',
    'we met',
    '0',
    'met 0',
    'people',
    'peop~',
    '0 people',
    'good',
    'luck',
    'good luck',
  ]);
});

test('a longer word counts with its beginnings, too, wherever it stands', () => {
  const words = wordsOf('Selection', 'You are selected.');
  expect(words.filter((word) => word.endsWith('~'))).toEqual(['sele~', 'select~']);
});

test('what is said for a certain case alone counts as something else', () => {
  const words = wordsOf('', 'We will write to you if you are selected.');
  expect(words).toContain('?write');
  expect(words).not.toContain('write');
  expect(words).not.toContain('selected');
});

test('each word stands where it is said to, whatever the mail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const prepared = prepareText(text);
      for (const { from, to, field } of wordFeatures(prepareSubject(''), prepared)) {
        expect(field).toBe('text');
        const { start, end } = prepared.spanOf(from, to);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test('the model knows what words of a no weigh, and nothing of words it never saw', () => {
  const weights = wordWeights('other candidates');
  expect(weights?.length).toBe(MAIL_KINDS.length);
  expect(weights?.[MAIL_KINDS.indexOf('rejection')]).toBeGreaterThan(
    weights?.[MAIL_KINDS.indexOf('confirmation')] ?? 0,
  );
  expect(wordWeights('xyzzy plugh')).toBeNull();
  expect(new Set(WEIGHT_SIGNS).size).toBe(2 * WEIGHT_MIDDLE + 1);
});

test('a settled rule outweighs a model that doubts it, and an open one does not', () => {
  const shares = MAIL_KINDS.map((kind) => (kind === 'interview' ? 0.8 : 0.2 / (MAIL_KINDS.length - 1)));
  expect(verdictOf({ kind: 'rejection', confidence: 'sure', evidence: [] }, shares).kind).toBe('rejection');
  expect(verdictOf({ kind: 'other', confidence: 'unsure', evidence: [] }, shares).kind).toBe('interview');
});

test('the weight on a verdict is a share, whatever rules and model say', () => {
  const share = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...MAIL_KINDS),
      fc.constantFrom('sure' as const, 'unsure' as const),
      fc.array(share, { minLength: MAIL_KINDS.length, maxLength: MAIL_KINDS.length }),
      (kind, confidence, shares) => {
        const verdict = verdictOf({ kind, confidence, evidence: [] }, shares);
        expect(verdict.share).toBeGreaterThan(0);
        expect(verdict.share).toBeLessThanOrEqual(1.000001);
      },
    ),
  );
});
