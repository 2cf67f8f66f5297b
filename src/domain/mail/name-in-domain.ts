import { ABBREVIATION } from './abbreviations.ts';
import { OPENINGS } from './company-account.ts';
import { foldWords, type Word } from './fold-text.ts';

const MAX_WORDS = 7;
const MAX_NAME = 150;
/** At most 1,000 words are tried as the beginning of the name, so that a long text takes linear time. */
const MAX_TRIES = 1_000;
const MAX_FIRST = 40;
const BIG_WORD = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]$/u;
const ABBREVIATED = new RegExp(String.raw`(?<!\p{L})${ABBREVIATION}$`, 'u');
const ELIDED = /(?<![\p{L}\p{N}])\p{Lu}['’]$/u;
/** What a domain adds to a name or leaves out of it. */
const ADDED = new RegExp(
  `(?:${OPENINGS}|group|gmbh|ag|inc|online|team|mail|web|ev|deutschland|germany|uk|us|io|app)$`,
);
export const LEFT_OUT = new Set(
  'd l dei degli delle dell dos das op ten ter and und et y e en i the der die das de del della di du des do da la le les los las of for fur von van und zu am an'.split(
    ' ',
  ),
);

/**
 * A name written out in a text that is the same as a domain's label: "kestrelbayhotels" is "Kestrel Bay Hotels",
 * "caspari-lohse" is "Caspari & Lohse". The place of the first such name; null when the text has none.
 */
export function nameInDomain(label: string, text: string): { start: number; end: number } | null {
  const wanted = lettersOf(label);
  if (wanted.length < 4) return null;
  const big = wanted.charAt(0).toUpperCase().charCodeAt(0);
  for (let at = 0, tries = 0; at < text.length && tries < MAX_TRIES; at += 1) {
    const code = text.charCodeAt(at);
    if ((code !== big && code < 128) || !BIG_WORD.test(text.slice(Math.max(0, at - 1), at + 1))) continue;
    tries += 1;
    const end = beginsAt(wanted, text, at) ? endOfName(wanted, text, at) : null;
    // "L'Orne" is "orne" in an address.
    if (end !== null)
      return { start: at - (ELIDED.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0), end };
  }
  return null;
}

/** A glance: few words are the beginning of what is looked for. */
function beginsAt(wanted: string, text: string, at: number): boolean {
  const [word] = foldWords(text, at, Math.min(text.length, at + MAX_FIRST));
  return word !== undefined && (wanted.startsWith(word.word) || wanted.startsWith(spelled(text, word)));
}

/** Where the name that begins at a place ends, if its letters are those wanted: all, without what is left out, or with "and" for "&". */
function endOfName(wanted: string, text: string, at: number): number | null {
  const words = foldWords(text, at, Math.min(text.length, at + MAX_NAME)).slice(0, MAX_WORDS);
  const bare = wanted.replace(ADDED, '');
  let letters = '';
  let short = '';
  let signed = '';
  for (const [last, word] of words.entries()) {
    if (last > 0 && breaks(text, words[last - 1]?.end ?? 0, word.start)) return null;
    const more = spelled(text, word);
    letters += more;
    if (!LEFT_OUT.has(word.word)) short += more;
    const isWanted = [letters, short, signed + more].includes(wanted);
    const isBare = bare.length >= 5 && (letters === bare || short === bare);
    if (isWanted || isBare || (last > 0 && abbreviates(wanted, words.slice(0, last + 1)))) return word.end;
    if (short.length > wanted.length) return null;
    signed += more + andBehind(text, word.end);
  }
  return null;
}

function spelled(text: string, word: Word): string {
  return umlautsOf(text.slice(word.start, word.end), word.word);
}

/** "Otter & Oak" is "otterandoak" in an address. */
function andBehind(text: string, at: number): string {
  return /^ (?:&|\+) /.test(text.slice(at, at + 3)) ? 'and' : '';
}

/** "easternuni" is "Eastern University": the first word whole, and at least three letters of each that follows. */
function abbreviates(label: string, words: readonly { word: string }[]): boolean {
  const [first, ...others] = words.map(({ word }) => word);
  if (first === undefined || first.length < 3 || !label.startsWith(first)) return false;
  let at = first.length;
  for (const word of others) {
    let common = 0;
    while (common < word.length && label[at + common] === word[common]) common += 1;
    if (common < 3) return false;
    at += common;
  }
  return at === label.length;
}

function lettersOf(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A domain writes "ö" as "oe"; folding makes it "o". */
export function umlautsOf(written: string, folded: string): string {
  if (!/[äöü]/i.test(written)) return folded;
  return written
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss');
}

/** A name does not go on over a line, a full stop or a bracket. */
function breaks(text: string, from: number, to: number): boolean {
  const between = text.slice(from, to);
  // "St. Anna", "Dr. Rahn": an abbreviation's full stop ends nothing.
  const isShort = between === '. ' && ABBREVIATED.test(text.slice(Math.max(0, from - 6), from));
  return (!isShort && /[\n.,;:!?()|/<>@]/.test(between)) || to - from > 4;
}
