import { searchTokens } from '../application/search-text.ts';
import { isCommonWord } from './common-words.ts';

/** The words that carry meaning, by their stem; each with the word as it is written. */
export function contentStems(
  text: string,
  leaveOut: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const stems = new Map<string, string>();
  for (const [word] of text.matchAll(WORD)) {
    const stem = stemsKept.of(word);
    if (stem !== null && !leaveOut.has(stem) && !stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}

/** The same stems alone. Cards are asked about again and again, so what a text comes to is kept. */
export function stemsOf(text: string): readonly string[] {
  return textsKept.of(text);
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:\+\+|#)?/gu;
const ENDINGS = /(?:ations?|ements?|ingly|ings?|edly|ies|ers?|ed|es|en|em|s|e|y)$/;

const stemsKept = remembering(50_000, (word: string): string | null => {
  const token = searchTokens(word).at(-1) ?? '';
  return token.length < 3 || /^\d+$/.test(token) || isCommonWord(token) ? null : stemOf(token);
});
const textsKept = remembering(20_000, (text: string): readonly string[] => [...contentStems(text).keys()]);

/** "Forecasting", "forecasts" and "forecast" are one word here; good enough to compare with, never shown. */
function stemOf(token: string): string {
  const stem = token.replace(ENDINGS, '');
  return stem.length >= 4 ? stem : token;
}

/** What was worked out is kept, up to so many; then it begins anew. */
function remembering<Value>(limit: number, work: (text: string) => Value) {
  const known = new Map<string, Value>();
  return {
    of(text: string): Value {
      const found = known.get(text);
      if (found !== undefined) return found;
      const value = work(text);
      if (known.size >= limit) known.clear();
      known.set(text, value);
      return value;
    },
  };
}
