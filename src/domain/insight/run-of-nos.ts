import { betaQuantile } from './beta.ts';
import { FLAT, posteriorOf } from './beta-posterior.ts';
import { inHundred } from './in-hundred.ts';

/** One answer in a search: it led on, or it did not. */
export type Answer = 'yes' | 'no';

/** Below so many answers nothing is said about chance. */
const ANSWERS_NEEDED = 5;

export type RunOfNos =
  | { type: 'too_early'; answers: number }
  /** With no yes so far one's own numbers cannot tell chance from anything else. */
  | { type: 'no_yes_yet'; answers: number; run: number }
  /**
   * `run` counts the no's at the end. `inHundred` says in how many of a hundred searches as long as this one a run
   * at least as long turns up by chance: a whole number, or "fewer than 1" and "more than 99" where rounding would
   * claim that it never or always happens. `rate` and `range` say how sure that is: eight in ten of the rates of yes
   * that fit the answers lie between `rate.from` and `rate.to`, and at those the run turns up in `range.from` to
   * `range.to` of a hundred searches.
   */
  | {
      type: 'chance';
      answers: number;
      yes: number;
      run: number;
      inHundred: string;
      rate: { from: string; to: string };
      range: { from: string; to: string };
    };

/**
 * What the run of no's at the end of a row of answers (oldest first) is worth, at the person's own rate of no's and
 * with nothing else assumed. The answers count as independent, which real searches are not quite.
 */
export function runOfNos(answers: readonly Answer[]): RunOfNos {
  if (answers.length < ANSWERS_NEEDED) return { type: 'too_early', answers: answers.length };
  const run = answers.length - 1 - answers.lastIndexOf('yes');
  const yes = answers.filter((answer) => answer === 'yes').length;
  if (yes === 0) return { type: 'no_yes_yet', answers: answers.length, run };
  const inHundredAt = (rate: number) =>
    run === 0 ? '100' : inHundred(chanceOfRun(run, answers.length, 1 - rate));
  const { low, high } = rateOfYes(yes, answers.length);
  return {
    type: 'chance',
    answers: answers.length,
    yes,
    run,
    inHundred: inHundredAt(yes / answers.length),
    rate: { from: inHundred(low), to: inHundred(high) },
    range: { from: inHundredAt(high), to: inHundredAt(low) },
  };
}

/**
 * Eight in ten of the rates that fit the answers, with a flat prior. The chance of a run falls with the rate of yes, so
 * that the ends of this range give the ends of that one exactly.
 */
function rateOfYes(yes: number, answers: number): { low: number; high: number } {
  const fits = posteriorOf(FLAT, yes, answers);
  return { low: betaQuantile(0.1, fits), high: betaQuantile(0.9, fits) };
}

/**
 * The exact probability that `answers` independent answers, each a no with probability `noRate`, hold a run of
 * `run` or more no's.
 *
 * With s(j) the probability that the answers so far hold no such run and end in exactly j no's (j < run), one more
 * answer turns s into s'(0) = (1 - q)·Σ s(j) and s'(j) = q·s(j - 1); what leaves at j = run has had its run. So all
 * terms are positive and nothing cancels, unlike in the closed recurrence
 * S(n) = S(n - 1) - q^k (1 - q)·S(n - k - 1) for the probability of no run, which gives the same numbers.
 * Source: W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, 3rd ed., XIII.7.
 * Takes `answers` × `run` steps.
 */
export function chanceOfRun(run: number, answers: number, noRate: number): number {
  if (run <= 0) return 1;
  if (run > answers) return 0;
  const ending = new Float64Array(run);
  ending[0] = 1;
  let reached = 0;
  for (let answer = 0; answer < answers; answer++) {
    const without = ending.reduce((sum, chance) => sum + chance, 0);
    reached += noRate * (ending[run - 1] ?? 0);
    for (let length = run - 1; length > 0; length--) ending[length] = noRate * (ending[length - 1] ?? 0);
    ending[0] = (1 - noRate) * without;
  }
  return Math.min(1, reached);
}
