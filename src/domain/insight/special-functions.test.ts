import betaln from '@stdlib/math-base-special-betaln';
import gammaln from '@stdlib/math-base-special-gammaln';
import stdlibBetaCdf from '@stdlib/stats-base-dists-beta-cdf';
import stdlibBetaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import stdlibNormalCdf from '@stdlib/stats-base-dists-normal-cdf';
import stdlibNormalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaAbove, betaCdf, betaQuantile } from './beta.ts';
import { logBeta, logGamma } from './log-gamma.ts';
import { normalCdf, normalQuantile } from './normal.ts';
import { tabledNormalCdf } from './normal-table.ts';
import { BETA_CDF, BETA_QUANTILE } from './vectors/beta.ts';

const shape = fc.double({ min: 0.05, max: 1e4, noNaN: true });
const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

function off(value: number, truth: number): number {
  return value === truth ? 0 : Math.abs(value - truth) / Math.abs(truth);
}

/** Logarithms of numbers near 1 are near 0, where a share of them says nothing. */
function offLog(value: number, truth: number): number {
  return Math.abs(value - truth) / Math.max(1, Math.abs(truth));
}

describe('special functions', () => {
  test('the beta distribution is within 1e-10 of values worked out to 60 digits', () => {
    for (const [a, b, x, below] of BETA_CDF) expect(off(betaCdf(x, { a, b }), below)).toBeLessThan(1e-10);
    for (const [a, b, p, x] of BETA_QUANTILE) expect(off(betaQuantile(p, { a, b }), x)).toBeLessThan(1e-10);
  });

  test('and within 1e-10 of another library, over shapes from 0.05 to 10,000', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, p) => {
        const x = betaQuantile(p, { a, b });
        // Where a share is next to nothing, a double cannot even hold what is asked.
        if (x < 1e-250 || x > 1 - 1e-9) return;
        expect(off(x, stdlibBetaQuantile(p, a, b))).toBeLessThan(1e-10);
        expect(off(betaCdf(x, { a, b }), stdlibBetaCdf(x, a, b))).toBeLessThan(1e-10);
      }),
      { numRuns: 500, seed: 5 },
    );
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(offLog(logGamma(a), gammaln(a))).toBeLessThan(1e-12);
        expect(offLog(logBeta(a, b), betaln(a, b))).toBeLessThan(1e-10);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  test('the normal distribution is, far into its tails too, and so is its table', () => {
    for (let x = -37; x <= 8; x += 0.173) {
      expect(off(normalCdf(x), stdlibNormalCdf(x, 0, 1))).toBeLessThan(1e-12);
      expect(off(tabledNormalCdf(x), stdlibNormalCdf(x, 0, 1))).toBeLessThan(1e-11);
    }
    for (const p of [0.001, 0.05, 0.1, 0.4, 0.5, 0.7, 0.975, 0.999])
      expect(offLog(normalQuantile(p), stdlibNormalQuantile(p, 0, 1))).toBeLessThan(1e-12);
    // Further out the other library loses digits (its share below is off by 2e-5); this one is of mpmath, to 30 digits.
    expect(off(normalQuantile(1e-12), -7.034483825301132)).toBeLessThan(1e-14);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(tabledNormalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  });

  test('the share below a quantile is the share asked for, and quantiles rise with it', () => {
    fc.assert(
      fc.property(shape, shape, share, share, (a, b, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const x = betaQuantile(low, { a, b });
        expect(x).toBeLessThanOrEqual(betaQuantile(high, { a, b }) * (1 + 1e-11));
        // Next to 1 the nearest double is too far away to tell the share back.
        if (x > 1e-250 && x < 1 - 1e-9) expect(off(betaCdf(x, { a, b }), low)).toBeLessThan(1e-8);
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  test('the two tails mirror each other, make one, and no value of ours is without a number', () => {
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        const below = betaCdf(x, { a, b });
        expect(below + betaAbove(x, { a, b })).toBeCloseTo(1, 12);
        expect(betaCdf(1 - x, { a: b, b: a })).toBeCloseTo(1 - below, 10);
        expect(below).toBeGreaterThanOrEqual(0);
        expect(below).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});
