import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mixtureQuantile } from './beta.ts';
import { chanceOfAny, chanceOfCount } from './beta-binomial.ts';
import { chanceAbove, meanOf, posteriorOf, QUANTILES, quantilesOf } from './beta-posterior.ts';
import { countUntil, firstSuccessAfter, firstSuccessMean, MOST_COUNTED } from './first-success.ts';
import { COLD_TO_INTERVIEW, INTERVIEW_TO_OFFER, REFERRED_TO_INTERVIEW } from './market-priors.ts';
import { rateOf } from './rate.ts';
import { coldOnesWorthOneReferral } from './referral-worth.ts';
import { robustRate } from './robust-mixture.ts';
import { firstOfferAfter } from './two-stage.ts';
import {
  BETA_BINOMIAL,
  BETA_POSTERIOR,
  FIRST_SUCCESS,
  ROBUST_MIXTURE,
  TWO_STAGE,
  TWO_STAGE_ROBUST,
} from './vectors/rates.ts';

const one = (a: number, b: number) => [{ weight: 1, a, b }];
const counts = fc
  .tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 2_000 }))
  .map(([yes, no]) => ({ yes, of: yes + no }));

function near(value: number, truth: number, tolerance = 1e-10): void {
  expect(Math.abs(value - truth)).toBeLessThanOrEqual(tolerance * Math.abs(truth));
}

describe('rates', () => {
  test('a posterior has the values worked out beforehand', () => {
    for (const [a0, b0, k, n, quantiles, threshold, above] of BETA_POSTERIOR) {
      const posterior = posteriorOf({ a: a0, b: b0 }, k, n);
      for (const [index, q] of quantilesOf(posterior).entries()) near(q, quantiles[index] ?? Number.NaN);
      near(chanceAbove(threshold, posterior), above);
      near(meanOf(posterior), (a0 + k) / (a0 + b0 + n));
    }
  });

  test('a robust mixture has the values worked out beforehand', () => {
    for (const [a, b, k, n, weight, mean, quantiles] of ROBUST_MIXTURE) {
      const { marketWeight, mean: ofRate, mixture } = robustRate({ a, b }, k, n);
      near(marketWeight, weight, 1e-9);
      near(ofRate, mean, 1e-9);
      for (const [index, p] of QUANTILES.entries())
        near(mixtureQuantile(p, mixture), quantiles[index] ?? Number.NaN, 1e-9);
    }
  });

  test('the next answers are forecast as worked out beforehand', () => {
    for (const [a, b, m, none, first, second, third, any] of BETA_BINOMIAL) {
      for (const [j, chance] of [none, first, second, third].entries())
        near(chanceOfCount(j, m, { a, b }), chance);
      near(chanceOfAny(m, one(a, b)), any);
    }
    near(chanceOfAny(3, one(2, 8)), 5 / 11);
  });

  test('a first yes is as far off as worked out beforehand, and its mean may be infinite', () => {
    for (const [a, b, left, quantiles, mean] of FIRST_SUCCESS) {
      for (const [index, n] of [1, 5, 10, 50].entries())
        near(firstSuccessAfter(n, one(a, b)), left[index] ?? Number.NaN);
      const after = (n: number) => firstSuccessAfter(n, one(a, b));
      expect([0.1, 0.25, 0.5, 0.75, 0.9].map((q) => countUntil(q, after))).toEqual(quantiles);
      if (mean === null) expect(firstSuccessMean({ a, b })).toBeNull();
      else near(firstSuccessMean({ a, b }) ?? Number.NaN, mean);
    }
  });

  test('a first offer over two steps is as far off as worked out beforehand', () => {
    for (const [a1, b1, a2, b2, left, quantiles] of TWO_STAGE) {
      const after = (n: number) => firstOfferAfter(n, one(a1, b1), one(a2, b2));
      for (const [index, n] of [10, 25, 50, 100].entries())
        expect(Math.abs(after(n) - (left[index] ?? Number.NaN))).toBeLessThan(1e-10);
      expect([0.1, 0.5, 0.9].map((q) => countUntil(q, after))).toEqual(quantiles);
    }
    for (const [k1, n1, k2, n2, left, quantiles] of TWO_STAGE_ROBUST) {
      const toInterview = robustRate(COLD_TO_INTERVIEW, k1, n1).mixture;
      const toOffer = robustRate(INTERVIEW_TO_OFFER, k2, n2).mixture;
      const after = (n: number) => firstOfferAfter(n, toInterview, toOffer);
      for (const [index, n] of [10, 25, 50, 100].entries())
        expect(Math.abs(after(n) - (left[index] ?? Number.NaN))).toBeLessThan(1e-10);
      expect([0.1, 0.5, 0.9].map((q) => countUntil(q, after))).toEqual(quantiles);
    }
  });

  test('what is further off than anybody counts has no number', () => {
    expect(countUntil(0.9, () => 0.5)).toBeNull();
    expect(countUntil(0.9, (n) => (n < MOST_COUNTED ? 1 : 0))).toBe(MOST_COUNTED);
  });

  test('a further no never raises a rate, and an offer comes nearer with each application', () => {
    fc.assert(
      fc.property(counts, ({ yes, of }) => {
        const before = robustRate(COLD_TO_INTERVIEW, yes, of).mixture;
        const after = robustRate(COLD_TO_INTERVIEW, yes, of + 1).mixture;
        for (const p of QUANTILES)
          expect(mixtureQuantile(p, after)).toBeLessThanOrEqual(mixtureQuantile(p, before) * (1 + 1e-12));
        const toOffer = robustRate(INTERVIEW_TO_OFFER, 0, 2).mixture;
        expect(firstOfferAfter(11, before, toOffer)).toBeLessThan(firstOfferAfter(10, before, toOffer));
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('below five answers there are counts and what is usual, and no rate', () => {
    expect(rateOf(COLD_TO_INTERVIEW, 2, 4)).toMatchObject({ type: 'too_early', yes: 2, of: 4, needed: 5 });
    const early = rateOf(COLD_TO_INTERVIEW, 0, 0);
    near(early.usual.middle, 0.04830484698938039);
  });

  test('2 of 40 is told as a range of whole numbers in a hundred, beside the same with a flat prior', () => {
    const told = rateOf(COLD_TO_INTERVIEW, 2, 40);
    if (told.type !== 'rate') throw new Error('40 answers are a rate');
    expect(told.inHundred).toEqual({ from: '2', to: '10' });
    expect(told.leansOn).toBe('usual');
    near(told.range.low, 0.020759608113, 1e-9);
    near(told.flat.middle, mixtureQuantile(0.5, one(3, 39)));
  });

  test('numbers that the usual ones cannot explain take the weight from them', () => {
    expect(rateOf(COLD_TO_INTERVIEW, 8, 20)).toMatchObject({ leansOn: 'own' });
  });

  test('one referral is worth several cold applications', () => {
    const cold = robustRate(COLD_TO_INTERVIEW, 2, 40).mixture;
    const referred = robustRate(REFERRED_TO_INTERVIEW, 0, 0).mixture;
    const worth = coldOnesWorthOneReferral(cold, referred) ?? 0;
    expect(firstSuccessAfter(worth, cold)).toBeLessThanOrEqual(firstSuccessAfter(1, referred));
    expect(firstSuccessAfter(worth - 1, cold)).toBeGreaterThan(firstSuccessAfter(1, referred));
    expect(worth).toBeGreaterThan(5);
  });
});
