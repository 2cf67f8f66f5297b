import { setImmediate } from 'node:timers/promises';
import type { SilenceForecast } from '../domain/insight/silence-figures.ts';
import { forecastOf } from '../domain/insight/silence-figures.ts';
import type { SilenceCounts, SilencePrior } from '../domain/insight/silence-grid.ts';
import { silencePosterior } from '../domain/insight/silence-grid.ts';

/** Enough for a few people whose numbers are looked at in turn; a forecast holds up to 2 MB. */
const FORECASTS_KEPT = 8;
const NOTHING_COUNTED: SilenceCounts = { answered: new Map(), silent: new Map() };

const kept = new Map<string, SilenceForecast>();

/**
 * What the grid says of days, kept by the counts it rests on: a page that is looked at again costs nothing, on either
 * engine, and an event that changes no day costs nothing either. Before it works one out it lets other requests go
 * first, so that none waits for more than one grid.
 */
export async function silenceForecast(counts: SilenceCounts, prior: SilencePrior): Promise<SilenceForecast> {
  const key = `${prior} ${textOf(counts.answered)} | ${textOf(counts.silent)}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  await setImmediate();
  const forecast = forecastOf(silencePosterior(counts, prior));
  kept.set(key, forecast);
  const [oldest] = kept.keys();
  if (kept.size > FORECASTS_KEPT && oldest !== undefined) kept.delete(oldest);
  return forecast;
}

/** The usual forecast, before anything is counted. */
export async function usualForecast(): Promise<SilenceForecast> {
  return silenceForecast(NOTHING_COUNTED, 'usual');
}

function textOf(counts: ReadonlyMap<number, number>): string {
  return [...counts].sort(([one], [other]) => one - other).join(' ');
}
