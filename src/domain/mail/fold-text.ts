/** One word of a text, folded for comparison, and where it stands in the original (UTF-16 units). */
export type Word = { word: string; start: number; end: number };

const MAX_WORD_LENGTH = 40;
const APOSTROPHES = "'’‘‛`´ʼ＇";
const NEGATIONS_WITHOUT_APOSTROPHE = new Set(['wont', 'dont', 'didnt', 'doesnt', 'cant', 'isnt', 'wasnt']);
const LETTERS_WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
// Soft hyphen, zero-width and direction marks: a reader's eye skips them, so do we.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;
const MARK = /\p{M}/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * Splits text into words as phrases see them: lower case, without accents or invisible characters, whatever the
 * apostrophes ("won’t" becomes "wo" + "not", "cannot" becomes "can" + "not"). Linear in the text's length.
 */
export function foldWords(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let word = '';
  let start = from;
  let end = from;
  const close = () => {
    if (word !== '') pushWord(words, word, start, end);
    word = '';
  };
  for (let at = from; at < to; ) {
    const plainEnd = word === '' ? endOfPlainWord(text, at, to) : at;
    if (plainEnd > at) {
      pushWord(words, text.slice(at, Math.min(plainEnd, at + MAX_WORD_LENGTH)).toLowerCase(), at, plainEnd);
      at = plainEnd;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const width = widthOfCharacter(text, at, character);
    const folded = fold(character, width);
    if (folded === null) close();
    else {
      if (word === '' && folded !== '' && folded !== "'") start = at;
      if (word !== '' || folded !== "'") {
        if (folded !== '' && word.length < MAX_WORD_LENGTH) word += folded;
        if (word !== '' && folded !== "'") end = Math.min(at + width, to);
      }
    }
    at += width;
  }
  close();
  return words;
}

/** Where a word of plain letters and digits ends; `from` itself when it is not that plain. Most words are. */
function endOfPlainWord(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (isPlain) continue;
    return code >= 128 || code === APOSTROPHE || code === BACKTICK ? from : at;
  }
  return at;
}

const APOSTROPHE = 39;
const BACKTICK = 96;

/** A single comparable string: folded words with single spaces. */
export function foldedText(text: string): string {
  return foldWords(text)
    .map(({ word }) => word)
    .join(' ');
}

/** "â€™" is an apostrophe that was decoded with the wrong character set; it counts as one character. */
function widthOfCharacter(text: string, at: number, character: string): number {
  if (character === 'â' && /^[€\u0080][™˜\u0098\u0099]/.test(text.slice(at + 1, at + 3))) return 3;
  return character.length;
}

/** What a character adds to a word: nothing (invisible), letters, an apostrophe, or null where a word ends. */
function fold(character: string, width: number): string | null {
  const code = character.charCodeAt(0);
  if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return character;
  if (code >= 65 && code <= 90) return character.toLowerCase();
  if (width === 3 || APOSTROPHES.includes(character)) return "'";
  if (code < 128) return null;
  if (INVISIBLE.test(character) || MARK.test(character)) return '';
  if (!WORD_CHARACTER.test(character)) return null;
  const lower = character.toLowerCase();
  return LETTERS_WITHOUT_DECOMPOSITION[lower] ?? lower.normalize('NFKD').replace(/\p{M}/gu, '');
}

function pushWord(words: Word[], raw: string, start: number, end: number): void {
  const parts = wordParts(raw);
  for (const part of parts) if (part !== '') words.push({ word: part, start, end });
}

/** The parts of one written word share its position, so that a marked passage never cuts a word in two. */
function wordParts(raw: string): string[] {
  if (raw === 'cannot') return ['can', 'not'];
  if (NEGATIONS_WITHOUT_APOSTROPHE.has(raw)) return [raw.slice(0, -2), 'not'];
  if (!raw.includes("'")) return [raw];
  if (raw.endsWith("n't")) return [raw.slice(0, -3), 'not'];
  return raw.split("'").filter((part, index) => index === 0 || part !== 's');
}
