import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterReading, emptySpan, stillToRead, wholeSpan } from './read-span.ts';

const folder = fc.uniqueArray(fc.integer({ min: 1, max: 5_000 }), { maxLength: 60 });
const nextOf = (numbers: readonly number[]) => Math.max(0, ...numbers) + 1;

test('reads from the newest back to the first', () => {
  expect(stillToRead(emptySpan(10), [3, 9, 4])).toEqual([9, 4, 3]);
});

test('what arrived meanwhile comes first, in the order it arrived', () => {
  expect(stillToRead({ from: 5, to: 9 }, [1, 4, 7, 9, 11, 10])).toEqual([10, 11, 4, 1]);
});

test('a folder read to its end has nothing left, also where mails were deleted', () => {
  const span = wholeSpan({ from: 4, to: 9 }, 12);
  expect(span).toEqual({ from: 1, to: 11 });
  expect(stillToRead(span, [2, 11])).toEqual([]);
});

test('whenever it is cut off, and whatever arrives meanwhile, each mail is read once and none is left out', () => {
  const cuts = fc.array(fc.record({ reads: fc.nat(20), arrive: fc.nat(5) }), { maxLength: 12 });
  fc.assert(
    fc.property(folder, cuts, (start, sessions) => {
      const numbers = [...start];
      const read: number[] = [];
      let span = emptySpan(nextOf(numbers));
      for (const { reads, arrive } of [...sessions, { reads: Number.POSITIVE_INFINITY, arrive: 0 }]) {
        for (const number of stillToRead(span, numbers).slice(0, reads)) {
          read.push(number);
          span = afterReading(span, number);
        }
        for (let n = 0; n < arrive; n++) numbers.push(nextOf(numbers));
      }
      for (const number of stillToRead(span, numbers)) read.push(number);
      expect(read.toSorted((a, b) => a - b)).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});
