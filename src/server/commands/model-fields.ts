import { z } from 'zod';
import type { Model } from './answer-model.ts';

const needed = {
  error: ({ input }: { input?: unknown }) =>
    input === undefined ? 'This number is needed.' : 'Use a plain number.',
};
const SMALLEST = 1e-6;

/** A number between two bounds, which are said where it lies beyond them. */
export function numberFrom(least: number, most: number) {
  const sentence = `Use a number from ${written(least)} to ${written(most)}.`;
  return z.number(needed).min(least, sentence).max(most, sentence);
}

/** As people write it: "0.000001", "1,000,000". */
function written(number: number): string {
  return number.toLocaleString('en', { maximumFractionDigits: 6 });
}

/** A model with its types held together; the list of all forgets them, since it parses before it answers. */
export function model<Given>(takes: z.ZodType<Given>, answer: Model<Given>['answer']): Model {
  return { takes, answer } as unknown as Model;
}

export const name = z.string().optional();
/** A parameter of a beta distribution. Beyond these bounds no digit of an answer would be sure. */
export const shape = numberFrom(SMALLEST, 1e9);
/** How far the logarithms of days are spread. */
export const spread = numberFrom(SMALLEST, 1e6);
export const share = numberFrom(0, 1);
export const wholeNumber = z
  .int({
    error: ({ input }) =>
      typeof input === 'number' && Math.abs(input) > Number.MAX_SAFE_INTEGER
        ? 'Use a whole number up to 1,000,000.'
        : 'Use a whole number.',
  })
  .min(0, 'Use a whole number from 0 on.')
  .max(1_000_000, 'Use a whole number up to 1,000,000.');

/** k of n: more yes than answers is a slip. */
export function noMoreThan(
  k: string,
  n: string,
): [(given: Record<string, unknown>) => boolean, { message: string; path: string[] }] {
  return [(given) => Number(given[k]) <= Number(given[n]), { message: `Use no more than ${n}.`, path: [k] }];
}

/**
 * Where values are asked for at other places than the usual ones: as a list, or as the keys of an object, which is how
 * they come back.
 */
export function places(usual: readonly number[], each: z.ZodType<number>) {
  const list = z.array(each).max(100, 'Ask for up to 100 at once.');
  return z
    .preprocess(
      (given) =>
        typeof given === 'object' && given !== null && !Array.isArray(given)
          ? Object.keys(given).map(Number)
          : given,
      list.optional(),
    )
    .transform((given) => given ?? [...usual]);
}

export function at<Value>(places: readonly number[], value: (place: number) => Value): Record<string, Value> {
  return Object.fromEntries(places.map((place) => [String(place), value(place)]));
}
