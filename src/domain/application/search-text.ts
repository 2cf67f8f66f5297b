/** A longer token is cut, in what is stored and in what is typed alike. Counts characters, not UTF-16 units. */
export const TOKEN_LIMIT = 40;
/** More different words than any real posting has. */
export const TOKENS_LIMIT = 4_000;
export const TERMS_LIMIT = 8;

/**
 * The words of a text as find-as-you-type compares them: without accents, in lower case, each once, in the order they
 * first come. Worked out here and stored as they are, so that both database engines find the same. "C++", "C#" and
 * ".NET" are kept beside their bare letters.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const [run] of fold(text).matchAll(RUN)) {
    const bare = run.replace(/^\.|[+#]+$/g, '');
    tokens.add(cut(bare));
    if (bare !== run) tokens.add(cut(run));
    if (tokens.size >= TOKENS_LIMIT) break;
  }
  return [...tokens].slice(0, TOKENS_LIMIT);
}

/** What was typed, as at most eight terms that must all be found; the last may be the beginning of a word. */
export function findTerms(query: string): string[] {
  const tokens = searchTokens(query);
  const marked = new Set(
    tokens.filter((token) => /[.+#]/.test(token)).map((token) => token.replace(/[.+#]/g, '')),
  );
  return tokens.filter((token) => !marked.has(token)).slice(0, TERMS_LIMIT);
}

const RUN = /\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#)?/gu;
/** Letters that no accent can be taken from, and that people type without. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
}

function cut(token: string): string {
  return token.length <= TOKEN_LIMIT ? token : [...token].slice(0, TOKEN_LIMIT).join('');
}
