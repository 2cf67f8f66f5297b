import type { Beta, BetaMixture } from './beta.ts';
import { logBeta } from './log-gamma.ts';

/** Beyond so many digits two ways to work out the same chance differ. */
const DIGITS = 13;
/** No search sends more than so many; what lies beyond is told as "more than we count". */
export const MOST_COUNTED = 20_000;

/** How likely the first yes takes more than `n`: beta-geometric. */
export function firstSuccessAfter(n: number, mixture: BetaMixture): number {
  return mixture.reduce(
    (sum, { weight, a, b }) => sum + weight * Math.exp(logBeta(a, b + n) - logBeta(a, b)),
    0,
  );
}

/** Infinite (null) for a of 1 and less, which is why nobody is told a mean. */
export function firstSuccessMean({ a, b }: Beta): number | null {
  return a > 1 ? (a + b - 1) / (a - 1) : null;
}

/**
 * The least n by which a share `q` has had the first yes; null when that is beyond `MOST_COUNTED`. Where exactly half
 * have had it after n, the median lies between n and the next, and the next is told.
 */
export function countUntil(q: number, after: (n: number) => number): number | null {
  const isReached = (n: number) => {
    const left = Number(after(n).toPrecision(DIGITS));
    return q === 0.5 ? left < 0.5 : left <= 1 - q;
  };
  let high = 1;
  while (!isReached(high)) {
    if (high >= MOST_COUNTED) return null;
    high = Math.min(high * 2, MOST_COUNTED);
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isReached(middle)) high = middle;
    else low = middle;
  }
  return high;
}
