import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Prepared } from './prepare-text.ts';

/**
 * A feature of a sentence, by the number the model has for its name. The name is a word, two neighbouring words, the
 * beginning of a word ("inte~"), which it shares with others of its family, what a word means in any language that has a
 * lexicon ("m:regret"), or two meanings of one sentence ("m:chose+other"). Before it "s:" in the subject, "?" under
 * a condition ("if you"). `from` and `to`: where it stands first in the prepared text.
 */
export type Feature = { number: number; from: number; to: number };
/** A sentence's words and its meanings, each once, as far as they have a number. */
export type Sentence = { field: 'subject' | 'text'; words: Feature[]; meanings: Feature[] };
/** The number of a name, if it has one. Two words have none where one of them has none. */
export type NumberOf = (name: string) => number | undefined;

const MAX_SUBJECT_WORDS = 30;
/** A letter says early what it has to say; what comes after 260 words is footers. */
const MAX_TEXT_WORDS = 260;
const MAX_SENTENCES = 40;
const MAX_WORD = 14;
/** Of longer words the first four and the first six letters are features too: "selected", "selection" and "select" say much the same. */
const BEGINNINGS = [4, 6];
const NUMBER = ['number'];

/** The features of a mail's subject and sentences, in their order. */
export function sentenceFeatures(subject: Prepared, text: Prepared, numberOf: NumberOf): Sentence[] {
  const lexicon = lexiconOf(text.folded + subject.folded);
  return [
    ...sentencesOf(subject, 'subject', MAX_SUBJECT_WORDS, lexicon, numberOf),
    ...sentencesOf(text, 'text', MAX_TEXT_WORDS, lexicon, numberOf),
  ].slice(0, MAX_SENTENCES);
}

/** Whether a feature is a meaning or two; words have no colon but that of their mark. */
export function isMeaning(name: string): boolean {
  return /^(?:s:|\?)?m:/.test(name);
}

function* sentencesOf(
  { folded, isUnderCondition }: Prepared,
  field: Sentence['field'],
  limit: number,
  lexicon: Lexicon,
  numberOf: NumberOf,
): Generator<Sentence> {
  let count = 0;
  for (let start = 0; start < folded.length && count < limit; ) {
    const end = endOf(folded, '\n', start);
    const mark = field === 'subject' ? 's:' : isUnderCondition(start) ? '?' : '';
    const words: Word[] = [];
    for (let from = start; from < end && count < limit; count += 1) {
      const to = Math.min(endOf(folded, ' ', from), end);
      words.push({ word: folded.slice(from, to), from, to });
      from = to + 1;
    }
    if (words.length > 0)
      yield {
        field,
        words: wordFeatures(words, mark, numberOf),
        meanings: meaningFeatures(words, mark, lexicon, numberOf),
      };
    start = end + 1;
  }
}

/** Where the word or sentence that begins at `from` ends: at the next `sign`, or with the text. */
function endOf(folded: string, sign: string, from: number): number {
  const end = folded.indexOf(sign, from);
  return end < 0 ? folded.length : end;
}

type Word = { word: string; from: number; to: number };

/** The words, their beginnings and the pairs of neighbours. */
function wordFeatures(words: readonly Word[], mark: string, numberOf: NumberOf): Feature[] {
  const features = new Map<number, Feature>();
  const add = (name: string, from: number, to: number) => {
    const number = numberOf(name);
    if (number !== undefined && !features.has(number)) features.set(number, { number, from, to });
    return number !== undefined;
  };
  let before: Word | null = null;
  for (const { word: whole, from, to } of words) {
    const word = shortened(whole);
    const isKnown = add(mark + word, from, to);
    for (const letters of BEGINNINGS) if (word.length > letters) add(`${word.slice(0, letters)}~`, from, to);
    if (isKnown && before) add(`${mark}${before.word} ${word}`, before.from, to);
    before = isKnown ? { word, from, to } : null;
  }
  return [...features.values()];
}

/** Numbers are all one word, and long words end early. */
function shortened(word: string): string {
  return /\d/.test(word) ? '0' : word.slice(0, MAX_WORD);
}

/** What the words mean, and each two of the meanings. */
function meaningFeatures(
  words: readonly Word[],
  mark: string,
  lexicon: Lexicon,
  numberOf: NumberOf,
): Feature[] {
  const meant = new Map<string, Word>();
  for (const one of words)
    for (const meaning of /^\d/.test(one.word) ? NUMBER : lexicon.meaningsOf(one.word))
      if (!meant.has(meaning)) meant.set(meaning, one);
  const features: Feature[] = [];
  const add = (name: string, from: number, to: number) => {
    const number = numberOf(name);
    if (number !== undefined) features.push({ number, from, to });
  };
  // In the order of the alphabet, so that two of them have one name.
  const sorted = [...meant].sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [at, [meaning, { from, to }]] of sorted.entries()) {
    const name = `${mark}m:${meaning}`;
    add(name, from, to);
    for (let next = at + 1; next < sorted.length; next += 1) {
      const [also, other] = sorted[next] ?? [];
      if (other) add(`${name}+${also}`, Math.min(from, other.from), Math.max(to, other.to));
    }
  }
  return features;
}
