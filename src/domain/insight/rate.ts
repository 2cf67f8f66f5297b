import type { Beta, BetaMixture } from './beta.ts';
import { mixtureQuantile } from './beta.ts';
import { FLAT, posteriorOf } from './beta-posterior.ts';
import { inHundred } from './in-hundred.ts';
import { robustRate } from './robust-mixture.ts';

/** Eight in ten of what is believed lies between low and high, half below the middle. */
export type Range = { low: number; middle: number; high: number };

/** How often a step was passed. Below five, the counts stand alone, beside what is usual. */
export type Rate =
  | { type: 'too_early'; yes: number; of: number; needed: number; prior: Beta; usual: Range }
  | {
      type: 'rate';
      yes: number;
      of: number;
      range: Range;
      /** "7", "fewer than 1": the range in words. */
      inHundred: { from: string; to: string };
      /** Whose numbers the range leans on; the market's count less than half where they cannot explain one's own. */
      leansOn: 'usual' | 'own';
      marketWeight: number;
      prior: Beta;
      usual: Range;
      flat: Range;
    };

/** Fewer answers than this are no rate. */
export const ANSWERS_NEEDED = 5;

export function rateOf(prior: Beta, yes: number, of: number): Rate {
  const usual = usualRange(prior);
  if (of < ANSWERS_NEEDED) return { type: 'too_early', yes, of, needed: ANSWERS_NEEDED, prior, usual };
  const { marketWeight, mixture } = robustRate(prior, yes, of);
  const range = rangeOf(mixture);
  return {
    type: 'rate',
    yes,
    of,
    range,
    inHundred: { from: inHundred(range.low), to: inHundred(range.high) },
    leansOn: marketWeight < 0.5 ? 'own' : 'usual',
    marketWeight,
    prior,
    usual,
    flat: rangeOf([{ weight: 1, ...posteriorOf(FLAT, yes, of) }]),
  };
}

function rangeOf(mixture: BetaMixture): Range {
  return {
    low: mixtureQuantile(0.1, mixture),
    middle: mixtureQuantile(0.5, mixture),
    high: mixtureQuantile(0.9, mixture),
  };
}

/** There are four priors, asked for with every group. */
const usualRanges = new Map<string, Range>();

function usualRange({ a, b }: Beta): Range {
  const key = `${a} ${b}`;
  const known = usualRanges.get(key) ?? rangeOf([{ weight: 1, a, b }]);
  usualRanges.set(key, known);
  return known;
}
