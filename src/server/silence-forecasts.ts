import type { SilenceForecast } from '../domain/insight/silence-figures.ts';
import { forecastOf } from '../domain/insight/silence-figures.ts';
import type { SilenceCounts, SilencePrior } from '../domain/insight/silence-grid.ts';
import { silencePosterior } from '../domain/insight/silence-grid.ts';
import { inTurn } from './in-turn.ts';
import { keptFigures } from './kept-figures.ts';

const forecasts = keptFigures<SilenceForecast>();
const NOTHING_COUNTED: SilenceCounts = { answered: new Map(), silent: new Map() };

/** What the grid says of days. */
export async function silenceForecast(counts: SilenceCounts, prior: SilencePrior): Promise<SilenceForecast> {
  return forecasts(`${prior} ${textOf(counts.answered)} | ${textOf(counts.silent)}`, async () => {
    const posterior = await inTurn(() => silencePosterior(counts, prior));
    return inTurn(() => forecastOf(posterior));
  });
}

/** The usual forecast, before anything is counted. */
export async function usualForecast(): Promise<SilenceForecast> {
  return silenceForecast(NOTHING_COUNTED, 'usual');
}

function textOf(counts: ReadonlyMap<number, number>): string {
  return [...counts].sort(([one], [other]) => one - other).join(' ');
}
