import type { Weighable } from '../src/domain/mail/kind-model.ts';
import type { Said, Sentence } from '../src/domain/mail/sentence-features.ts';

/** The words and the meanings of a sentence, each feature as a number: there are thirty million of them to keep. */
export type NumberedSentence = readonly [words: Int32Array, meanings: Int32Array];

const numbers = new Map<string, number>();
const names: string[] = [];

export function numbered({ words, meanings }: Sentence): NumberedSentence {
  return [numbersOf(words), numbersOf(meanings)];
}

function numbersOf(said: readonly Said[]): Int32Array {
  return Int32Array.from(said, ({ name }) => {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  });
}

/** What the model weighs of a sentence. */
export function named([words, meanings]: NumberedSentence): Weighable {
  const namesOf = (all: Int32Array) => Array.from(all, (number) => ({ name: names[number] ?? '' }));
  return { words: namesOf(words), meanings: namesOf(meanings) };
}

/** The names of the features that were numbered so far, by their number. */
export function saidNames(): readonly string[] {
  return names;
}
