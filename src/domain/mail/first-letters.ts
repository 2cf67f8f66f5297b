import { patternStarts } from './pattern-starts.ts';

/** Bits that tell a small letter from others; what is none of a to z is one more of them. */
const BITS = 5;
const LETTERS = 3;
const ALL = (1 << (BITS * LETTERS)) - 1;
/** Instead of a place among the known: no text had such letters yet, or nothing can begin with them. */
const UNKNOWN = 0;
const NOTHING = 1;

/** Patterns by the letters that what they find begins with: of many, the few that can find something at a place. */
export class ByFirstLetters<Some extends object> {
  readonly #byStart = new Map<number, number[]>();
  readonly #startLengths = new Set<number>();
  readonly #madeOf: (indexes: readonly number[]) => Some;
  readonly #known: Some[] = [];
  /** For each three letters which of the known it is, behind `NOTHING`. */
  readonly #places = new Uint16Array(ALL + 1);

  /** `madeOf`: what to ask where just these of the patterns can begin; made when a text first has such letters. */
  constructor(sources: readonly string[], madeOf: (indexes: readonly number[]) => Some) {
    this.#madeOf = madeOf;
    for (const [index, source] of sources.entries())
      for (const start of patternStarts(source)) {
        const key = keyOf(lettersAt(start, 0), start.length);
        const same = this.#byStart.get(key);
        if (!same) this.#byStart.set(key, [index]);
        else if (same.at(-1) !== index) same.push(index);
        this.#startLengths.add(start.length);
      }
  }

  /** What to ask at a place; nothing where no pattern can begin. */
  at(small: string, at: number): Some | undefined {
    return this.#known[this.#placeOf(lettersAt(small, at)) - NOTHING - 1];
  }

  /** The next place where one can begin; the text's length where there is none. */
  next(small: string, from: number): number {
    let letters = lettersAt(small, from);
    for (let at = from; at < small.length; at += 1) {
      if (this.#placeOf(letters) !== NOTHING) return at;
      letters = ((letters << BITS) & ALL) | letterAt(small, at + LETTERS);
    }
    return small.length;
  }

  #placeOf(letters: number): number {
    const place = this.#places[letters] ?? NOTHING;
    return place === UNKNOWN ? this.#make(letters) : place;
  }

  #make(letters: number): number {
    const indexes = new Set<number>();
    for (const length of this.#startLengths)
      for (const index of this.#byStart.get(keyOf(letters, length)) ?? []) indexes.add(index);
    const inOrder = [...indexes].sort((one, other) => one - other);
    const place = inOrder.length === 0 ? NOTHING : this.#known.push(this.#madeOf(inOrder)) + NOTHING;
    this.#places[letters] = place;
    return place;
  }
}

/** A key for the first `length` letters of those packed in `letters`. */
function keyOf(letters: number, length: number): number {
  return ((letters >> (BITS * (LETTERS - length))) << 2) | length;
}

/** The first letters of a word as a number. */
function lettersAt(text: string, at: number): number {
  let letters = 0;
  for (let one = at; one < at + LETTERS; one += 1) letters = (letters << BITS) | letterAt(text, one);
  return letters;
}

function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}
