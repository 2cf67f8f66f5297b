/**
 * Phrases are written in a small language, so that a table of them can be read and added to without writing
 * regular expressions: words separated by spaces, `a|b` for either, `mov*` for any ending, `~3` for up to three
 * words between. Written as folded text is: lower case, no accents, "not" for "n't", no punctuation.
 * A phrase never reaches across the end of a sentence.
 */
export class Phrase {
  /** What its first word can be. */
  readonly heads: readonly string[];
  readonly #phrase: string;
  /** Made when the phrase is first tried: most never are. */
  #steps: readonly Step[] | null = null;

  constructor(phrase: string) {
    this.#phrase = phrase;
    this.heads = written(phrase.split(' ', 1)[0] ?? '');
  }

  /** Which word the phrase ends with that begins with the word `first`; -1 when it does not stand there. */
  lastFrom(said: WordsSaid, first: number): number {
    this.#steps ??= stepsOf(this.#phrase);
    return lastOf(this.#steps, 0, said, first, 0);
  }
}

/** The words of a folded text, where each begins in it, and whether its sentence ends with it. */
export type WordsSaid = { words: readonly string[]; starts: readonly number[]; ends: readonly boolean[] };

/** Those behind which a space or a line feed stands: what comes last may be cut in two. */
export function wordsSaid(folded: string): WordsSaid {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: boolean[] = [];
  for (let at = 1, start = 1; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code !== SPACE && code !== LINE_FEED) continue;
    words.push(folded.slice(start, at));
    starts.push(start);
    ends.push(code === LINE_FEED);
    start = at + 1;
  }
  return { words, starts, ends };
}

/** Where the words from `first` to `last` stand in the folded text. */
export function placeOf(
  { words, starts }: WordsSaid,
  first: number,
  last: number,
): { start: number; end: number } {
  return { start: starts[first] ?? 0, end: (starts[last] ?? 0) + (words[last]?.length ?? 0) };
}

/** The sentence of a folded text that a position is in, between spaces: each stands on a line of its own. */
export function sentenceAround(folded: string, position: number): string {
  const start = folded.lastIndexOf('\n', position) + 1;
  const end = folded.indexOf('\n', position);
  return ` ${folded.slice(start, end < 0 ? folded.length : end)} `;
}

const SPACE = 32;
const LINE_FEED = 10;

/** The words of which one comes next, or the beginnings of words, after so many others at most. */
type Step = { between: number; words: readonly string[]; beginnings: readonly string[] };

// Folding a full 40-letter word can still expand by a few letters (ß becomes ss).
const MAX_FOLDED_WORD = 60;

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let between = 0;
  for (const token of phrase.split(' ')) {
    if (token.startsWith('~')) {
      between = Number(token.slice(1));
      continue;
    }
    const words = written(token);
    const wrong = words.find((word) => !/^[\p{L}\p{N}]+\*?$/u.test(word));
    if (wrong !== undefined) throw new Error(`Not a word of the phrase language: ${wrong}`);
    steps.push({
      between,
      words: words.filter((word) => !word.endsWith('*')),
      beginnings: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    });
    between = 0;
  }
  return steps;
}

/** As many words between as may stand there are passed over first. */
function lastOf(steps: readonly Step[], index: number, said: WordsSaid, at: number, passed: number): number {
  const step = steps[index];
  const word = said.words[at];
  if (!step || word === undefined) return -1;
  const goesOn = said.ends[at] === false;
  if (goesOn && passed < step.between && word.length <= MAX_FOLDED_WORD) {
    const farther = lastOf(steps, index, said, at + 1, passed + 1);
    if (farther >= 0) return farther;
  }
  if (!isOneOf(step, word)) return -1;
  if (index === steps.length - 1) return at;
  return goesOn ? lastOf(steps, index + 1, said, at + 1, 0) : -1;
}

function isOneOf({ words, beginnings }: Step, word: string): boolean {
  if (words.includes(word)) return true;
  for (const beginning of beginnings)
    if (word.length - beginning.length <= MAX_FOLDED_WORD && word.startsWith(beginning)) return true;
  return false;
}

/** German joins what other languages keep apart: an application sent online is one word. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'bewerbung',
    ['onlinebewerbung', 'initiativbewerbung', 'kurzbewerbung', 'spontanbewerbung', 'bewerbungsunterlagen'],
  ],
  ['gesprach', ['bewerbungsgesprach', 'videogesprach', 'telefongesprach', 'fachgesprach', 'zweitgesprach']],
  ['interview', ['telefoninterview', 'videointerview', 'bewerbungsinterview']],
]);

function written(token: string): string[] {
  const words = token.split('|');
  return [...words, ...words.flatMap((word) => COMPOUNDS.get(word) ?? [])];
}
