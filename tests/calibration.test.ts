import { describe, expect, test } from 'vitest';
import { CHI_SQUARE_LIMIT } from '../bench/chi-square.ts';
import {
  coverageOf,
  MUTATIONS,
  posteriorBelow,
  rateCalibration,
  robustBelow,
  slipInThePrior,
} from '../bench/rate-calibration.ts';
import { betaCdf, betaQuantile } from '../src/domain/insight/beta.ts';
import { chanceOfCount } from '../src/domain/insight/beta-binomial.ts';
import { posteriorOf } from '../src/domain/insight/beta-posterior.ts';
import { COLD_TO_INTERVIEW } from '../src/domain/insight/market-priors.ts';
import { robustRate } from '../src/domain/insight/robust-mixture.ts';

describe('simulation-based calibration', () => {
  test('finds nothing wrong with a rate’s posterior, nor with the robust mixture', () => {
    expect(rateCalibration(posteriorBelow, 'market')).toBeLessThan(CHI_SQUARE_LIMIT);
    expect(rateCalibration(robustBelow, 'robust')).toBeLessThan(CHI_SQUARE_LIMIT);
  });

  test.each(Object.entries(MUTATIONS))('finds %s', (_name, mutate) => {
    expect(rateCalibration(mutate(posteriorBelow), 'market')).toBeGreaterThan(CHI_SQUARE_LIMIT);
    expect(rateCalibration(mutate(robustBelow), 'robust')).toBeGreaterThan(CHI_SQUARE_LIMIT);
  });

  test('cannot find 13 for 14 in the prior, which is what exact values are for', () => {
    expect(rateCalibration(slipInThePrior, 'market')).toBeLessThan(CHI_SQUARE_LIMIT);
  });
});

describe('the range that holds eight in ten', () => {
  test('holds exactly eight in ten of the rates that the prior expects', () => {
    for (const of of [0, 1, 7, 20, 60]) {
      let covered = 0;
      for (let yes = 0; yes <= of; yes++) {
        const posterior = posteriorOf(COLD_TO_INTERVIEW, yes, of);
        const mass =
          betaCdf(betaQuantile(0.9, posterior), posterior) - betaCdf(betaQuantile(0.1, posterior), posterior);
        covered += chanceOfCount(yes, of, COLD_TO_INTERVIEW) * mass;
      }
      expect(covered).toBeCloseTo(0.8, 12);
    }
  });

  test('covers a true rate as often as worked out beforehand, whatever that rate is', () => {
    for (const [rate, known] of [
      [0.01, 0.8179],
      [0.03, 0.8802],
      [0.05, 0.9245],
      [0.1, 0.8352],
      [0.2, 0.7618],
      [0.4, 0.6935],
    ] as const)
      expect(coverageOf(rate, 20, (yes) => robustRate(COLD_TO_INTERVIEW, yes, 20).mixture)).toBeCloseTo(
        known,
        4,
      );
  });

  test('and without the flat part would hide a strong candidate', () => {
    const market = (yes: number) => [{ weight: 1, ...posteriorOf(COLD_TO_INTERVIEW, yes, 20) }];
    expect(coverageOf(0.4, 20, market)).toBeCloseTo(0.245, 3);
  });
});
