import type { Weighable } from '../src/domain/mail/kind-model.ts';
import type { Said, Sentence } from '../src/domain/mail/sentence-features.ts';

/** The words and the meanings of a sentence by their numbers alone: there are thirty million of them to keep. */
export type NumberedSentence = readonly [words: Int32Array, meanings: Int32Array];

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of any name: the next one when it was never asked for. */
export function saidNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** The names that were given a number so far, by their number. */
export function saidNames(): readonly string[] {
  return names;
}

export function numbered({ words, meanings }: Sentence): NumberedSentence {
  const numbersOf = (said: readonly Said[]) => Int32Array.from(said, ({ number }) => number);
  return [numbersOf(words), numbersOf(meanings)];
}

/** A sentence as a model with these numbers weighs it. */
export function weighable(
  [words, meanings]: NumberedSentence,
  numbersOfModel: ReadonlyMap<string, number>,
): Weighable {
  const known = (all: Int32Array) =>
    Array.from(all).flatMap((one) => {
      const number = numbersOfModel.get(names[one] ?? '');
      return number === undefined ? [] : [{ number }];
    });
  return { words: known(words), meanings: known(meanings) };
}
