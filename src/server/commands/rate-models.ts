import { z } from 'zod';
import type { BetaMixture } from '../../domain/insight/beta.ts';
import { betaCdf, betaQuantile, mixtureQuantile } from '../../domain/insight/beta.ts';
import { chanceOfAny, chanceOfCount } from '../../domain/insight/beta-binomial.ts';
import {
  chanceAbove,
  meanOf,
  posteriorOf,
  QUANTILES,
  quantilesOf,
} from '../../domain/insight/beta-posterior.ts';
import { countUntil, firstSuccessAfter, firstSuccessMean } from '../../domain/insight/first-success.ts';
import { COLD_TO_INTERVIEW, INTERVIEW_TO_OFFER } from '../../domain/insight/market-priors.ts';
import { robustRate } from '../../domain/insight/robust-mixture.ts';
import { firstOfferAfter } from '../../domain/insight/two-stage.ts';
import type { Model } from './answer-model.ts';
import { at, model, name, noMoreThan, places, shape, share, wholeNumber } from './model-fields.ts';

const OFTEN_ASKED = [0.1, 0.25, 0.5, 0.75, 0.9];
/** The chances of this many of the next are told one by one, and of none. */
const COUNTS_TOLD = 3;

const one = (a: number, b: number): BetaMixture => [{ weight: 1, a, b }];

export const rateModels: Readonly<Record<string, Model>> = {
  'beta-posterior': model(
    z
      .object({ name, a0: shape, b0: shape, k: wholeNumber, n: wholeNumber, thr: share.optional() })
      .refine(...noMoreThan('k', 'n')),
    ({ a0, b0, k, n, thr, ...named }) => {
      const posterior = posteriorOf({ a: a0, b: b0 }, k, n);
      const told = { ...named, a0, b0, k, n, mean: meanOf(posterior), q: quantilesOf(posterior) };
      return thr === undefined ? told : { ...told, thr, pgt: chanceAbove(thr, posterior) };
    },
  ),
  'robust-mixture': model(
    z
      .object({ name, a: shape.optional(), b: shape.optional(), k: wholeNumber, n: wholeNumber })
      .refine(...noMoreThan('k', 'n')),
    (given) => {
      const { a = COLD_TO_INTERVIEW.a, b = COLD_TO_INTERVIEW.b, k, n } = given;
      const { marketWeight, mean, mixture } = robustRate({ a, b }, k, n);
      return { ...given, W: marketWeight, mean, q: QUANTILES.map((p) => mixtureQuantile(p, mixture)) };
    },
  ),
  'beta-binomial': model(z.object({ name, a: shape, b: shape, m: wholeNumber }), ({ a, b, m, ...named }) => ({
    ...named,
    a,
    b,
    m,
    pmf: Array.from({ length: Math.min(m, COUNTS_TOLD) + 1 }, (_, j) => chanceOfCount(j, m, { a, b })),
    p_at_least_one: chanceOfAny(m, one(a, b)),
  })),
  'first-success': model(
    z.object({
      name,
      a: shape,
      b: shape,
      S: places([1, 5, 10, 50, 100], wholeNumber),
      q: places(OFTEN_ASKED, share),
    }),
    ({ a, b, S, q, ...named }) => {
      const after = (n: number) => firstSuccessAfter(n, one(a, b));
      return {
        ...named,
        a,
        b,
        S: at(S, after),
        q: at(q, (p) => countUntil(p, after)),
        mean: firstSuccessMean({ a, b }),
      };
    },
  ),
  'two-stage': model(
    z.union(
      [
        z.object({ name, a1: shape, b1: shape, a2: shape, b2: shape, ...askedOfStages() }),
        z
          .object({
            name,
            k1: wholeNumber,
            n1: wholeNumber,
            k2: wholeNumber,
            n2: wholeNumber,
            ...askedOfStages(),
          })
          .refine(...noMoreThan('k1', 'n1'))
          .refine(...noMoreThan('k2', 'n2')),
      ],
      'Give a1, b1, a2 and b2, or the counts k1, n1, k2 and n2 for the usual mixtures.',
    ),
    ({ S, q, ...given }) => {
      const [toInterview, toOffer] =
        'a1' in given
          ? [one(given.a1, given.b1), one(given.a2, given.b2)]
          : [
              robustRate(COLD_TO_INTERVIEW, given.k1, given.n1).mixture,
              robustRate(INTERVIEW_TO_OFFER, given.k2, given.n2).mixture,
            ];
      const after = (n: number) => firstOfferAfter(n, toInterview, toOffer);
      return { ...given, S: at(S, after), q: at(q, (p) => countUntil(p, after)) };
    },
  ),
  'beta-quantile': model(z.object({ name, a: shape, b: shape, p: share }), (given) => ({
    ...given,
    x: betaQuantile(given.p, given),
  })),
  'beta-cdf': model(z.object({ name, a: shape, b: shape, x: share }), (given) => ({
    ...given,
    v: betaCdf(given.x, given),
  })),
};

function askedOfStages() {
  return { S: places([10, 25, 50, 100], wholeNumber), q: places(OFTEN_ASKED, share) };
}
