import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersIn, rangeOf } from './number-ranges.ts';

test('numbers are written as ranges', () => {
  expect(rangeOf([7, 1, 3, 2])).toBe('1:3,7');
  expect(numbersIn('1:3,7')).toEqual([1, 2, 3, 7]);
  expect(numbersIn('7,3:1')).toEqual([1, 2, 3, 7]);
  expect(numbersIn('')).toEqual([]);
});

test('what is written is what was meant', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 })), (numbers) => {
      expect(numbersIn(rangeOf(numbers))).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});

test.each(['0', '1:*', 'a', '1:2:3', '-1', '1:4294967295', '99999999999'])('“%s” is refused', (range) => {
  expect(() => numbersIn(range)).toThrow();
});
