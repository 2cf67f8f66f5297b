import type { Beta, BetaMixture } from '../src/domain/insight/beta.ts';
import { betaCdf, betaQuantile, mixtureQuantile } from '../src/domain/insight/beta.ts';
import { FLAT, posteriorOf } from '../src/domain/insight/beta-posterior.ts';
import { COLD_TO_INTERVIEW } from '../src/domain/insight/market-priors.ts';
import { robustRate } from '../src/domain/insight/robust-mixture.ts';
import { calibrationOf } from './chi-square.ts';

/** How large a share of what is believed of a rate lies below it, after `yes` of `of`. */
export type Below = (rate: number, yes: number, of: number) => number;

const MARKET: Beta = { a: COLD_TO_INTERVIEW.a, b: COLD_TO_INTERVIEW.b };
const MARKET_SHARE = 0.8;
const ANSWERS = 20;

export const posteriorBelow: Below = (rate, yes, of) => betaCdf(rate, posteriorOf(MARKET, yes, of));
export const robustBelow: Below = (rate, yes, of) =>
  robustRate(MARKET, yes, of).mixture.reduce(
    (sum, { weight, ...beta }) => sum + weight * betaCdf(rate, beta),
    0,
  );

/** What a slip would make of a model. The first three must be found; the last cannot be, which exact values are for. */
export const MUTATIONS: Readonly<Record<string, (below: Below) => Below>> = {
  'a yes too many': (below) => (rate, yes, of) => below(rate, yes + 1, of + 1),
  'the prior dropped': () => (rate, yes, of) => betaCdf(rate, posteriorOf(FLAT, yes, of)),
  'five silent ones counted as no’s': (below) => (rate, yes, of) => below(rate, yes, of + 5),
};
export const slipInThePrior: Below = (rate, yes, of) => betaCdf(rate, posteriorOf({ a: 1, b: 13 }, yes, of));

/** χ² of a model of a rate, whose truth is drawn from the market prior or from the robust one. */
export function rateCalibration(below: Below, prior: 'market' | 'robust', draws?: number): number {
  return calibrationOf((next) => {
    const isMarket = prior === 'market' || next() < MARKET_SHARE;
    const rate = isMarket ? betaQuantile(next(), MARKET) : next();
    let yes = 0;
    for (let answer = 0; answer < ANSWERS; answer++) if (next() < rate) yes++;
    return below(rate, yes, ANSWERS);
  }, draws);
}

/** How often the range that holds eight in ten holds a true rate: exactly, over every count that may come of it. */
export function coverageOf(
  rate: number,
  answers: number,
  mixtureAfter: (yes: number) => BetaMixture,
): number {
  let covered = 0;
  let chance = (1 - rate) ** answers;
  for (let yes = 0; yes <= answers; yes++) {
    const mixture = mixtureAfter(yes);
    if (mixtureQuantile(0.1, mixture) <= rate && rate <= mixtureQuantile(0.9, mixture)) covered += chance;
    chance *= ((answers - yes) / (yes + 1)) * (rate / (1 - rate));
  }
  return covered;
}
