import { belongsBefore, namesAHouse } from './company-words.ts';
import { isDepartment, withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import type { FoundName } from './found-name.ts';
import { looksLikeRole } from './occupation-words.ts';

const MAX_MENTIONS = 8;
/** A house's own word right before its name: "Stichting", "Gemeente", "Pflegeheim". */
const WORD_BEFORE = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}-]{2,30}) $/u;
/** "Mensah, " before "Cole & Partners". */
const PARTNERS_BEFORE = /(?<![^\n])(?:\p{Lu}[\p{L}-]{2,20} )?(?:\p{Lu}[\p{L}'’-]{1,20}, ){1,3}$/u;
const OF_PARTNERS = /^\p{Lu}\S* (?:&|and|und|\+) /u;
/** These say that a name follows, and are no part of it. */
const SAYS_THAT = /^(?:firma|ferme|company|group|groupe|gruppe|empresa|the|team|uni|media|technologies)$/i;

/** The longest way in which subject or text write the name: "Groene Rand" is "Stichting Groene Rand". */
export function wholeNameOf(found: FoundName, subject: string, text: string, writer: string): FoundName {
  // What senders call themselves is whole.
  if (found.field === 'from' && /\p{Lu}/u.test(found.value)) return found;
  let whole = found;
  for (const [field, words] of [
    ['subject', subject],
    ['text', text],
  ] as const) {
    let at = words.indexOf(found.value);
    for (let count = 0; at >= 0 && count < MAX_MENTIONS; count += 1) {
      const before = whatIsBefore(words.slice(Math.max(0, at - 80), at), found.value, writer);
      if (before > 0 && found.value.length + before > whole.value.length) {
        const end = at + found.value.length;
        whole = { value: words.slice(at - before, end), field, start: at - before, end };
      }
      at = words.indexOf(found.value, at + found.value.length);
    }
  }
  return whole;
}

function whatIsBefore(passage: string, name: string, writer: string): number {
  const partners = OF_PARTNERS.test(name) ? PARTNERS_BEFORE.exec(passage)?.[0] : undefined;
  // "Founder, Fig & Loam" and "Dagny, Moss & Loam" are somebody there.
  const isSomebody =
    partners &&
    (looksLikeRole(partners) ||
      isDepartment(partners.slice(0, -2)) ||
      writer.startsWith(partners.slice(0, -2)));
  if (partners && !isSomebody) return partners.length;
  return houseBefore(passage, name).length;
}

/** The house's own word that ends a passage right before its name, and the space behind it; nothing where there is none. */
export function houseBefore(passage: string, name: string): string {
  const [before = '', word = ''] = WORD_BEFORE.exec(passage) ?? [];
  const isOfTheName =
    word !== '' &&
    namesAHouse(word) &&
    !SAYS_THAT.test(word) &&
    belongsBefore(before, name) &&
    withoutDepartment(`${word} Xx`) === `${word} Xx`;
  return isOfTheName ? before : '';
}

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
