import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Prepared } from './prepare-text.ts';

/**
 * One thing a sentence says, as the model knows it: a word, two neighbouring words, the beginning of a word ("inte~"), which
 * it shares with others of its family, what a word means in any language that has a lexicon ("m:regret"), or two meanings
 * of one sentence ("m:chose+other"). Before it "s:" in the subject, "?" where it is said for a certain case alone.
 * `from` and `to`: where it stands first in the prepared text.
 */
export type Said = { name: string; from: number; to: number };
/** A sentence's words and its meanings, each once. */
export type Sentence = { field: 'subject' | 'text'; words: Said[]; meanings: Said[] };

const MAX_SUBJECT_WORDS = 30;
/** A letter says early what it has to say; what comes after so many words is footers. */
const MAX_TEXT_WORDS = 260;
const MAX_SENTENCES = 40;
const MAX_WORD = 14;
/** Of longer words their beginnings of so many letters count too: "selected", "selection" and "select" say much the same. */
const BEGINNINGS = [4, 6];
const NUMBER = ['number'];

/** What a mail's subject and sentences say, in their order. */
export function sentenceFeatures(subject: Prepared, text: Prepared): Sentence[] {
  const lexicon = lexiconOf(text.folded + subject.folded);
  return [
    ...sentencesOf(subject, 'subject', lexicon, MAX_SUBJECT_WORDS),
    ...sentencesOf(text, 'text', lexicon, MAX_TEXT_WORDS),
  ].slice(0, MAX_SENTENCES);
}

/** Whether a feature is a meaning or two; words have no colon but that of their mark. */
export function isMeaning(name: string): boolean {
  return /^(?:s:|\?)?m:/.test(name);
}

function* sentencesOf(
  { folded, isUnderCondition }: Prepared,
  field: Sentence['field'],
  lexicon: Lexicon,
  limit: number,
): Generator<Sentence> {
  let count = 0;
  for (let start = 0; start < folded.length && count < limit; ) {
    const end = endOf(folded, '\n', start);
    const mark = field === 'subject' ? 's:' : isUnderCondition(start) ? '?' : '';
    const words: Said[] = [];
    for (let from = start; from < end && count < limit; count += 1) {
      const to = Math.min(endOf(folded, ' ', from), end);
      words.push({ name: folded.slice(from, to), from, to });
      from = to + 1;
    }
    if (words.length > 0)
      yield { field, words: saidBy(words, mark), meanings: meantBy(words, mark, lexicon) };
    start = end + 1;
  }
}

/** Where the word or sentence that begins at `from` ends: at the next `sign`, or with the text. */
function endOf(folded: string, sign: string, from: number): number {
  const end = folded.indexOf(sign, from);
  return end < 0 ? folded.length : end;
}

/** The words, their beginnings and the pairs of neighbours. */
function saidBy(words: readonly Said[], mark: string): Said[] {
  const said = new Map<string, Said>();
  let before: Said | null = null;
  for (const { name, from, to } of words) {
    const word = shortened(name);
    add(said, { name: mark + word, from, to });
    for (const letters of BEGINNINGS)
      if (word.length > letters) add(said, { name: `${word.slice(0, letters)}~`, from, to });
    if (before) add(said, { name: `${mark}${before.name} ${word}`, from: before.from, to });
    before = { name: word, from, to };
  }
  return [...said.values()];
}

/** Numbers are all one word, and long words end early. */
function shortened(word: string): string {
  return /\d/.test(word) ? '0' : word.slice(0, MAX_WORD);
}

/** What the words mean, and each two of the meanings. */
function meantBy(words: readonly Said[], mark: string, lexicon: Lexicon): Said[] {
  const meant = new Map<string, Said>();
  for (const { name, from, to } of words)
    for (const meaning of /^\d/.test(name) ? NUMBER : lexicon.meaningsOf(name))
      add(meant, { name: meaning, from, to });
  // In the order of the alphabet, so that two of them have one name.
  const sorted = [...meant.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  const all: Said[] = [];
  for (const [at, one] of sorted.entries()) {
    const name = `${mark}m:${one.name}`;
    all.push({ ...one, name });
    for (const other of sorted.slice(at + 1))
      all.push({
        name: `${name}+${other.name}`,
        from: Math.min(one.from, other.from),
        to: Math.max(one.to, other.to),
      });
  }
  return all;
}

function add(found: Map<string, Said>, one: Said): void {
  if (!found.has(one.name)) found.set(one.name, one);
}
