import { z } from 'zod';
import type { Model } from './answer-model.ts';

const needed = { error: 'This number is needed.' };

/** A model with its types held together; the list of all forgets them, since it parses before it answers. */
export function model<Given>(takes: z.ZodType<Given>, answer: Model<Given>['answer']): Model {
  return { takes, answer } as unknown as Model;
}

export const name = z.string().optional();
/** A parameter of a beta distribution. */
export const shape = z
  .number(needed)
  .gt(0, 'Use a number above 0.')
  .max(1e9, 'Use a number up to 1,000,000,000.');
export const share = z.number(needed).min(0, 'Use a number from 0 to 1.').max(1, 'Use a number from 0 to 1.');
export const wholeNumber = z
  .int({ error: 'Use a whole number.' })
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
