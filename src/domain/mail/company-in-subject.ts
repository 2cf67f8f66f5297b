import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { type Accept, type FoundName, nameAt } from './found-name.ts';
import { looksLikeRole } from './occupation-words.ts';
import { OF_THE_PROCESS, OF_THE_PROCESS_ABROAD } from './process-words.ts';

/** What a calendar puts behind: " @ Wed 25 Mar 2026 4pm - 4:45pm (GMT)". */
const WHEN = / @ [^@]{0,30}?(?:(?<!\d)20\d\d(?!\d)|\d[:.h]\d\d|\d ?[ap]m(?!\p{L}))[^@]*$/u;

/** A subject up to where a calendar says when. */
export function withoutHour(subject: string): string {
  return subject.replace(WHEN, '');
}

/** "Response requested - Site Engineer - Marfield Corporation", "QUILL: Research Lead". */
export function subjectParts(
  subject: string,
  from: number,
  role: string | null,
  accept: Accept,
  open: string,
): FoundName[] {
  const found: FoundName[] = [];
  for (const match of subject
    .slice(from)
    .matchAll(/(?:^|\s(?:[-–—|/]|\/\/)\s|:\s)([^|:–—?<>]{3,58}?)(?=\s(?:[-–—|/]|\/\/)\s|:\s|$)/gu)) {
    const part = match[1] ?? '';
    const isBeforeRole =
      role !== null && match.index === 0 && subject.slice(from + part.length).includes(role);
    const isAtAnEnd =
      match[0].length < subject.length - from &&
      (match.index === 0 || from + match.index + match[0].length === subject.length);
    const isName =
      (open.includes(part) &&
        isAtAnEnd &&
        !looksLikeRole(part) &&
        part !== role &&
        !/[\d\p{Extended_Pictographic}]/u.test(part)) ||
      namesAHouse(part) ||
      (match.index === 0 && /^\p{Lu}{3,12}$/u.test(part)) ||
      (isBeforeRole && !/\d/.test(part));
    const value = isName && !ABOUT_THE_PROCESS.test(part.toLowerCase()) ? accept(part) : null;
    const name = nameAt('subject', subject, value, from + match.index);
    if (name) found.push(name);
  }
  return found;
}

/** "Interview - Planner - Lena Ostrow / Northwind": whoever is met, and for whom. */
export function besideAPerson(subject: string, accept: Accept): FoundName | null {
  const pair =
    /(?:^|\s[-–—|]\s|:\s)((?:(?!\s[-–—]\s)[^|:–—/<>]){2,40}?) (?:[/x×+]|<>|<->|↔|\|) ((?:(?!\s[-–—]\s)[^|:–—/<>]){2,40}?)(?=\s[-–—|(]\s?|:|$)/u.exec(
      subject,
    );
  const [one = '', other = ''] = pair?.slice(1) ?? [];
  const isPerson = (name: string) => isLikeAPerson(name) && !looksLikeRole(name);
  // "Imogen <> Harlow Energy": a first name alone, where the other is a house's.
  const isFirstName = (name: string, beside: string) =>
    /^\p{Lu}\p{Ll}+$/u.test(name) && !namesAHouse(name) && namesAHouse(beside);
  const isOne = isPerson(one) || isFirstName(one, other);
  const isOther = isPerson(other) || isFirstName(other, one);
  const house = isOne === isOther ? '' : isOne ? other : one;
  const value = house === '' || looksLikeRole(house) ? null : accept(house);
  return nameAt('subject', subject, value, pair?.index);
}

const ABOUT_THE_PROCESS = new RegExp(
  String.raw`(?<!\p{L})(?:${OF_THE_PROCESS}|${OF_THE_PROCESS_ABROAD}|business process|notice|reference|regarding|request(?:ed)?|confirmed|event|eingang\p{L}*|verfahren\p{L}*|stand|screen|call|phone|next|steps|review|re|fwd|job|position|tests?|employment|important|thank|your|ihre|deine)(?!\p{L})`,
  'u',
);
