import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DebriefWords, isSameWords, mergeWords, NO_WORDS, TYPED_FIELDS } from './words.ts';

const text = fc.constantFrom('', 'Why us?', 'Why now?', 'Calm');
const words: fc.Arbitrary<DebriefWords> = fc
  .record(Object.fromEntries(TYPED_FIELDS.map((field) => [field, text])) as Record<string, typeof text>)
  .map((typed) => ({ ...NO_WORDS, ...typed }));

test('what was changed in one place alone stands, whichever came later', () => {
  const base = { ...NO_WORDS, asked: 'Why us?' };
  const phone = { ...base, asked: 'Why us?\nWhy now?' };
  const desk = { ...base, wentWell: 'Calm', isFinished: true };
  const both = { ...phone, wentWell: 'Calm', isFinished: true };
  expect(mergeWords(base, { older: phone, newer: desk })).toEqual({ words: both, replaced: null });
  expect(mergeWords(base, { older: desk, newer: phone })).toEqual({ words: both, replaced: null });
});

test('where both changed the same answer the newer stands, and the older is handed out', () => {
  const older = { ...NO_WORDS, asked: 'Why us?' };
  const newer = { ...NO_WORDS, asked: 'Why now?', met: 'Dana' };
  expect(mergeWords(NO_WORDS, { older, newer })).toEqual({ words: newer, replaced: older });
});

test('whatever was written is in what comes out, or handed out to be kept', () => {
  fc.assert(
    fc.property(words, words, words, (base, older, newer) => {
      const merged = mergeWords(base, { older, newer });
      for (const field of TYPED_FIELDS) {
        const written = [older, newer].map((one) => one[field]).filter((one) => one && one !== base[field]);
        const kept = [merged.words, merged.replaced].map((one) => one?.[field]);
        for (const one of written) expect(kept).toContain(one);
      }
    }),
  );
});

test('a place that wrote nothing changes nothing', () => {
  fc.assert(
    fc.property(words, words, (base, other) => {
      expect(isSameWords(mergeWords(base, { older: base, newer: other }).words, other)).toBe(true);
      expect(isSameWords(mergeWords(base, { older: other, newer: base }).words, other)).toBe(true);
    }),
  );
});
