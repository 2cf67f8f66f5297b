import { isWholeName } from './company-name.ts';
import { readCompanyName } from './company-name-reader.ts';
import { whatItIsFor } from './company-whole-name.ts';
import { namesAHouse } from './company-words.ts';
import { foldedText } from './fold-text.ts';

const MAX_SPELLED = 100;
const MAX_LINES = 200;

/** "ZfM" stands for "Zentrum für Meeresdaten", "UKM" for "Universitätsklinikum Mittelgau". */
export function isShortFor(short: string, name: string): boolean {
  const words = name.replace(/['’]/gu, ' ').split(/[\s-]+/u);
  const big = words.filter((word) => /^\p{Lu}/u.test(word));
  const letters = foldedText(short);
  return [words, big].some(
    (some) =>
      (some.length > 2 && some.map((word) => foldedText(word).charAt(0)).join('') === letters) ||
      (some.length > 1 && namesAHouse(name) && isMadeOf(letters, some.map(foldedText))),
  );
}

/** A name in a text whose first letters are those of a short one: "World Harbour Relief Initiative" for "WHRI". */
export function spelledIn(words: string, short: string): string | null {
  const letters = foldedText(short);
  if (letters.length < 3 || !/^[a-z]/.test(letters)) return null;
  const line = words.split('\n', MAX_LINES).find((one) => isSpelledLine(one.trim(), short));
  if (line !== undefined) return line.trim();
  const first = new RegExp(`(?<![\\p{L}\\p{N}])${letters.charAt(0).toUpperCase()}(?=\\p{Ll})`, 'gu');
  for (let tries = 0; tries < MAX_SPELLED; tries += 1) {
    const at = first.exec(words)?.index;
    const read = at === undefined ? null : readCompanyName(words, at);
    if (at === undefined) return null;
    const name = read ? wholeFor(words, read) : '';
    if (letters.length < 4 && !namesAHouse(name)) continue;
    const big = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
    if (big.map((word) => foldedText(word).charAt(0)).join('') === letters) return name;
  }
  return null;
}

function wholeFor(words: string, { start, end }: { start: number; end: number }): string {
  const name = words.slice(start, end);
  return name + whatItIsFor(name, words, end);
}

/** "Amsel, Becher and Crane" below the letter of ABC. */
function isSpelledLine(line: string, short: string): boolean {
  return (
    line.length < MAX_SPELLED &&
    / (?:&|and|und) \p{Lu}[\p{L}-]*$/u.test(line) &&
    !/[\d.:@]/u.test(line) &&
    isWholeName(line) &&
    isShortFor(short, line)
  );
}

/** Of more letters there are too many ways to part them, and nobody's address is so long. */
const MAX_LETTERS = 24;

/** Whether letters fall into parts, one for each word: its first letter, and others of it in their order. */
export function isMadeOf(letters: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return letters === '';
  if (letters === '' || letters.length > MAX_LETTERS || letters[0] !== word[0]) return false;
  let at = 0;
  for (let length = 1; length <= letters.length; length += 1) {
    at = word.indexOf(letters[length - 1] ?? '', at) + 1;
    if (at === 0) return false;
    if (isMadeOf(letters.slice(length), others)) return true;
  }
  return false;
}
