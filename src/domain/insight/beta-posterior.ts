import type { Beta } from './beta.ts';
import { betaAbove, betaQuantile } from './beta.ts';

/** The shares at which a rate is told: nine in ten, eight in ten, and the middle. */
export const QUANTILES = [0.05, 0.1, 0.5, 0.9, 0.95] as const;
/** Says nothing about a rate beforehand. */
export const FLAT: Beta = { a: 1, b: 1 };

/** What `k` of `n` leave of a prior. */
export function posteriorOf(prior: Beta, k: number, n: number): Beta {
  // The count first: a small b would lose its digits in a large n.
  return { a: prior.a + k, b: prior.b + (n - k) };
}

export function meanOf({ a, b }: Beta): number {
  return a / (a + b);
}

export function quantilesOf(beta: Beta): number[] {
  return QUANTILES.map((p) => betaQuantile(p, beta));
}

/** How likely the rate lies above a threshold. */
export function chanceAbove(threshold: number, beta: Beta): number {
  return betaAbove(threshold, beta);
}
