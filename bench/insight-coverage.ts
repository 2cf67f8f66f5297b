import { seededRandom } from '../src/domain/demo/random.ts';
import { betaQuantile } from '../src/domain/insight/beta.ts';
import { posteriorOf } from '../src/domain/insight/beta-posterior.ts';
import { COLD_TO_INTERVIEW, INTERVIEW_TO_OFFER } from '../src/domain/insight/market-priors.ts';
import { normalQuantile } from '../src/domain/insight/normal.ts';
import { robustRate } from '../src/domain/insight/robust-mixture.ts';
import { answeredAtAll } from '../src/domain/insight/silence-forecast.ts';
import type { SilencePosterior } from '../src/domain/insight/silence-grid.ts';
import { SHARES, silencePosterior } from '../src/domain/insight/silence-grid.ts';
import { STEEPEST, trendOf, trendPosterior } from '../src/domain/insight/trend.ts';
import { CHI_SQUARE_LIMIT, calibrationOf } from './chi-square.ts';
import {
  coverageOf,
  MUTATIONS,
  posteriorBelow,
  rateCalibration,
  robustBelow,
  slipInThePrior,
} from './rate-calibration.ts';

/** A grid a draw takes a while. */
const GRID_DRAWS = 1_000;
const SEARCH = { applications: 40, days: 60 };
const INTERVIEWS = 20;
const LOOKED_AT = { searches: 300, from: 5, to: 40 };
const RATES = [0.01, 0.03, 0.05, 0.1, 0.2, 0.4, 0.6];
const SIZES = [5, 10, 20, 40, 80, 160];

/** Simulation-based calibration, the mutations it must find, and how often the ranges of eight in ten cover the truth. */
export function printCalibration(): void {
  console.log(
    `\nSimulation-based calibration: χ² over 20 bins, at most ${CHI_SQUARE_LIMIT} where nothing is wrong`,
  );
  const row = (chiSquare: number, draws: number, wanted: 'below' | 'above' | 'cannot be found') => ({
    draws,
    'χ²': chiSquare.toFixed(1),
    wanted,
    'as wanted': wanted === 'above' ? chiSquare > CHI_SQUARE_LIMIT : chiSquare < CHI_SQUARE_LIMIT,
  });
  const mutated = Object.entries(MUTATIONS).flatMap(([name, mutate]) => [
    [`rate, ${name}`, row(rateCalibration(mutate(posteriorBelow), 'market'), 10_000, 'above')] as const,
    [
      `robust mixture, ${name}`,
      row(rateCalibration(mutate(robustBelow), 'robust'), 10_000, 'above'),
    ] as const,
  ]);
  console.table({
    'rate, market prior': row(rateCalibration(posteriorBelow, 'market'), 10_000, 'below'),
    'rate, robust mixture': row(rateCalibration(robustBelow, 'robust'), 10_000, 'below'),
    ...Object.fromEntries(mutated),
    'rate, 13 for 14 in the prior': row(rateCalibration(slipInThePrior, 'market'), 10_000, 'cannot be found'),
    [`silence, share answered (${SEARCH.applications} applications)`]: row(
      calibrationOf(drawSilence, GRID_DRAWS),
      GRID_DRAWS,
      'below',
    ),
    [`trend, slope (${INTERVIEWS} interviews)`]: row(
      calibrationOf(drawTrend, GRID_DRAWS),
      GRID_DRAWS,
      'below',
    ),
  });
  printCoverage('application to interview', COLD_TO_INTERVIEW);
  printCoverage('interviews to offer', INTERVIEW_TO_OFFER);
  printFalseTrends();
}

function printCoverage(step: string, prior: { a: number; b: number }): void {
  console.log(`\nHow often the range of eight in ten holds the true rate, ${step}: exact, over every count`);
  const table = RATES.map((rate) => [
    `${Math.round(rate * 100)} in 100`,
    Object.fromEntries([
      ...SIZES.map((size) => [
        `${size} answers`,
        coverageOf(rate, size, (yes) => robustRate(prior, yes, size).mixture).toFixed(3),
      ]),
      [
        'market alone, 20',
        coverageOf(rate, 20, (yes) => [{ weight: 1, ...posteriorOf(prior, yes, 20) }]).toFixed(3),
      ],
    ]),
  ]);
  console.table(Object.fromEntries(table));
}

/** One search with answers after lognormal days; where the share that is answered lies in what the grid believes of it. */
function drawSilence(next: () => number): number {
  const pi = betaQuantile(next(), { a: 5, b: 5 });
  const mu = Math.log(9) + 0.5 * normalQuantile(next());
  const sigma = Math.exp(0.25 * normalQuantile(next()));
  const answered = new Map<number, number>();
  const silent = new Map<number, number>();
  for (let n = 0; n < SEARCH.applications; n++) {
    const open = Math.floor(next() * SEARCH.days);
    const day =
      next() < pi ? Math.floor(Math.exp(mu + sigma * normalQuantile(next()))) : Number.POSITIVE_INFINITY;
    const [counts, at] = day < open ? [answered, day] : [silent, open];
    counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  return believedBelow(pi, silencePosterior({ answered, silent }));
}

/** The inverse of `answeredAtAll`, by halving. */
function believedBelow(pi: number, posterior: SilencePosterior): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (answeredAtAll(posterior, middle) < pi) low = middle;
    else high = middle;
  }
  return pi <= 0.5 / SHARES.length ? 0 : (low + high) / 2;
}

/** Interviews under a line drawn from the prior; where its slope lies in what the grid believes of it. */
function drawTrend(next: () => number): number {
  const level = Math.log(0.25 / 0.75) + normalQuantile(next());
  const slope = 0.5 * normalQuantile(next());
  const ledOn = Array.from({ length: INTERVIEWS }, (_, index) => {
    const x = (index - (INTERVIEWS - 1) / 2) / 10;
    return next() < 1 / (1 + Math.exp(-(level + slope * x)));
  });
  return slopeBelow(slope, ledOn);
}

function slopeBelow(slope: number, ledOn: readonly boolean[]): number {
  const weights = trendPosterior(ledOn).slopeWeights;
  const at = ((slope + STEEPEST) / (2 * STEEPEST)) * weights.length;
  const whole = Math.max(0, Math.min(weights.length - 1, Math.floor(at)));
  const below = weights.subarray(0, whole).reduce((sum, weight) => sum + weight, 0);
  return below + (weights[whole] ?? 0) * Math.max(0, Math.min(1, at - whole));
}

/** Somebody whose interviews never change looks after each one: how often "getting better" is said at all. */
function printFalseTrends(): void {
  const { searches, from, to } = LOOKED_AT;
  const { next } = seededRandom(7);
  let said = 0;
  for (let search = 0; search < searches; search++) {
    const row = Array.from({ length: to }, () => next() < 0.25);
    const isSaid = (count: number) => trendOf(row.slice(0, count)).verdict === 'looks_so';
    if (Array.from({ length: to - from + 1 }, (_, index) => from + index).some(isSaid)) said++;
  }
  console.log(
    `\nNothing changes (25 in 100), looked at after every interview from ${from} to ${to}: “getting better” was said in ${said} of ${searches} searches.`,
  );
}
