import { foldWords, type Word } from './fold-text.ts';
import { isFooter, statedParts } from './stated-parts.ts';

/**
 * What the mail itself states, ready for phrases: folded words with single spaces, each sentence between line
 * feeds. `spanOf` leads back to the original text, so that evidence can be marked there.
 */
export type Prepared = {
  folded: string;
  /** Where a stretch of `folded` stands in the original text. */
  spanOf: (start: number, end: number) => { start: number; end: number };
  /** Whether what stands here is promised only for a certain case. */
  isUnderCondition: (position: number) => boolean;
};

const MAX_JUDGED_SUBJECT = 1_000;
// A text without full stops is still judged piece by piece, so that no step grows with the square of its length.
const MAX_SENTENCE_WORDS = 300;
/** What stands further down has no say in the kind, so it need not be prepared. */
const ENOUGH_PREPARED = 8_000;

const SENTENCE_END =
  /(?:(?<![\s(]\d{1,2})\.|[!?…。])(?=["'”’)\]]{0,3}(?:\s|$))|\n[ \t]{0,200}\n|\n(?=[ \t]{0,20}[-*•·–▪●☐✓] ?)|$/g;

/** The sender's own text without footers and without everything that is only said for a certain case. */
export function prepareText(ownText: string): Prepared {
  const builder = preparedBuilder();
  for (const sentence of sentencesOf(ownText)) {
    if (isFooter(sentence)) continue;
    for (const part of statedParts(sentence)) builder.add(part.words, part.underCondition);
    if (builder.length() > ENOUGH_PREPARED) break;
  }
  return builder.finish();
}

export function prepareSubject(subject: string): Prepared {
  const builder = preparedBuilder();
  builder.add(foldWords(subject, 0, Math.min(subject.length, MAX_JUDGED_SUBJECT)));
  return builder.finish();
}

function* sentencesOf(text: string): Generator<Word[]> {
  SENTENCE_END.lastIndex = 0;
  let start = 0;
  while (start < text.length) {
    const match = SENTENCE_END.exec(text);
    const end = match ? match.index : text.length;
    const words = foldWords(text, start, end);
    for (let at = 0; at < words.length; at += MAX_SENTENCE_WORDS)
      yield words.slice(at, at + MAX_SENTENCE_WORDS);
    start = Math.max(end + (match?.[0].length ?? 0), start + 1);
    SENTENCE_END.lastIndex = start;
  }
}

function preparedBuilder() {
  let folded = '\n';
  const starts: number[] = [];
  const words: Word[] = [];
  const conditions: boolean[] = [];
  return {
    length: () => folded.length,
    add(part: readonly Word[], underCondition = false): void {
      if (part.length === 0) return;
      const pieces: string[] = [];
      let at = folded.length;
      for (const word of part) {
        starts.push(at);
        words.push(word);
        conditions.push(underCondition);
        pieces.push(word.word);
        at += word.word.length + 1;
      }
      folded += `${pieces.join(' ')}\n`;
    },
    finish(): Prepared {
      const wordAt = (position: number) => words[lastAtOrBefore(starts, position)];
      return {
        folded,
        spanOf: (start, end) => ({ start: wordAt(start)?.start ?? 0, end: wordAt(end - 1)?.end ?? 0 }),
        isUnderCondition: (position) => conditions[lastAtOrBefore(starts, position)] ?? false,
      };
    },
  };
}

function lastAtOrBefore(sorted: readonly number[], position: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
