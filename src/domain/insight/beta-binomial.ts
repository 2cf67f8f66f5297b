import type { Beta, BetaMixture } from './beta.ts';
import { logBeta, logGamma } from './log-gamma.ts';

/** How likely `j` of the next `m` are a yes. */
export function chanceOfCount(j: number, m: number, { a, b }: Beta): number {
  const logChoices = logGamma(m + 1) - logGamma(j + 1) - logGamma(m - j + 1);
  return Math.min(1, Math.exp(logChoices + logBeta(a + j, b + (m - j)) - logBeta(a, b)));
}

/** How likely at least one of the next `m` is a yes. */
export function chanceOfAny(m: number, mixture: BetaMixture): number {
  return mixture.reduce(
    (sum, { weight, a, b }) => sum - weight * Math.expm1(logBeta(a, b + m) - logBeta(a, b)),
    0,
  );
}
