import type { Beta, BetaMixture } from './beta.ts';
import { logBeta } from './log-gamma.ts';

const RESCALE_AT = 1e250;

/**
 * How likely the first offer takes more than `n` applications: each leads to an interview at the first rate, and each
 * interview to an offer at the second. A sum over how many of the `n` come to an interview.
 */
export function firstOfferAfter(n: number, toInterview: BetaMixture, toOffer: BetaMixture): number {
  let sum = 0;
  for (const first of toInterview) {
    for (const second of toOffer) sum += first.weight * second.weight * afterPair(n, first, second);
  }
  // A hundred thousand terms may round to a little more than all.
  return Math.min(1, sum);
}

/** Σ over j of BetaBinomial(j; n, a1, b1) · B(a2, b2 + j) / B(a2, b2), each term from the one before it. */
function afterPair(n: number, first: Beta, second: Beta): number {
  let logScale = logBeta(first.a, first.b + n) - logBeta(first.a, first.b);
  let term = 1;
  let sum = 1;
  for (let j = 0; j < n; j++) {
    const moreInterviews = ((n - j) * (first.a + j)) / ((j + 1) * (first.b + (n - j - 1)));
    const noOffer = (second.b + j) / (second.a + second.b + j);
    term *= moreInterviews * noOffer;
    sum += term;
    if (sum < RESCALE_AT) continue;
    term /= RESCALE_AT;
    sum /= RESCALE_AT;
    logScale += Math.log(RESCALE_AT);
  }
  return sum * Math.exp(logScale);
}
