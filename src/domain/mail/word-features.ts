import type { Prepared } from './prepare-text.ts';

/**
 * A word or pair of words as the model knows it: "s:" before it in the subject, "?" where it is said for a certain
 * case alone; or the beginning of a word, "inte~", which it shares with others of its family. `from` and `to`: where it
 * stands first in the prepared text.
 */
export type WordFeature = { words: string; field: 'subject' | 'text'; from: number; to: number };

export const MAX_SUBJECT_WORDS = 30;
/** A letter says early what it has to say; what comes after so many words is footers. */
export const MAX_TEXT_WORDS = 260;
const MAX_WORD = 14;
/** Of longer words their beginnings of so many letters count too: "selected", "selection" and "select" say much the same. */
const BEGINNINGS = [4, 6];

/** The words, their beginnings and the pairs of neighbouring words of a mail, each once. */
export function wordFeatures(subject: Prepared, text: Prepared): WordFeature[] {
  const found = new Map<string, WordFeature>();
  collect(found, subject, 'subject', MAX_SUBJECT_WORDS);
  collect(found, text, 'text', MAX_TEXT_WORDS);
  return [...found.values()];
}

function collect(
  found: Map<string, WordFeature>,
  { folded, isUnderCondition }: Prepared,
  field: WordFeature['field'],
  limit: number,
): void {
  let count = 0;
  for (let start = 0; start < folded.length && count < limit; ) {
    const end = endOf(folded, '\n', start);
    const mark = field === 'subject' ? 's:' : isUnderCondition(start) ? '?' : '';
    let before: { word: string; at: number } | null = null;
    for (let at = start; at < end && count < limit; count += 1) {
      const wordEnd = Math.min(endOf(folded, ' ', at), end);
      const word = shortened(folded.slice(at, wordEnd));
      add(found, { words: mark + word, field, from: at, to: wordEnd });
      if (mark !== '?')
        for (const letters of BEGINNINGS)
          if (word.length > letters)
            add(found, { words: `${word.slice(0, letters)}~`, field, from: at, to: wordEnd });
      if (before) add(found, { words: `${mark}${before.word} ${word}`, field, from: before.at, to: wordEnd });
      before = { word, at };
      at = wordEnd + 1;
    }
    start = end + 1;
  }
}

function add(found: Map<string, WordFeature>, feature: WordFeature): void {
  if (!found.has(feature.words)) found.set(feature.words, feature);
}

/** Where the word or sentence that begins at `from` ends: at the next `sign`, or with the text. */
export function endOf(folded: string, sign: string, from: number): number {
  const end = folded.indexOf(sign, from);
  return end < 0 ? folded.length : end;
}

/** Numbers are all one word, and long words end early. */
function shortened(word: string): string {
  return /\d/.test(word) ? '0' : word.slice(0, MAX_WORD);
}
