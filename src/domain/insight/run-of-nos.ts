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
 * The first such run ends at answer n when the last `run` answers are no's and the row began afresh just before them:
 * with a yes or the start, and no such run so far. That is added up over n. All terms are positive and nothing cancels, unlike in the closed recurrence
 * S(n) = S(n - 1) - q^k (1 - q)·S(n - k - 1) for the probability of no run, which gives the same numbers.
 * Source: W. Feller, An Introduction to Probability Theory and Its Applications, vol. 1, 3rd ed., XIII.7.
 * Takes `answers` steps.
 */
export function chanceOfRun(run: number, answers: number, noRate: number): number {
  if (run <= 0) return 1;
  if (run > answers) return 0;
  const whole = noRate ** run;
  const afresh = new Float64Array(answers + 1);
  afresh[0] = 1;
  let without = 1;
  let reached = 0;
  for (let n = 1; n <= answers; n++) {
    afresh[n] = (1 - noRate) * without;
    if (n < run) continue;
    const endsHere = whole * (afresh[n - run] ?? 0);
    reached += endsHere;
    without -= endsHere;
  }
  return Math.min(1, reached);
}
