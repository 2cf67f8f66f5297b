import { expect, test } from 'vitest';
import { trainNames } from '../bench/train-names.ts';
import { nameWeightsText } from '../bench/trained-reader.ts';
import { readNameWeights, scoreOf } from '../src/domain/mail/name-weights.ts';

const EXAMPLES = Array.from({ length: 60 }, (_, mail) =>
  mail % 3 === 0
    ? { source: 'a', candidates: [['any', 'greeted']], isRight: [false] }
    : {
        source: 'a',
        candidates: [
          ['any', 'greeted'],
          ['any', 'behind at'],
        ],
        isRight: [false, true],
      },
);

test('training tells what stands where employers stand from what stands where nobody does', () => {
  const weights = trainNames(EXAMPLES, 25);
  expect(scoreOf(['any', 'behind at'], weights)).toBeGreaterThan(1_000);
  expect(scoreOf(['any', 'greeted'], weights)).toBeLessThan(-1_000);
});

test('the same mails teach the same weights', () => {
  expect(trainNames(EXAMPLES, 25)).toEqual(trainNames(EXAMPLES, 25));
});

test('what few mails have is not learnt', () => {
  expect(trainNames(EXAMPLES.slice(0, 20), 25).size).toBe(0);
});

test('weights are read as they were written, whatever signs a feature has', () => {
  const weights = new Map([
    ['> `', 12],
    ['<> ${ \\', -3],
    ['w straße', 5],
  ]);
  const written = nameWeightsText('COMPANY_ROWS', weights);
  const text = new Function(written.replace(/^[\s\S]*?export const COMPANY_ROWS: string =/, 'return'))();
  expect(readNameWeights(text)).toEqual(weights);
});
