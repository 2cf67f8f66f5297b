import type { Insights } from '../../../contract/insight.ts';

/** The parts of the insights, by the names the page's sections know them by. */
export type StepRates = Insights['rates']['interview'];
export type Rate = StepRates['all'];
export type HowWeKnow = StepRates['how'];
export type Strength = HowWeKnow['sources'][number]['strength'];
export type Silence = Insights['silence'];
export type SilentApplication = Silence['letGo']['items'][number];
export type Trend = Insights['trend'];
export type Leading = Insights['leading'];
export type Recharging = Insights['recharging'];
