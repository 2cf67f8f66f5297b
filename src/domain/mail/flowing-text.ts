import { SearchedText } from './searched-text.ts';

/** A line of a hard-wrapped text is at least this long; shorter ones end where their writer ended them. */
const WRAPPED_LINE = 40;
/** "Recruitment Lead, Museum of Rural Life" is a line of its own, and no half of a sentence. */
const SMALL_WORD = /(?<![^\s("„“])\p{Ll}[\p{L}'’-]*/gu;
const SMALL_WORDS_OF_A_SENTENCE = 3;
const MAX_READ = 12_000;
const MAX_FLOWING = 3_500;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&rsquo;': '’',
  '&ndash;': '–',
  '&#8211;': '–',
  '&#160;': ' ',
};
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
/** Words with single spaces between them, and no sign that may be left out. */
const PLAIN =
  /[^\s&*_>\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]+(?: [^\s&*_>\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064]+)*/y;
const LETTER = /[\p{L}\p{N}]/u;
/** A line that does not go on the one above: a list item, or a label of its own. */
const OWN_LINE = /^[ \t]{0,20}(?:[-•–▪●*>|#=_]|\d{1,2}[.)]\s|[\p{L} ]{2,30}:)/u;

/** From `at` on, the characters of a flowing text are those of the original from `from` on, one for one. */
type Run = { at: number; from: number };

/**
 * A text made easy to read names from, and the way back to the places of the original: blanks of every kind become one
 * space, marks of bold letters and entities left from HTML go, and a sentence that was wrapped over two lines is one line
 * again.
 */
export class FlowingText extends SearchedText {
  readonly #original: string;
  readonly #runs: readonly Run[];

  constructor(original: string) {
    const [text, runs] = flowing(original);
    super(text);
    this.#original = original;
    this.#runs = runs;
  }

  /** Where a stretch of it stands in the original; it ends with the character its last one stands for, be that an entity. */
  placeOf(start: number, end: number): [number, number] {
    const last = this.#originalOf(end - 1);
    const isEntity = this.#original.charAt(last) === '&';
    const length = isEntity ? (entityAt(this.#original, last)?.length ?? 1) : 1;
    return [this.#originalOf(start), last + length];
  }

  #originalOf(place: number): number {
    const run = this.#runs.findLast(({ at }) => at <= place);
    return run === undefined || place >= this.text.length ? this.#original.length : run.from + place - run.at;
  }
}

function flowing(original: string): [string, Run[]] {
  let text = '';
  let last = '';
  const runs: Run[] = [];
  const put = (more: string, from: number) => {
    const run = runs.at(-1);
    if (run === undefined || from - run.from !== text.length - run.at) runs.push({ at: text.length, from });
    text += more;
    last = more.charAt(more.length - 1);
  };
  const putBlank = (character: ' ' | '\n', from: number) => {
    if (text === '' || (character === ' ' && (last === ' ' || last === '\n'))) return;
    // Passages of others are left blank: there may be very many empty lines.
    if (character === '\n' && last === '\n' && text.endsWith('\n\n\n')) return;
    put(character, from);
  };
  for (let at = 0; at < Math.min(original.length, MAX_READ) && text.length < MAX_FLOWING; ) {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(original)?.[0].slice(0, Math.min(MAX_READ - at, MAX_FLOWING - text.length));
    if (plain !== undefined) {
      put(plain, at);
      at += plain.length;
      continue;
    }
    const character = original.charAt(at);
    const entity = character === '&' ? entityAt(original, at) : null;
    const sign = entity === null ? character : (ENTITIES[entity] ?? '&');
    if (sign === '\n') putBlank(goesOn(original, at) ? ' ' : '\n', at);
    // A table's cells stand below one another.
    else if (sign === '\t') putBlank(last === '\n' ? ' ' : '\n', at);
    else if (/\s/.test(sign) || isQuoteMark(original, at)) putBlank(' ', at);
    else if (!INVISIBLE.test(sign) && !isBoldMark(original, at)) put(sign, at);
    at += entity?.length ?? 1;
  }
  return [text, runs];
}

function entityAt(text: string, at: number): string | null {
  const opening = text.slice(at, at + 8);
  const entity = opening.slice(0, opening.indexOf(';') + 1);
  return Object.hasOwn(ENTITIES, entity) ? entity : null;
}

/** "*Role:*", "__Planner__"; the star of "Gestalter*in" stands between letters and is none. */
function isBoldMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== '*' && character !== '_') return false;
  return !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1)));
}

/** "> " before a line of somebody else's mail. */
function isQuoteMark(text: string, at: number): boolean {
  return text.charAt(at) === '>' && /(?:^|\n)[> \t]{0,10}$/.test(text.slice(Math.max(0, at - 11), at));
}

function goesOn(text: string, feed: number): boolean {
  const start = text.lastIndexOf('\n', feed - 1) + 1;
  const line = text
    .slice(Math.max(start, feed - 200), feed)
    .replace(/^[> \t]{1,10}/, '')
    .trimEnd();
  const below = text.slice(feed + 1, feed + 70).replace(/^[> \t]{1,10}/, '');
  const next = /^(\S)/.exec(below)?.[1];
  if (next === undefined || line.trim() === '' || /[.!?:;]["'”)*]{0,2}$/.test(line)) return false;
  if (OWN_LINE.test(below) || OWN_LINE.test(line.slice(0, 60))) return false;
  if (/\p{Ll}/u.test(next)) return line.length > 20;
  return line.length >= WRAPPED_LINE && (line.match(SMALL_WORD)?.length ?? 0) >= SMALL_WORDS_OF_A_SENTENCE;
}
