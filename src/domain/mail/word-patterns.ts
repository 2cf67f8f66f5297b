import { ByFirstLetters } from './first-letters.ts';

type Place = { start: number; end: number };

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

  /** The places each pattern finds, in the patterns' order and the text's: at most `most` each. */
  placesIn(small: string, most: number): (readonly Place[])[] {
    const found: Place[][] = this.#patterns.map(() => []);
    let isInside = false;
    for (let at = 0; at < small.length; at += 1) {
      const wasInside = isInside;
      isInside = isOfAWord(small.charCodeAt(at));
      if (wasInside || !(isInside || small.charCodeAt(at) === AT_SIGN)) continue;
      for (const index of this.#byLetters.at(small, at) ?? []) {
        const pattern = this.#patterns[index];
        const places = found[index];
        if (!pattern || !places || places.length >= most) continue;
        pattern.lastIndex = at;
        if (pattern.test(small)) places.push({ start: at, end: pattern.lastIndex });
      }
    }
    return found;
  }
}

/** Stands for a word: "@ Northwind". */
const AT_SIGN = 64;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
/** Of the letters that nearly all texts are made of it is known beforehand which is one. */
const USUAL = Uint8Array.from({ length: 0x250 }, (_, code) =>
  LETTER_OR_DIGIT.test(String.fromCharCode(code)) ? 1 : 0,
);

function isOfAWord(code: number): boolean {
  return code < USUAL.length ? USUAL[code] === 1 : LETTER_OR_DIGIT.test(String.fromCharCode(code));
}

/** Words that a name follows, and how much they say. */
export type Leads = { weights: readonly number[]; patterns: WordPatterns };

export function leads(byWeight: readonly (readonly [weight: number, ...sources: string[]])[]): Leads {
  return {
    weights: byWeight.flatMap(([weight, ...sources]) => sources.map(() => weight)),
    patterns: new WordPatterns(byWeight.flatMap(([, ...sources]) => sources)),
  };
}
