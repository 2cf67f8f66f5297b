import { betaCdf } from './beta.ts';
import { logBeta } from './log-gamma.ts';

/** Three outcomes, and the third is the usual one. */
export type Verdict = 'looks_so' | 'looks_not_so' | 'cannot_tell';
/** How often something came in so many interviews. */
export type Counted = { count: number; of: number };

const SAY_ABOVE = 0.95;
/** In each half. */
const NEEDED = 5;

export function verdictOf(chance: number, earlier: Counted, later: Counted): Verdict {
  if (earlier.of < NEEDED || later.of < NEEDED) return 'cannot_tell';
  if (chance > SAY_ABOVE) return 'looks_so';
  return chance < 1 - SAY_ABOVE ? 'looks_not_so' : 'cannot_tell';
}

/**
 * How likely something comes less often an interview than it did: two Poisson rates under gamma priors of one in
 * `priorOf` interviews (0 is flat), compared exactly by one incomplete beta function.
 */
export function chanceOfFewer(earlier: Counted, later: Counted, priorOf = 1): number {
  const before = earlier.of + priorOf;
  const after = later.of + priorOf;
  if (before === 0 || after === 0) return 0.5;
  return betaCdf(after / (before + after), { a: later.count + 1, b: earlier.count + 1 });
}

/**
 * How likely a share is larger than it was: two shares under flat priors, as the finite sum for whole counts
 * (E. Miller, "Formulas for Bayesian A/B testing").
 */
export function chanceOfMore(earlier: Counted, later: Counted): number {
  const a = { a: earlier.count + 1, b: earlier.of - earlier.count + 1 };
  const b = { a: later.count + 1, b: later.of - later.count + 1 };
  let sum = 0;
  for (let i = 0; i < b.a; i++) {
    sum += Math.exp(
      logBeta(a.a + i, a.b + b.b) - Math.log(b.b + i) - logBeta(1 + i, b.b) - logBeta(a.a, a.b),
    );
  }
  return sum;
}
