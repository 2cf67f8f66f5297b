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

  /** Where the phrase ends that begins with the word at `from`; -1 when it does not stand there. */
  endFrom(folded: string, from: number): number {
    this.#steps ??= stepsOf(this.#phrase);
    return endOf(this.#steps, 0, folded, from, 0);
  }
}

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
function endOf(steps: readonly Step[], index: number, folded: string, from: number, passed: number): number {
  const step = steps[index];
  const end = endOfWord(folded, from);
  if (!step || end === folded.length) return -1;
  const goesOn = folded.charCodeAt(end) === SPACE;
  if (goesOn && passed < step.between && end > from && end - from <= MAX_FOLDED_WORD) {
    const farther = endOf(steps, index, folded, end + 1, passed + 1);
    if (farther >= 0) return farther;
  }
  if (!isNext(step, folded, from, end)) return -1;
  if (index === steps.length - 1) return end;
  return goesOn ? endOf(steps, index + 1, folded, end + 1, 0) : -1;
}

function isNext({ words, beginnings }: Step, folded: string, from: number, end: number): boolean {
  for (const word of words) if (word.length === end - from && folded.startsWith(word, from)) return true;
  for (const beginning of beginnings)
    if (end - from - beginning.length <= MAX_FOLDED_WORD && folded.startsWith(beginning, from)) return true;
  return false;
}

const SPACE = 32;
const LINE_FEED = 10;

/** Where the word that begins at `from` ends: before a space or a line feed, or with the text. */
export function endOfWord(folded: string, from: number): number {
  for (let at = from; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === SPACE || code === LINE_FEED) return at;
  }
  return folded.length;
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
