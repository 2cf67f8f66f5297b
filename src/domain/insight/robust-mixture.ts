import type { Beta, BetaMixture } from './beta.ts';
import { FLAT, meanOf, posteriorOf } from './beta-posterior.ts';
import { logBeta } from './log-gamma.ts';

/** How much the market counts before any number of the person's own; the rest is flat. */
const MARKET_SHARE = 0.8;

/** A rate after `k` of `n`, under a prior that is four fifths market and one fifth flat. */
export type RobustRate = {
  /** How much the market part still counts; below one half the person's own numbers do. */
  marketWeight: number;
  mean: number;
  mixture: BetaMixture;
};

/**
 * The market alone would hide a strong candidate: with Beta(1, 14) and a true rate of 40 in 100 its range holds the
 * truth once in twenty. With a flat part beside it, numbers that the market cannot explain take the weight from it.
 */
export function robustRate(market: Beta, k: number, n: number): RobustRate {
  const ofMarket = posteriorOf(market, k, n);
  const ofFlat = posteriorOf(FLAT, k, n);
  // How much better or worse the market explains the counts than a flat prior does, as a logarithm.
  const better = logBeta(ofMarket.a, ofMarket.b) - logBeta(market.a, market.b) - logBeta(ofFlat.a, ofFlat.b);
  const odds = (MARKET_SHARE / (1 - MARKET_SHARE)) * Math.exp(better);
  const marketWeight = odds === Number.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  return {
    marketWeight,
    mean: marketWeight * meanOf(ofMarket) + (1 - marketWeight) * meanOf(ofFlat),
    mixture: [
      { weight: marketWeight, ...ofMarket },
      { weight: 1 - marketWeight, ...ofFlat },
    ],
  };
}
