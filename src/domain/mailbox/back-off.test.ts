import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOffMs } from './back-off.ts';

test('waits seconds at first and a quarter of an hour at most', () => {
  expect(backOffMs(1, 0)).toBe(2_500);
  expect(backOffMs(1, 1)).toBe(5_000);
  expect(backOffMs(2, 1)).toBe(10_000);
  expect(backOffMs(40, 1)).toBe(15 * 60_000);
});

test('never comes back at once, however often and whatever chance says', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, random) => {
        expect(backOffMs(n, random)).toBeGreaterThanOrEqual(2_500);
        expect(backOffMs(n, random)).toBeLessThanOrEqual(15 * 60_000);
      },
    ),
  );
});
