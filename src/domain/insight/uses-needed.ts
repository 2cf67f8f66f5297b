import { normalQuantile } from './normal.ts';

/** To be found 4 times in 5, by a test that is wrong 1 time in 20. */
const FOUND = normalQuantile(0.8);
const TWO_SIDED = normalQuantile(0.975);
const ONE_SIDED = normalQuantile(0.95);

/**
 * How many interviews each half of a search would need to show that a rate rose from one value to another: the usual
 * comparison of two shares. The answer is mostly more interviews than anybody has, and that is the point of it.
 */
export function interviewsToShow(from: number, to: number): number {
  const middle = (from + to) / 2;
  const apart = TWO_SIDED * Math.sqrt(2 * middle * (1 - middle));
  const within = FOUND * Math.sqrt(from * (1 - from) + to * (1 - to));
  return Math.round(((apart + within) / (to - from)) ** 2);
}

/** The same for a self-rating that rose by so many of its own standard deviations. */
export function ratingsToShow(deviations: number): number {
  return Math.ceil(2 * ((TWO_SIDED + FOUND) / deviations) ** 2);
}

/** How often each of two activities would have to be drawn by lot to show that one lifts the mood more, by so much. */
export function usesToShow(difference: number, sd: number): number {
  return Math.round(2 * (((ONE_SIDED + FOUND) * sd) / difference) ** 2);
}
