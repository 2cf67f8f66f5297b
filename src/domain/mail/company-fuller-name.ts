import { isWholeName } from './company-name.ts';
import { belongsBefore, isLikeAPerson, namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import type { FoundName } from './found-name.ts';
import { nameInDomain } from './name-in-domain.ts';

const LONGEST = 60;
const MAX_LINES = 200;
const HOUSE_BEHIND = /^ (\p{Lu}\p{L}{2,20})(?![\p{L}\d])/u;

/** The name as a line of the letter has it in full: "Studio Lenti" signs as "Studio Notarile Lenti". */
export function fullerName(found: FoundName, text: string, thread: string): FoundName {
  if (found.field !== 'from') return found;
  if (!/[\p{Lu}\s]/u.test(found.value)) return writtenInThread(found, thread);
  for (const line of text.split('\n', MAX_LINES)) {
    const name = nameOf(line);
    if (name === null || name.length <= found.value.length) continue;
    const before = name.endsWith(` ${found.value}`) ? name.slice(0, -found.value.length) : '';
    // The place stays that of the sender: it is there that the name was read.
    if (belongsBefore(before, found.value) && isLongerFor(found.value, name))
      return { ...found, value: name };
  }
  return found;
}

function nameOf(line: string): string | null {
  const own = (
    line
      .slice(0, 2 * LONGEST)
      .trim()
      .split(/,\s|\s[·|–—]\s/u, 1)[0] ?? ''
  )
    .replace(/^(?:(?:ihr|dein|euer|das|the|your) )?team (?:der |des |von |vom |of |at )?(?:the )?/iu, '')
    .replace(/[.,]$/u, '');
  if (own.length > LONGEST || !/^\p{Lu}\S* /u.test(own) || /[@:!?()]|\d{3}/u.test(own)) return null;
  const isHouse = isWholeName(own) && namesAHouse(own) && !isLikeAPerson(own);
  return isHouse && withoutDepartment(own) === own ? own : null;
}

function wordsOf(name: string): string[] {
  return foldedText(name).split(' ');
}

/** The same words in their order, and at most two more, of which one says what house it is. */
function isLongerFor(short: string, long: string): boolean {
  const wanted = wordsOf(short);
  const words = wordsOf(long);
  if (words.length > wanted.length + 2 || words.at(-1) !== wanted.at(-1)) return false;
  let at = 0;
  for (const word of words) {
    const next = wanted[at] ?? '';
    // "Praxis" is within "Zahnarztpraxis".
    if (next !== '' && (word === next || (at === 0 && next.length > 4 && word.endsWith(next)))) at += 1;
  }
  return at === wanted.length;
}

/** What one wrote oneself, quoted below, may name the house that the answer does not. */
function writtenInThread(found: FoundName, thread: string): FoundName {
  const place = nameInDomain(found.value, thread);
  if (!place) return found;
  const behind = HOUSE_BEHIND.exec(thread.slice(place.end, place.end + 26))?.[0] ?? '';
  const isHouse = behind !== '' && namesAHouse(behind);
  const value = thread.slice(place.start, place.end + (isHouse ? behind.length : 0));
  return /^\p{Lu}[^\n@]*$/u.test(value) ? { ...found, value } : found;
}
