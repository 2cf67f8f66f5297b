import { ABBREVIATION } from './abbreviations.ts';
import { asCompany, isWholeName } from './company-name.ts';
import { readCompanyName } from './company-name-reader.ts';
import { houseBefore, upToLegalForm } from './company-whole-name.ts';
import { belongsBefore, isLikeAPerson, namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import { type FoundName, nameAt } from './found-name.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import type { ParsedMail } from './mail.ts';
import { nameInDomain } from './name-in-domain.ts';
import { nameLikeDomain } from './name-like-domain.ts';
import { namesAnOccupation } from './occupation-words.ts';
import { type SenderName, type SenderPart, toldBy } from './sender-part.ts';

const MAX_SUBJECT = 300;
const MAX_LINES = 8;
const LONGEST_LINE = 60;
/** A line, or what marks part from the rest of it: "Cantina Montefino | Via Roma". */
const AFTER_MARK = /(?:(?<=\n)|(?<=\s[|·–—•] )|(?<=\())[^\n|·–—•()]*$/u;
const BEFORE_MARK = /^[^\n|·–—•)]*?(?=\n|\)|\s[|·–—•]|$)/u;

const STOP_WITHIN = new RegExp(String.raw`\.$|(?<=(?<!\p{L})${ABBREVIATION})\. `, 'gu');

