import { expect, test } from 'vitest';
import { betaCdf } from './beta.ts';
import { chanceOfFewer, chanceOfMore, verdictOf } from './earlier-and-later.ts';

/** By adding up small pieces of what is believed of the earlier rate. */
function byPieces(count: number, pieces: (share: number) => number, chance: (x: number) => number): number {
  let sum = 0;
  for (let piece = 0; piece < count; piece++) sum += chance(pieces((piece + 0.5) / count));
  return sum / count;
}

test('a share that rose is found as adding up pieces finds it', () => {
  const earlier = { count: 4, of: 13 };
  const later = { count: 9, of: 14 };
  let sum = 0;
  const pieces = 20_000;
  for (let piece = 0; piece < pieces; piece++) {
    const [from, to] = [piece / pieces, (piece + 1) / pieces];
    const weight = betaCdf(to, { a: 5, b: 10 }) - betaCdf(from, { a: 5, b: 10 });
    sum += weight * (1 - betaCdf((from + to) / 2, { a: 10, b: 6 }));
  }
  expect(chanceOfMore(earlier, later)).toBeCloseTo(sum, 7);
  expect(chanceOfMore(earlier, later) + chanceOfMore(later, earlier)).toBeCloseTo(1, 12);
});

test('a rate that fell is found as adding up pieces finds it', () => {
  // Waiting times: with one interview each and nothing counted, rates of 1 and 1 are exponential, and one in two is less.
  expect(chanceOfFewer({ count: 0, of: 4 }, { count: 0, of: 4 })).toBeCloseTo(0.5, 12);
  // An exponential rate of 1/(of + 1): P(later < earlier) = 6 / (6 + 3).
  expect(chanceOfFewer({ count: 0, of: 2 }, { count: 0, of: 5 })).toBeCloseTo(6 / 9, 12);
  const earlierAt = (share: number) => -Math.log(1 - share) / 4;
  const laterBelow = (rate: number) => 1 - Math.exp(-7 * rate) * (1 + 7 * rate);
  expect(chanceOfFewer({ count: 0, of: 3 }, { count: 1, of: 6 })).toBeCloseTo(
    byPieces(200_000, earlierAt, laterBelow),
    5,
  );
});

test('nothing is said of fewer than five interviews in each half', () => {
  expect(verdictOf(0.99, { count: 9, of: 4 }, { count: 0, of: 5 })).toBe('cannot_tell');
  expect(verdictOf(0.99, { count: 9, of: 5 }, { count: 0, of: 5 })).toBe('looks_so');
  expect(verdictOf(0.01, { count: 0, of: 5 }, { count: 9, of: 5 })).toBe('looks_not_so');
  expect(verdictOf(0.5, { count: 1, of: 5 }, { count: 1, of: 5 })).toBe('cannot_tell');
});
