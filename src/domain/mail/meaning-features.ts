import { type Lexicon, lexiconOf } from './lexicon.ts';
import type { Prepared } from './prepare-text.ts';
import { endOf, MAX_SUBJECT_WORDS, MAX_TEXT_WORDS, type WordFeature } from './word-features.ts';

const NUMBER = ['number'];

/**
 * What a mail says in any language that has a lexicon: "m:regret" for a meaning, "m:chose+other" for two in one sentence;
 * "s:" and "?" before them as for words. Each once, where it stands first.
 */
export function meaningFeatures(subject: Prepared, text: Prepared): WordFeature[] {
  const found = new Map<string, WordFeature>();
  const lexicon = lexiconOf(text.folded + subject.folded);
  collect(found, lexicon, subject, 'subject', MAX_SUBJECT_WORDS);
  collect(found, lexicon, text, 'text', MAX_TEXT_WORDS);
  return [...found.values()];
}

/** Whether a feature is one of these; words have no colon but that of their mark. */
export function isOfMeanings(feature: string): boolean {
  return /^(?:s:|\?)?m:/.test(feature);
}

/** A meaning and the word that has it. */
type Meant = { meaning: string; from: number; to: number };

function collect(
  found: Map<string, WordFeature>,
  lexicon: Lexicon,
  { folded, isUnderCondition }: Prepared,
  field: WordFeature['field'],
  limit: number,
): void {
  let count = 0;
  for (let start = 0; start < folded.length && count <= limit; ) {
    const end = endOf(folded, '\n', start);
    const mark = field === 'subject' ? 's:m:' : isUnderCondition(start) ? '?m:' : 'm:';
    const meant = new Map<string, Meant>();
    for (let from = start; from < end; count += 1) {
      const to = Math.min(endOf(folded, ' ', from), end);
      for (const meaning of meaningsIn(lexicon, folded.slice(from, to)))
        if (!meant.has(meaning)) meant.set(meaning, { meaning, from, to });
      from = to + 1;
    }
    addAll(found, [...meant.values()], mark, field);
    start = end + 1;
  }
}

function meaningsIn(lexicon: Lexicon, word: string): readonly string[] {
  return /^\d/.test(word) ? NUMBER : lexicon.meaningsOf(word);
}

function addAll(
  found: Map<string, WordFeature>,
  meant: readonly Meant[],
  mark: string,
  field: WordFeature['field'],
): void {
  const add = (words: string, from: number, to: number) => {
    if (!found.has(words)) found.set(words, { words, field, from, to });
  };
  // In the order of the alphabet, so that two of them have one name.
  const sorted = meant.toSorted((one, other) => (one.meaning < other.meaning ? -1 : 1));
  for (let at = 0; at < sorted.length; at += 1) {
    const one = sorted[at];
    if (!one) continue;
    const name = mark + one.meaning;
    add(name, one.from, one.to);
    for (let next = at + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other) add(`${name}+${other.meaning}`, Math.min(one.from, other.from), Math.max(one.to, other.to));
    }
  }
}
