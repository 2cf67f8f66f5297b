type Span = { start: number; end: number };

/** At most 300 characters are quoted around the words, because a mail may have no full stops. */
const MAX_AROUND = 300;
const PARAGRAPH_END = /\n[ \t>]*\n/;
const SENTENCE_END = /[.!?…]["”“’»)]{0,2}(?=\s)/;

/**
 * The whole sentences that some passages of a text stand in, each once and in their order, on one line each. What
 * somebody wrote is quoted as a sentence; a few words out of it would be a ransom note.
 */
export function sentencesAround(text: string, passages: readonly Span[]): string[] {
  const sentences: Span[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start)) {
    const { start, end } = sentenceAround(text, passage);
    const before = sentences.at(-1);
    if (before && start < before.end) before.end = Math.max(before.end, end);
    else sentences.push({ start, end });
  }
  return sentences
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function sentenceAround(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - MAX_AROUND);
  return {
    start: from + lastEnd(text.slice(from, start)),
    end: end + firstEnd(text.slice(end, end + MAX_AROUND)),
  };
}

/** Where the sentence begins that the words after `before` belong to. */
function lastEnd(before: string): number {
  let last = 0;
  for (const pattern of [PARAGRAPH_END, SENTENCE_END]) {
    for (const match of before.matchAll(new RegExp(pattern, 'g'))) {
      last = Math.max(last, match.index + match[0].length);
    }
  }
  return last;
}

function firstEnd(after: string): number {
  const paragraph = PARAGRAPH_END.exec(after)?.index ?? after.length;
  const sentence = SENTENCE_END.exec(`${after} `);
  return sentence ? Math.min(paragraph, sentence.index + sentence[0].length) : paragraph;
}
