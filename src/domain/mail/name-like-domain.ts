import { ABBREVIATION } from './abbreviations.ts';
import { OPENINGS } from './company-account.ts';
import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { foldedText } from './fold-text.ts';
import { LEFT_OUT, umlautsOf } from './name-in-domain.ts';

/** A name in a text that a domain's label has parts of, how much of the label it is, and how far the words go on behind it. */
type LikeName = { start: number; end: number; share: number; runsTo: number };

type Word = { letters: string; start: number; end: number };

const WORD = /[\p{L}\p{N}]+(?:['’]s(?![\p{L}\p{N}]))?/gu;
const LONG_WORD = /[\p{Lu}\p{N}][\p{L}\p{N}]{3,}/gu;
const MAX_LABEL = 40;
const MAX_WORDS = 7;
const SHORTEST_WORD = 4;
const SHORTEST_PART = 3;
const SHORTEST_END = 5;
const LONGEST_WORD = 30;
const ENOUGH = 0.6;
/** A name that the label begins or ends with needs less of it: "harlowbakes" is "Harlow & Daughters". */
const ENOUGH_AT_AN_END = 0.5;

/**
 * The name of which a domain's label has the most: "ventana-oncology" is "Ventana Ridge Oncology", "hausner-konditorei"
 * "Konditorei Hausner", "clinicavetdelmar" "Clínica Veterinaria del Mar". Null where no name has enough of it.
 */
export function nameLikeDomain(label: string, text: string): LikeName | null {
  const wanted = foldedText(label).replaceAll(' ', '');
  if (wanted.length < 6 || wanted.length > MAX_LABEL) return null;
  if (!hasAPartOf(wanted, text)) return null;
  const tail = label.includes('-') ? foldedText(label.slice(label.lastIndexOf('-'))).length : 0;
  let best: LikeName | null = null;
  for (const run of runsOf(text)) {
    const like = likeness(wanted, run, tail);
    if (!like || like.share <= (best?.share ?? 0)) continue;
    // "Museum" alone is no part of a name.
    if (
      like.share < 1 &&
      /^\S+$/.test(text.slice(like.start, like.end)) &&
      namesAHouse(text.slice(like.start, like.end))
    )
      continue;
    // Bernd Krause of krause-dach.example shares his surname with the firm.
    const isPart = like.start > (run[0]?.start ?? 0) || like.end < (run.at(-1)?.end ?? 0);
    if (!isPart || !isLikeAPerson(text.slice(run[0]?.start, run.at(-1)?.end))) best = like;
  }
  return best;
}

/** A glance: no name is like a label that has no word of it. */
function hasAPartOf(wanted: string, text: string): boolean {
  for (const [word] of text.matchAll(LONG_WORD)) if (wanted.includes(lettersOf(word))) return true;
  return false;
}

function lettersOf(word: string): string {
  return umlautsOf(word, foldedText(word).replaceAll(' ', ''));
}

/** Words with capitals that stand together, and the small ones that link them. */
function* runsOf(text: string): Generator<Word[]> {
  let run: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const isBig = /^[\p{Lu}\p{N}]/u.test(match[0]) && match[0].length <= LONGEST_WORD;
    const before = run.at(-1);
    const goesOn = before !== undefined && run.length < MAX_WORDS && !parts(text, before, start);
    if (run.length > 0 && (!goesOn || !(isBig || LEFT_OUT.has(match[0])))) {
      yield run;
      run = [];
    }
    if (isBig || run.length > 0) {
      run.push({ letters: lettersOf(match[0]), start, end });
    }
  }
  if (run.length > 0) yield run;
}

/** A name goes on over no line and no mark but an abbreviation's full stop, and over a comma among partners: "Orlo, Reed & Sons". */
function parts(text: string, before: Word, at: number): boolean {
  const between = text.slice(before.end, at);
  if (between.length > 4) return true;
  if (between === ', ') return !AMONG_PARTNERS.test(text.slice(at, at + 60));
  if (between.startsWith('.') && ABBREVIATED.test(text.slice(before.start, before.end))) return false;
  return /[\n.,;:!?()[\]|/<>@"„“”_]/u.test(between);
}

const ABBREVIATED = new RegExp(`^${ABBREVIATION}$`, 'u');
const AMONG_PARTNERS = /^\p{Lu}[\p{L}'’-]{1,20}(?:, \p{Lu}[\p{L}'’-]{1,20})? (?:&|and|und|et|y|e|en) \p{Lu}/u;

/** What domains of any house have. */
const OF_NOBODY = new RegExp(`^(?:${OPENINGS}|group|team|online|mail)$`);

/** How much of the label is in the words; one of them is wholly in it. `tail`: how long it is behind its last dash. */
function likeness(label: string, words: readonly Word[], tail: number): LikeName | null {
  let left = label;
  const taken = new Set<Word>();
  const take = (partOf: (letters: string) => string) => {
    for (const word of words) {
      const part = taken.has(word) ? '' : partOf(word.letters);
      if (part === '') continue;
      taken.add(word);
      left = left.replace(part, ' ');
    }
  };
  const share = () => 1 - left.replaceAll(' ', '').length / label.length;
  take((letters) =>
    letters.length >= SHORTEST_WORD && !OF_NOBODY.test(letters) && left.includes(letters) ? letters : '',
  );
  if (taken.size === 0) return null;
  take((letters) => partAtAnEdge(left, letters));
  const isAnEnd = left.startsWith(' ') || (left.endsWith(' ') && left.length - 1 === label.length - tail);
  if (share() < (isAnEnd ? ENOUGH_AT_AN_END : ENOUGH)) return null;
  // "ufmontalto": first letters may be what is left.
  take((letters) => (!LEFT_OUT.has(letters) && left.startsWith(letters.charAt(0)) ? letters.charAt(0) : ''));
  const named = words.filter((word) => taken.has(word));
  while (LEFT_OUT.has(named[0]?.letters ?? '') && !label.startsWith(named[0]?.letters ?? '')) named.shift();
  const runsTo = words.findLast(({ letters }) => !LEFT_OUT.has(letters))?.end ?? 0;
  return { start: named[0]?.start ?? 0, end: named.at(-1)?.end ?? 0, share: share(), runsTo };
}

/** Beside what is taken the label may have less than a word: its beginning, or what a compound ends in. */
function partAtAnEdge(left: string, word: string): string {
  const isAtAnEdge = (part: string) =>
    left.startsWith(part) || left.includes(` ${part}`) || left.endsWith(part) || left.includes(`${part} `);
  for (let length = word.length; length >= Math.min(SHORTEST_PART, word.length); length -= 1)
    if (isAtAnEdge(word.slice(0, length))) return word.slice(0, length);
  for (let from = 1; from <= word.length - SHORTEST_END; from += 1)
    if (isAtAnEdge(word.slice(from))) return word.slice(from);
  return '';
}
