import type { SentenceRows } from '../src/domain/mail/kind-model.ts';
import type { Feature, Sentence } from '../src/domain/mail/sentence-features.ts';

/** The words and the meanings of a sentence by their numbers alone: there are thirty million of them to keep. */
export type NumberedSentence = readonly [words: Int32Array, meanings: Int32Array];

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of any feature: the next one when it was never asked for. */
export function featureNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** The features that were given a number so far, by their number. */
export function featureNames(): readonly string[] {
  return names;
}

export function numbered({ words, meanings }: Sentence): NumberedSentence {
  const numbersOf = (features: readonly Feature[]) => Int32Array.from(features, ({ number }) => number);
  return [numbersOf(words), numbersOf(meanings)];
}

/** A sentence by the rows of those features that are in the vocabulary. */
export function rowsOf(
  [words, meanings]: NumberedSentence,
  vocabulary: ReadonlyMap<string, number>,
): SentenceRows {
  const known = (all: Int32Array) =>
    Array.from(all).flatMap((one) => {
      const number = vocabulary.get(names[one] ?? '');
      return number === undefined ? [] : [{ number }];
    });
  return { words: known(words), meanings: known(meanings) };
}
