import type { Verdict } from './earlier-and-later.ts';

/** What a row of interviews, oldest first, says about getting better. */
export type TrendPosterior = {
  meanLevel: number;
  meanSlope: number;
  slopeSd: number;
  /** How likely the slope is upwards. */
  chanceRising: number;
  /** What is believed of each slope of the grid, from the lowest to the highest; sums to 1. */
  slopeWeights: Float64Array;
};
/** Change of one's chances is drawn on this many interviews, the latest: on more, the grid would be too coarse. */
export const INTERVIEWS_LOOKED_AT = 100;
/** Below so many interviews nothing is said, however it looks. */
export const INTERVIEWS_NEEDED = 20;
const SAY_ABOVE = 0.95;
/** Once said, it stands until this: a sentence that comes and goes with every interview would be worse than none. */
const DROP_BELOW = 0.85;

const CELLS = 200;
const USUAL_LEVEL = Math.log(0.25 / 0.75);
const LEVELS = midpoints(USUAL_LEVEL - 5, USUAL_LEVEL + 5);
const LEVEL_PRIOR = LEVELS.map((level) => -((level - USUAL_LEVEL) ** 2) / 2);
const LEVEL_ODDS = LEVELS.map(Math.exp);
/** Slopes lie within this on either side. */
export const STEEPEST = 2.5;
const SLOPES = midpoints(-STEEPEST, STEEPEST);
const SLOPE_SD = 0.5;
/** The largest factor 1 + e^(level + slope·x), for a thousand interviews, still fits a double beside this. */
const RESCALE_ABOVE = 1e200;

export type Trend = {
  verdict: Extract<Verdict, 'looks_so' | 'cannot_tell'>;
  interviews: number;
  ledOn: number;
  posterior: TrendPosterior;
};

/**
 * Whether interviews lead on more often than they did. Said when the slope is upwards with more than 95 in 100 over at
 * least 20 interviews, and dropped below 85; otherwise it cannot be told yet. Whether it was said before follows from
 * the interviews themselves, looked at again one by one.
 */
export function trendOf(ledOn: readonly boolean[]): Trend {
  const posterior = trendPosterior(latest(ledOn));
  return {
    verdict: isSaid(ledOn, posterior.chanceRising) ? 'looks_so' : 'cannot_tell',
    interviews: ledOn.length,
    ledOn: ledOn.filter(Boolean).length,
    posterior,
  };
}

function isSaid(ledOn: readonly boolean[], chanceNow: number): boolean {
  let chance = chanceNow;
  for (let count = ledOn.length; count >= INTERVIEWS_NEEDED; count--) {
    if (chance > SAY_ABOVE) return true;
    if (chance < DROP_BELOW) return false;
    chance = trendPosterior(latest(ledOn.slice(0, count - 1))).chanceRising;
  }
  return false;
}

function latest(ledOn: readonly boolean[]): readonly boolean[] {
  return ledOn.slice(-INTERVIEWS_LOOKED_AT);
}

/**
 * logit p = level + slope · x, with x = (i - (n - 1) / 2) / 10: the slope is what ten interviews change. Priors
 * N(logit 0.25, 1) and N(0, 0.5), on a fixed grid of 200 × 200 midpoints. With a flat prior every point begins alike.
 */
export function trendPosterior(ledOn: readonly boolean[], prior: 'usual' | 'flat' = 'usual'): TrendPosterior {
  const xs = ledOn.map((_, index) => (index - (ledOn.length - 1) / 2) / 10);
  const yes = ledOn.filter(Boolean).length;
  const yesX = xs.reduce((sum, x, index) => sum + (ledOn[index] ? x : 0), 0);
  const believed = prior === 'flat' ? 0 : 1;
  const logs = new Float64Array(CELLS * CELLS);
  let best = Number.NEGATIVE_INFINITY;
  for (let s = 0; s < CELLS; s++) {
    const slope = SLOPES[s] ?? 0;
    const slopeOdds = Float64Array.from(xs, (x) => Math.exp(slope * x));
    const ofSlope = slope * yesX - believed * ((slope / SLOPE_SD) ** 2 / 2);
    for (let l = 0; l < CELLS; l++) {
      const log = ofSlope + yes * (LEVELS[l] ?? 0) + believed * (LEVEL_PRIOR[l] ?? 0);
      const here = log - logOnePlusEach(LEVEL_ODDS[l] ?? 0, slopeOdds);
      logs[s * CELLS + l] = here;
      if (here > best) best = here;
    }
  }
  return sumUp(logs, best);
}

/** Σ ln(1 + odds · each): multiplied as long as it fits, so that it costs few logarithms. */
function logOnePlusEach(odds: number, each: Float64Array): number {
  let log = 0;
  let product = 1;
  for (let i = 0; i < each.length; i++) {
    product *= 1 + odds * (each[i] ?? 0);
    if (product < RESCALE_ABOVE) continue;
    log += Math.log(product);
    product = 1;
  }
  return log + Math.log(product);
}

function sumUp(logs: Float64Array, best: number): TrendPosterior {
  const sum = { all: 0, level: 0, slope: 0, square: 0, rising: 0 };
  const slopeWeights = new Float64Array(CELLS);
  for (let s = 0; s < CELLS; s++) {
    const slope = SLOPES[s] ?? 0;
    let ofSlope = 0;
    for (let l = 0; l < CELLS; l++) {
      const weight = Math.exp((logs[s * CELLS + l] ?? 0) - best);
      ofSlope += weight;
      sum.level += weight * (LEVELS[l] ?? 0);
    }
    slopeWeights[s] = ofSlope;
    sum.all += ofSlope;
    sum.slope += ofSlope * slope;
    sum.square += ofSlope * slope * slope;
    if (slope > 0) sum.rising += ofSlope;
  }
  const meanSlope = sum.slope / sum.all;
  return {
    meanLevel: sum.level / sum.all,
    meanSlope,
    slopeSd: Math.sqrt(sum.square / sum.all - meanSlope ** 2),
    chanceRising: sum.rising / sum.all,
    slopeWeights: slopeWeights.map((weight) => weight / sum.all),
  };
}

function midpoints(from: number, to: number): Float64Array {
  return Float64Array.from({ length: CELLS }, (_, index) => from + ((index + 0.5) * (to - from)) / CELLS);
}
