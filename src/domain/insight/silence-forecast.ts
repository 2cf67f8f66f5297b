import type { SilencePosterior } from './silence-grid.ts';
import { SHARES, tabledAnsweredWithin } from './silence-grid.ts';

/** Less likely than this to be answered at all, and letting go is offered. */
const LET_GO_BELOW = 0.05;
/** Further than this no day is looked for. */
const FARTHEST_DAY = 730;

/** How likely an application that was silent for so many days is still answered, over all that is believed. */
export function chanceStillAnswered(posterior: SilencePosterior, days: number): number {
  let sum = 0;
  for (const { mu, sigma, from, weights } of posterior.rows) {
    const within = tabledAnsweredWithin(days, mu, sigma);
    let ofRow = 0;
    for (let i = 0; i < weights.length; i++) {
      const pi = SHARES[from + i] ?? 0;
      ofRow += ((weights[i] ?? 0) * pi) / (1 - pi * within);
    }
    sum += ofRow * (1 - within);
  }
  return sum;
}

/** How likely its answer comes within the `next` days. */
export function chanceAnsweredWithin(posterior: SilencePosterior, next: number, days: number): number {
  let sum = 0;
  for (const { mu, sigma, from, weights } of posterior.rows) {
    const within = tabledAnsweredWithin(days, mu, sigma);
    const later = tabledAnsweredWithin(days + next, mu, sigma);
    let ofRow = 0;
    for (let i = 0; i < weights.length; i++) {
      const pi = SHARES[from + i] ?? 0;
      ofRow += ((weights[i] ?? 0) * pi) / (1 - pi * within);
    }
    sum += ofRow * (later - within);
  }
  return sum;
}

/** The first day of silence after which fewer than 5 in 100 are still answered; null when that is years away. */
export function letGoDay(posterior: SilencePosterior): number | null {
  const isSilentEnough = (day: number) => chanceStillAnswered(posterior, day) < LET_GO_BELOW;
  if (!isSilentEnough(FARTHEST_DAY)) return null;
  let low = 0;
  let high = FARTHEST_DAY;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isSilentEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The share of applications that are answered at all, below which a part `p` of the belief lies. */
export function answeredAtAll(posterior: SilencePosterior, p: number): number {
  const weights = new Float64Array(SHARES.length);
  for (const { from, weights: ofRow } of posterior.rows) {
    for (let i = 0; i < ofRow.length; i++) weights[from + i] = (weights[from + i] ?? 0) + (ofRow[i] ?? 0);
  }
  let below = 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    // Around a midpoint the belief is spread evenly, so that the share moves as smoothly as what is believed of it.
    if (weight > 0 && below + weight >= p) return (i + (p - below) / weight) / SHARES.length;
    below += weight;
  }
  return 1;
}
