import { describe, expect, test } from 'vitest';
import { seededRandom } from '../demo/random.ts';
import type { Beta, BetaMixture } from './beta.ts';
import { betaCdf, betaQuantile, mixtureQuantile } from './beta.ts';
import { chanceOfCount } from './beta-binomial.ts';
import { posteriorOf } from './beta-posterior.ts';
import { COLD_TO_INTERVIEW } from './market-priors.ts';
import { robustRate } from './robust-mixture.ts';

const DRAWS = 10_000;
const BINS = 20;
/** χ² with 19 degrees of freedom is above this once in a million. */
const LIMIT = 63.7;
const ANSWERS = 20;
const PRIOR: Beta = { a: COLD_TO_INTERVIEW.a, b: COLD_TO_INTERVIEW.b };

type Below = (rate: number, yes: number, of: number) => number;

/**
 * Simulation-based calibration (Talts and others 2018): a rate is drawn from the prior, answers at that rate, and
 * where the rate lies in what the model then believes must be as likely anywhere.
 */
function chiSquare(below: Below, drawRate: (uniform: () => number) => number): number {
  const { next } = seededRandom(20_260_416);
  const bins = new Float64Array(BINS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const rate = drawRate(next);
    let yes = 0;
    for (let answer = 0; answer < ANSWERS; answer++) if (next() < rate) yes++;
    const bin = Math.min(BINS - 1, Math.floor(below(rate, yes, ANSWERS) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const expected = DRAWS / BINS;
  return bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

function mixtureBelow(rate: number, mixture: BetaMixture): number {
  return mixture.reduce((sum, { weight, a, b }) => sum + weight * betaCdf(rate, { a, b }), 0);
}

const fromPrior = (next: () => number) => betaQuantile(next(), PRIOR);
const fromRobustPrior = (next: () => number) => (next() < 0.8 ? betaQuantile(next(), PRIOR) : next());
const model: Below = (rate, yes, of) => betaCdf(rate, posteriorOf(PRIOR, yes, of));
const robust: Below = (rate, yes, of) => mixtureBelow(rate, robustRate(PRIOR, yes, of).mixture);

describe('simulation-based calibration', () => {
  test('finds nothing wrong with a rate’s posterior, nor with the robust mixture', () => {
    expect(chiSquare(model, fromPrior)).toBeLessThan(LIMIT);
    expect(chiSquare(robust, fromRobustPrior)).toBeLessThan(LIMIT);
  });

  test('finds a yes too many', () => {
    expect(chiSquare((rate, yes, of) => model(rate, yes + 1, of + 1), fromPrior)).toBeGreaterThan(LIMIT);
    expect(chiSquare((rate, yes, of) => robust(rate, yes + 1, of + 1), fromRobustPrior)).toBeGreaterThan(
      LIMIT,
    );
  });

  test('finds a prior that was dropped', () => {
    const dropped: Below = (rate, yes, of) => betaCdf(rate, posteriorOf({ a: 1, b: 1 }, yes, of));
    expect(chiSquare(dropped, fromPrior)).toBeGreaterThan(LIMIT);
    expect(chiSquare(dropped, fromRobustPrior)).toBeGreaterThan(LIMIT);
  });

  test('finds five silent applications that were counted as no’s', () => {
    expect(chiSquare((rate, yes, of) => model(rate, yes, of + 5), fromPrior)).toBeGreaterThan(LIMIT);
    expect(chiSquare((rate, yes, of) => robust(rate, yes, of + 5), fromRobustPrior)).toBeGreaterThan(LIMIT);
  });

  test('cannot find 13 for 14 in the prior, which is what exact values are for', () => {
    const slip: Below = (rate, yes, of) => betaCdf(rate, posteriorOf({ a: 1, b: 13 }, yes, of));
    expect(chiSquare(slip, fromPrior)).toBeLessThan(LIMIT);
  });
});

describe('the range that holds eight in ten', () => {
  const ends = (mixture: BetaMixture) =>
    [mixtureQuantile(0.1, mixture), mixtureQuantile(0.9, mixture)] as const;

  test('holds exactly eight in ten of the rates that the prior expects', () => {
    for (const of of [0, 1, 7, 20, 60]) {
      let covered = 0;
      for (let yes = 0; yes <= of; yes++) {
        const posterior = posteriorOf(PRIOR, yes, of);
        const [low, high] = ends([{ weight: 1, ...posterior }]);
        const mass = betaCdf(high, posterior) - betaCdf(low, posterior);
        covered += chanceOfCount(yes, of, PRIOR) * mass;
      }
      expect(covered).toBeCloseTo(0.8, 12);
    }
  });

  /** Over every count that 20 answers at a true rate may come to. */
  function coverage(rate: number, rangeOf: (yes: number) => BetaMixture): number {
    let covered = 0;
    let chance = (1 - rate) ** ANSWERS;
    for (let yes = 0; yes <= ANSWERS; yes++) {
      const [low, high] = ends(rangeOf(yes));
      if (low <= rate && rate <= high) covered += chance;
      chance *= ((ANSWERS - yes) / (yes + 1)) * (rate / (1 - rate));
    }
    return covered;
  }

  test('covers a true rate as often as worked out beforehand, whatever that rate is', () => {
    for (const [rate, known] of [
      [0.01, 0.818],
      [0.03, 0.88],
      [0.05, 0.925],
      [0.1, 0.835],
      [0.2, 0.762],
      [0.4, 0.694],
    ] as const) {
      const covered = coverage(rate, (yes) => robustRate(PRIOR, yes, ANSWERS).mixture);
      expect(Math.abs(covered - known)).toBeLessThan(0.001);
    }
  });

  test('and without the flat part would hide a strong candidate', () => {
    const market = (yes: number) => [{ weight: 1, ...posteriorOf(PRIOR, yes, ANSWERS) }];
    expect(coverage(0.4, market)).toBeCloseTo(0.245, 3);
  });
});
