import { ByFirstLetters } from './first-letters.ts';

/**
 * Patterns that begin where a word (or an "@") does, for text in small letters: to find words in either case makes a
 * pattern many times as dear. One walk over a text asks at each word those few that can begin with its letters.
 */
export class WordPatterns {
  readonly #patterns: readonly RegExp[];
  readonly #byLetters: ByFirstLetters<readonly number[]>;

  constructor(sources: readonly string[]) {
    this.#patterns = sources.map((source) => new RegExp(source, 'uy'));
    this.#byLetters = new ByFirstLetters(sources, (indexes) => indexes);
  }

  /** What each pattern finds, in the patterns' order and the text's: at most so many times each. */
  matchesIn(small: string, most: number): (readonly RegExpExecArray[])[] {
    const found: RegExpExecArray[][] = this.#patterns.map(() => []);
    let isInside = false;
    for (let at = 0; at < small.length; at += 1) {
      const wasInside = isInside;
      isInside = isOfAWord(small.charCodeAt(at));
      if (wasInside || !(isInside || small.charCodeAt(at) === AT_SIGN)) continue;
      for (const index of this.#byLetters.at(small, at)) {
        const pattern = this.#patterns[index];
        const matches = found[index];
        if (!pattern || !matches || matches.length >= most) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(small);
        if (match) matches.push(match);
      }
    }
    return found;
  }
}

/** Stands for a word: "@ Northwind". */
const AT_SIGN = 64;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

function isOfAWord(code: number): boolean {
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  return LETTER_OR_DIGIT.test(String.fromCharCode(code));
}
