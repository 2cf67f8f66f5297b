import { expect, test } from 'vitest';
import type { Day } from '../domain/time.ts';
import { answerWords } from './answer-words.ts';

const TODAY = '2026-12-01' as Day;

test.each([
  ['assessment', '2026-12-04', 'The assessment, by Friday 4 December'],
  ['offer', '2026-12-02', 'Their offer, by tomorrow'],
  ['interview', '2026-12-01', 'The interview, by today'],
  ['contacted', '2026-11-30', 'Their message, hoped for by yesterday. Late may still be fine.'],
  ['offer', '2026-11-27', 'Their offer, hoped for by Friday 27 November. Late may still be fine.'],
] as const)('the answer to %s by %s is told as “%s”', (kind, day, words) => {
  expect(answerWords({ kind, day: day as Day }, TODAY)).toBe(words);
});
