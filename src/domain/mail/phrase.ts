/** A phrase ready to be tried at a place of a folded text: sticky, and the words it can begin with. */
export type CompiledPhrase = { pattern: RegExp; heads: readonly string[] };

/**
 * Phrases are written in a small language, so that a table of them can be read and added to without writing
 * regular expressions: words separated by spaces, `a|b` for either, `mov*` for any ending, `~3` for up to three
 * words between. Written as folded text is: lower case, no accents, "not" for "n't", no punctuation.
 * A phrase never reaches across the end of a sentence.
 */
export function compilePhrase(phrase: string): CompiledPhrase {
  const tokens = phrase.trim().split(/\s+/);
  let source = '';
  let needsSpace = false;
  for (const token of tokens) {
    if (token.startsWith('~')) {
      source += ` (?:[^ \\n]{1,${MAX_FOLDED_WORD}} ){0,${Number(token.slice(1))}}`;
      needsSpace = false;
    } else {
      source += `${needsSpace ? ' ' : ''}${alternatives(token)}`;
      needsSpace = true;
    }
  }
  return { pattern: new RegExp(`${source}(?=[ \\n])`, 'y'), heads: written(tokens[0] ?? '') };
}

// Folding a full 40-letter word can still expand by a few letters (ß becomes ss).
const MAX_FOLDED_WORD = 60;

function alternatives(token: string): string {
  const words = written(token).map((word) => {
    if (!/^[\p{L}\p{N}]+\*?$/u.test(word)) throw new Error(`Not a word of the phrase language: ${word}`);
    return word.endsWith('*') ? `${word.slice(0, -1)}[^ \\n]{0,${MAX_FOLDED_WORD}}` : word;
  });
  return words.length === 1 ? (words[0] ?? '') : `(?:${words.join('|')})`;
}

/** German joins what other languages keep apart: an application sent online is one word. */
const COMPOUNDS: Readonly<Record<string, readonly string[]>> = {
  bewerbung: [
    'onlinebewerbung',
    'initiativbewerbung',
    'kurzbewerbung',
    'spontanbewerbung',
    'bewerbungsunterlagen',
  ],
  gesprach: ['bewerbungsgesprach', 'videogesprach', 'telefongesprach', 'fachgesprach', 'zweitgesprach'],
  interview: ['telefoninterview', 'videointerview', 'bewerbungsinterview'],
};

function written(token: string): string[] {
  const words = token.split('|');
  return [...words, ...words.flatMap((word) => COMPOUNDS[word] ?? [])];
}
