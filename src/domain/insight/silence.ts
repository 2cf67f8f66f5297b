import { normalCdf } from './normal.ts';

/**
 * How answers come: a share `pi` of applications is answered at all, and those after a number of days that is
 * lognormal with `mu` and `sigma`. A mixture cure model, told in whole days.
 */
export type AnswerModel = { pi: number; mu: number; sigma: number };

/** Of the answers that come at all, the share that came within `days`. */
export function answeredWithin(days: number, { mu, sigma }: Omit<AnswerModel, 'pi'>): number {
  return days <= 0 ? 0 : normalCdf((Math.log(days) - mu) / sigma);
}

/** How likely an application that was silent so long is still answered, given the share of answers that came by then. */
export function stillAnswered(pi: number, within: number): number {
  return (pi * (1 - within)) / (1 - pi * within);
}

/** How likely its answer comes before `withinLater`, the share of answers that came by a later day, is reached. */
export function answeredBy(pi: number, within: number, withinLater: number): number {
  return (pi * (withinLater - within)) / (1 - pi * within);
}
