import type { SilenceForecast } from '../domain/insight/silence-figures.ts';
import { forecastOf } from '../domain/insight/silence-figures.ts';
import type { SilenceCounts } from '../domain/insight/silence-grid.ts';
import { answersOnGrid, silencePosterior } from '../domain/insight/silence-grid.ts';
import { inTurn } from './in-turn.ts';
import { keptFigures } from './kept-figures.ts';

type OwnForecasts = { own: SilenceForecast; flat: SilenceForecast };

const forecasts = keptFigures<OwnForecasts>();
const usual = keptFigures<SilenceForecast>();
const NOTHING_COUNTED: SilenceCounts = { answered: new Map(), silent: new Map() };

/** What the grid says of days, by the usual assumption and the counts, and by the counts alone. */
export async function ownForecasts(counts: SilenceCounts): Promise<OwnForecasts> {
  return forecasts(`${textOf(counts.answered)} | ${textOf(counts.silent)}`, async () => {
    const answers = await inTurn(() => answersOnGrid(counts.answered));
    const own = await inTurn(() => silencePosterior(counts, 'usual', answers));
    const flat = await inTurn(() => silencePosterior(counts, 'flat', answers));
    return { own: await inTurn(() => forecastOf(own)), flat: await inTurn(() => forecastOf(flat)) };
  });
}

/** The usual forecast, before anything is counted. */
export async function usualForecast(): Promise<SilenceForecast> {
  return usual('', async () => {
    const posterior = await inTurn(() => silencePosterior(NOTHING_COUNTED));
    return inTurn(() => forecastOf(posterior));
  });
}

function textOf(counts: ReadonlyMap<number, number>): string {
  return [...counts].sort(([one], [other]) => one - other).join(' ');
}