/** The name as sender, subject or text write it out, where it is the same as the domain, or most of it. */
export function asTheDomainSays(
  label: string,
  mail: ParsedMail,
  given: string,
  sender: string,
  text: string,
): SenderName[] {
  const written = writtenOut(label, [
    ['from', given],
    ['subject', mail.subject.slice(0, MAX_SUBJECT)],
    ['text', text],
  ]);
  if (!written) return [];
  const { field, words, place, by } = written;
  const line =
    field === 'text' ? ownLineOf(words.slice(place.start, place.end), words, place.start, given) : null;
  if (line) return [toldBy(by, { ...line, field })];
  const value = words.slice(place.start, place.end).replace(/['’]s$/u, '');
  // "Jobportal" is most of "jobportal-brelda".
  if (!value.includes(' ') && asCompany(value, null) === null) return [];
  // "Clairance Assurances" writes from clairance.example: the sender's own name is the whole one.
  const isWhole =
    sender.length > value.length &&
    sender.includes(value) &&
    !/[()[\]]/.test(sender) &&
    belongsBefore(sender.slice(0, sender.indexOf(value)), value) &&
    !isWrittenBy(mail, sender) &&
    (by === 'written out' || !isLikeAPerson(sender));
  const whole = isWhole ? wholeName(given, sender, by) : null;
  return [whole ?? toldBy(by, { field, value, start: place.start, end: place.start + value.length })];
}

type Place = { start: number; end: number };
type Written = { field: FoundName['field']; words: string; place: Place; by: SenderPart };

/** Where a name is spelled as the label is; else where the name is that has the most of it. */
function writtenOut(label: string, places: readonly (readonly [Written['field'], string])[]): Written | null {
  for (const [field, words] of places) {
    const place = nameInDomain(label, words);
    if (place) return { field, words, place: wholeHouse(words, place), by: 'written out' };
  }
  const alike: (Written & { share: number })[] = [];
  for (const [field, words] of places) {
    const like = nameLikeDomain(label, words);
    if (!like) continue;
    const runsTo = Math.min(like.runsTo, readCompanyName(words, like.start)?.end ?? 0);
    const end = like.end + upToLegalForm(words, like.end, Math.max(like.end, runsTo)).length;
    const place = wholeHouse(words, { start: like.start, end });
    alike.push({ field, words, place, by: 'mostly written out', share: like.share });
  }
  const length = ({ place }: Written) => place.end - place.start;
  return alike.sort((one, other) => other.share - one.share || length(other) - length(one))[0] ?? null;
}

const BEFORE_HOUSE =
  /(?:(?:University|City|Town|Municipality|County|Borough|Department|Ministry|Office|Institute|Museum|Bank|Diocese|Port) of|(?:Department|Ministry|Office|Institute) for|Ministerium für|Stadt|Gemeinde|Marktgemeinde|Universität|Hochschule|Klinikum|Landkreis|Kreis|Kreissparkasse|Sparkasse|Volksbank|Stadtwerke|(?:Ville|Mairie|Commune|Université|Centre hospitalier) de(?: la)?|Université|(?:Comune|Università) di|(?:Ayuntamiento|Universidad|Universidade) de|Universidade do|Município de|Gemeente|Hogeschool|Universiteit|Lycée|Collège|Colegio|Hotel|Restaurant|Gasthof|gemeente|stadt) $/u;
const LEGAL_WITHIN = new RegExp(String.raw`^\S+ (?:\S+ )?${LEGAL_FORM}(?![\p{L}\p{N}])`, 'u');
const BEHIND_HOUSE = /^(?:['’]s)?(?: \p{Lu}[\p{L}-]{1,25}| & \p{Lu}[\p{L}-]{1,25}){1,3}(?![\p{L}'’])/u;

/** "tilburne" is "University of Tilburne" where it is written so, and "stbrannocs" "St Brannoc's College". */
function wholeHouse(words: string, place: Place): Place {
  const passage = words.slice(Math.max(0, place.start - 40), place.start);
  const name = words.slice(place.start, place.end);
  const before =
    BEFORE_HOUSE.exec(passage)?.[0] ??
    (initialsBefore(passage, name, words.slice(place.end, place.end + 20)) || houseBefore(passage, name));
  const behind = BEHIND_HOUSE.exec(words.slice(place.end, place.end + 60))?.[0] ?? '';
  const isHouse =
    behind !== '' &&
    namesAHouse(behind) &&
    !namesAnOccupation(behind) &&
    withoutDepartment(`Xx${behind}`) === `Xx${behind}`;
  const theirs = isHouse ? '' : ownedInLine(passage, name, words.slice(place.end, place.end + LONGEST_LINE));
  return { start: place.start - before.length, end: place.end + (isHouse ? behind : theirs).length };
}

/** "A. " before "Wehrle Söhne AG" on a line of its own. */
function initialsBefore(passage: string, name: string, behind: string): string {
  return namesAHouse(name) || LEGAL_WITHIN.test(name + behind)
    ? (/(?<![^\n])(?:\p{Lu}\. ){1,2}$/u.exec(passage)?.[0] ?? '')
    : '';
}

/** "Brother Anselm's Larder, Ghent" on a line of its own writes from brotheranselms.example: what is theirs belongs to the name. */
function ownedInLine(passage: string, name: string, behind: string): string {
  return /(?:^|\n)$/u.test(passage) && /['’]s$/u.test(name)
    ? (/^(?: \p{Lu}[\p{L}-]{1,25}){1,2}(?=,|\n|$)/u.exec(behind)?.[0] ?? '')
    : '';
}

/** Lars Uhlenbrock of uhlenbrock-web.example writes as lars@: the firm has his name, and he has not its. */
export function isWrittenBy(mail: ParsedMail, sender: string): boolean {
  const [first = '', ...others] = sender.toLowerCase().split(/\s/);
  const account = (mail.from?.address ?? '').toLowerCase().split('@')[0] ?? '';
  return (
    isLikeAPerson(sender) && ((first.length > 1 && account.startsWith(first)) || account === others.at(-1))
  );
}

/** The first line that is the name in full: what a sentence calls Montefino may be signed as Cantina Montefino. */
function ownLineOf(
  name: string,
  text: string,
  from: number,
  writer: string,
): (Place & { value: string }) | null {
  for (
    let at = from, tries = 0;
    at >= 0 && tries < MAX_LINES;
    at = text.indexOf(name, at + name.length), tries += 1
  ) {
    const line = ownLine(text, at, at + name.length);
    // Who writes may be called as the house is.
    if (line && !writer.includes(line.value)) return line;
  }
  return null;
}

/** "Weingut Rebenthal" on a line of its own writes from rebenthal.example: the line is the whole name. */
function ownLine(
  text: string,
  from: number,
  to: number,
): { value: string; start: number; end: number } | null {
  const before = text.slice(Math.max(0, from - LONGEST_LINE), from);
  const start = from - (AFTER_MARK.exec(before)?.[0].length ?? before.length);
  const behind = text.slice(to, to + LONGEST_LINE);
  const end = to + (BEFORE_MARK.exec(behind)?.[0].length ?? behind.length);
  const line = text.slice(start, end).replace(/[\s,]+$|,? e\. ?V\.$/gu, '');
  if (
    line.length > LONGEST_LINE ||
    line.length <= to - from ||
    !isWholeName(line) ||
    /^\p{Ll}|[.,!?:|@]/u.test(line.replaceAll(STOP_WITHIN, ''))
  )
    return null;
  if (!belongsBefore(text.slice(start, from), text.slice(from, to))) return null;
  if (namesAnOccupation(line) || withoutDepartment(line) !== line) return null;
  const value = asCompany(line, null, 'written');
  return value !== null && line.startsWith(value) ? { value, start, end: start + value.length } : null;
}

/** A part of what the sender is called, as the name of a house. */
export function wholeName(given: string, name: string, by: SenderPart): SenderName | null {
  const found = nameAt('from', given, asCompany(name, null));
  return found && toldBy(by, found);
}
