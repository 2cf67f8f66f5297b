import { beyondStirling, logBeta } from './log-gamma.ts';
import { normalQuantile } from './normal.ts';

/** A beta distribution, or a share of a mixture of them. */
export type Beta = { a: number; b: number };
export type BetaMixture = readonly (Beta & { weight: number })[];

/** At x: the share below, the share above, and the density over logit x. */
type At = { below: number; above: number; slope: number };

const TINY = 1e-300;
const MOST_TERMS = 100_000;
const MOST_STEPS = 200;
/** Logits beyond this are 0 and 1 for every number of ours. */
const FARTHEST = 720;

/** The regularised incomplete beta function I_x(a, b): the share of Beta(a, b) below x. */
export function betaCdf(x: number, { a, b }: Beta): number {
  return betaAt(x, 1 - x, a, b).below;
}

/** The share of Beta(a, b) above x, exact also where hardly anything is left. */
export function betaAbove(x: number, { a, b }: Beta): number {
  return betaAt(x, 1 - x, a, b).above;
}

export function betaQuantile(p: number, { a, b }: Beta): number {
  return mixtureQuantile(p, [{ weight: 1, a, b }]);
}

/**
 * The value below which a share `p` of a mixture lies. Newton’s steps over logit x, on the logarithm of the nearer
 * tail, held between bounds that close in; a step that leaves them is halved.
 */
export function mixtureQuantile(p: number, mixture: BetaMixture): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  const bounds = { low: -FARTHEST, high: FARTHEST };
  let logit = firstGuess(p, mixture);
  for (let step = 0; step < MOST_STEPS; step++) {
    const at = mixtureAt(shareOf(logit), shareOf(-logit), mixture);
    const isLow = at.below < p;
    bounds[isLow ? 'low' : 'high'] = logit;
    const newton =
      p < 0.5
        ? logit - (Math.log(at.below / p) * at.below) / at.slope
        : logit + (Math.log(at.above / (1 - p)) * at.above) / at.slope;
    const isWithin = newton > bounds.low && newton < bounds.high;
    const next = isWithin ? newton : (bounds.low + bounds.high) / 2;
    const moved = Math.abs(next - logit);
    logit = next;
    // Each of Newton's steps doubles the digits, so that after one this small there is nothing left to find.
    if (moved <= (isWithin ? 1e-9 : 1e-15) * Math.max(1, Math.abs(logit))) break;
  }
  return shareOf(logit);
}

function firstGuess(p: number, mixture: BetaMixture): number {
  const { a, b } = mixture.reduce((heaviest, part) => (part.weight > heaviest.weight ? part : heaviest));
  const guess = Math.log(a / b) + Math.sqrt(1 / a + 1 / b) * normalQuantile(p);
  return Math.max(-FARTHEST, Math.min(FARTHEST, guess));
}

function shareOf(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function mixtureAt(x: number, y: number, mixture: BetaMixture): At {
  const sum = { below: 0, above: 0, slope: 0 };
  for (const { weight, a, b } of mixture) {
    const at = betaAt(x, y, a, b);
    sum.below += weight * at.below;
    sum.above += weight * at.above;
    sum.slope += weight * at.slope;
  }
  return sum;
}

/** `y` is 1 - x, told apart so that nothing is lost near 1. */
function betaAt(x: number, y: number, a: number, b: number): At {
  if (x <= 0) return { below: 0, above: 1, slope: 0 };
  if (y <= 0) return { below: 1, above: 0, slope: 0 };
  const slope = powers(x, y, a, b);
  if (x < (a + 1) / (a + b + 2)) {
    const below = Math.min(1, slope * continuedFraction(x, a, b));
    return { below, above: 1 - below, slope };
  }
  const above = Math.min(1, slope * continuedFraction(y, b, a));
  return { below: 1 - above, above, slope };
}

/** x^a y^b / B(a, b). With a and b large, their logarithms are taken around the mean, where nothing cancels. */
function powers(x: number, y: number, a: number, b: number): number {
  if (Math.min(a, b) < 10) return Math.exp(a * Math.log(x) + b * Math.log(y) - logBeta(a, b));
  const off = x * b - y * a;
  const logPowers = a * logOnePlus(off / a, (x * (a + b)) / a) + b * logOnePlus(-off / b, (y * (a + b)) / b);
  const beyond = beyondStirling(a) + beyondStirling(b) - beyondStirling(a + b);
  return Math.sqrt((a * b) / (2 * Math.PI * (a + b))) * Math.exp(logPowers - beyond);
}

/** ln(1 + off), given both: near 1 from what is off, far from it from the whole. */
function logOnePlus(off: number, whole: number): number {
  return off > -0.5 ? Math.log1p(off) : Math.log(whole);
}

/** The continued fraction of I_x(a, b) (NIST DLMF 8.17.22), by Lentz’s method, divided by a. */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction / a;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
