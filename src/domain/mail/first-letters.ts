import { patternStarts } from './pattern-starts.ts';

/** Bits that tell a small letter from others; what is none of a to z is one more of them. */
const BITS = 5;
const LETTERS = 3;

/** Patterns by the letters that what they find begins with: of many, the few that can find something at a place. */
export class ByFirstLetters<Some extends object> {
  readonly #byStart = new Map<number, number[]>();
  readonly #startLengths = new Set<number>();
  readonly #madeOf: (indexes: readonly number[]) => Some;
  readonly #known: Some[] = [];
  /** For each three letters which of the known it is, from 1; 0 while no text had them. */
  readonly #places = new Uint16Array(1 << (BITS * LETTERS));

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

  at(small: string, at: number): Some {
    const letters = lettersAt(small, at);
    return this.#known[(this.#places[letters] ?? 0) - 1] ?? this.#make(letters);
  }

  #make(letters: number): Some {
    const indexes = new Set<number>();
    for (const length of this.#startLengths)
      for (const index of this.#byStart.get(keyOf(letters, length)) ?? []) indexes.add(index);
    const made = this.#madeOf([...indexes].sort((one, other) => one - other));
    this.#places[letters] = this.#known.push(made);
    return made;
  }
}

/** So many of some letters, and how many they are. */
function keyOf(letters: number, length: number): number {
  return ((letters >> (BITS * (LETTERS - length))) << 2) | length;
}

/** The first letters of a word as a number. */
function lettersAt(text: string, at: number): number {
  let letters = 0;
  for (let one = at; one < at + LETTERS; one += 1) {
    const code = text.charCodeAt(one);
    letters = (letters << BITS) | (code >= 97 && code <= 122 ? code - 96 : 0);
  }
  return letters;
}
