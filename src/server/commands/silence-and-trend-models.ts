import { z } from 'zod';
import { answeredBy, answeredWithin, stillAnswered } from '../../domain/insight/silence.ts';
import { chanceAnsweredWithin, chanceStillAnswered } from '../../domain/insight/silence-forecast.ts';
import { silencePosterior } from '../../domain/insight/silence-grid.ts';
import { trendPosterior } from '../../domain/insight/trend.ts';
import type { Model } from './answer-model.ts';
import { model, name, numberFrom, share, spread } from './model-fields.ts';

const DAYS_TOLD = [7, 14, 30, 60];
const WEEK = 7;
/** Whole days, as people count them; a hundred years are enough. */
const days = z
  .int({ error: 'Use whole days.' })
  .min(0, 'Use whole days from 0 on.')
  .max(36_500, 'Use days up to 36,500.');
const manyDays = z
  .array(days, { error: 'Give a list of days; it may be empty.' })
  .max(100_000, 'Give up to 100,000 days.');

export const silenceAndTrendModels: Readonly<Record<string, Model>> = {
  'cure-closed-form': model(
    z.object({ name, pi: share, mu: numberFrom(-1e6, 1e6), sigma: spread, t: numberFrom(0, 1e6) }),
    (given) => {
      const within = answeredWithin(given.t, given);
      return {
        ...given,
        F: within,
        ever: stillAnswered(given.pi, within),
        next7: answeredBy(given.pi, within, answeredWithin(given.t + WEEK, given)),
      };
    },
  ),
  'cure-grid': model(
    z.object({ name, events: manyDays, silent: manyDays, prior: z.enum(['usual', 'flat']).optional() }),
    (given) => {
      const counts = { answered: countsOf(given.events), silent: countsOf(given.silent) };
      const posterior = silencePosterior(counts, given.prior);
      const { pi, mu, sigma } = posterior.mean;
      const told = DAYS_TOLD.flatMap((day) => [
        [`still_${day}`, chanceStillAnswered(posterior, day)] as const,
        [`next7_${day}`, chanceAnsweredWithin(posterior, WEEK, day)] as const,
      ]);
      return { ...given, E_pi: pi, E_mu: mu, E_sigma: sigma, ...Object.fromEntries(told) };
    },
  ),
  trend: model(
    z.object({
      name,
      y: z
        .array(z.union([z.literal(0), z.literal(1), z.boolean()], { error: 'Use 0 and 1.' }), {
          error: 'Give a list of 0 and 1, oldest first; it may be empty.',
        })
        .max(1_000, 'Give up to 1,000 interviews.'),
      prior: z.enum(['usual', 'flat']).optional(),
    }),
    (given) => {
      const ledOn = given.y.map(Boolean);
      const posterior = trendPosterior(ledOn, given.prior);
      return {
        ...given,
        n: ledOn.length,
        k: ledOn.filter(Boolean).length,
        E_a: posterior.meanLevel,
        E_b: posterior.meanSlope,
        sd_b: posterior.slopeSd,
        P_b_pos: posterior.chanceRising,
      };
    },
  ),
};

function countsOf(each: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const day of each) counts.set(day, (counts.get(day) ?? 0) + 1);
  return counts;
}
