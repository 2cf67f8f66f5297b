import { companiesBesideRole } from './company-beside-role.ts';
import { besideAPerson, subjectParts } from './company-in-subject.ts';
import { companyKey } from './company-key.ts';
import {
  LEADS_IN_OPEN_SUBJECT,
  LEADS_IN_OPEN_TEXT,
  LEADS_IN_SUBJECT,
  LEADS_IN_TEXT,
  namesBehindLeads,
} from './company-leads.ts';
import { asCompany, isWholeName } from './company-name.ts';
import { TOOL } from './company-of-sender.ts';
import { houseInText } from './company-of-the-house.ts';
import { BEFORE_SUBJECT, COMPANY_IN_SUBJECT, companyPatterns } from './company-patterns.ts';
import { companiesInSignature } from './company-signature.ts';
import { companiesWrittenSmall } from './company-written-small.ts';
import { withoutDepartment } from './department.ts';
import { type FoundName, matchOf, type WeighedName } from './found-name.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { namesAnOccupation } from './occupation-words.ts';
import type { SearchedText } from './searched-text.ts';

/** A name that may be the employer's, how much the place it was found at says, and whether that place is about the job. */
export type TellingName = WeighedName & { isTelling?: boolean };

const SUBJECT_PART = 1.6;
const TEXT = 2;
/** What speaks of the job itself. */
const TELLING = 1.6;

/** "Northwind", "iCIMS", "3M": the first word holds a capital letter or a digit, or its script has none. */
const STARTS_A_NAME = /^[\s"'“‘]{0,3}[^\s]{0,30}[\p{Lu}\p{Lo}\p{N}]/u;

/** "Thank You for Applying": what one does. */
const NO_HOUSE = /^\p{Lu}\p{L}+ing$/u;

/** What is known of a letter before its words are looked at for the employer. */
type Given = {
  subject: SearchedText;
  letter: SearchedText;
  /** What its sender is called. */
  writer: string;
  role: string | null;
  /** The key of the system that sent it. */
  system: string | undefined;
  /** Whether its sender tells nothing, or writes for somebody else. */
  isUntold: boolean;
  isForOthers: boolean;
  /** Whether nobody in particular writes. */
  isRobot: boolean;
};

/** The employer's names in subject and text, and whether each stands where a letter speaks of the job itself. */
export function companiesInWords(given: Given): TellingName[] {
  const { letter, role, system, isUntold } = given;
  const { text: subject, small: smallSubject } = given.subject;
  const { text, small, signature } = letter;
  const isOpen = isUntold || given.isForOthers;
  // In running text a name has a capital letter; in an address it need not.
  const known = new Map<string, string | null>();
  const written = (passage: string) => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const read = STARTS_A_NAME.test(passage) ? asCompany(passage, role, 'written') : null;
    const name = read !== null && system !== undefined && companyKey(read) === system ? null : read;
    known.set(passage, name);
    return name;
  };
  const whole = (passage: string) => (isWholeName(passage) ? written(passage) : null);
  // "Indeed Application: Planner", "Northwind Recruiting | Application received".
  const ofSubject = (passage: string) => {
    const name = whole(withoutDepartment(passage));
    return name !== null && SYSTEM_NAMES.has(name.toLowerCase()) ? null : name;
  };
  // "Interview for Planner with Anna" names what is done and somebody there.
  const open = (passage: string) =>
    NO_HOUSE.test(passage) || TOOL.test(passage) || namesAnOccupation(passage) || role?.includes(passage)
      ? null
      : ofSubject(passage);
  const openInText = (passage: string) => (/ \p{Lu}/u.test(passage) ? open(passage) : null);
  const found: TellingName[] = [];
  const add = (name: FoundName | null, weight: number, source: string, isTelling = false) => {
    if (name) found.push({ ...extended(name, source), weight, isTelling });
  };
  const opening = BEFORE_SUBJECT.exec(subject)?.[0].length ?? 0;
  const own = subject.slice(opening);
  for (const [weight, pattern] of COMPANY_IN_SUBJECT)
    add(moved(matchOf('subject', own, pattern, ofSubject), opening), weight, subject);
  for (const name of namesBehindLeads('subject', subject, smallSubject, LEADS_IN_SUBJECT, written))
    add(name, name.weight, subject, true);
  if (isOpen)
    for (const name of namesBehindLeads('subject', subject, smallSubject, LEADS_IN_OPEN_SUBJECT, open))
      add(name, name.weight, subject, true);
  for (const { pattern, index } of companyPatterns(small))
    add(matchOf('text', text, pattern, whole), TEXT - index * 0.08, text, index < 4);
  for (const name of namesBehindLeads('text', text, small, LEADS_IN_TEXT, written))
    add(name, name.weight, text, name.weight >= TELLING);
  for (const name of companiesBesideRole(text, role, written, isOpen)) add(name, name.weight, text, true);
  for (const name of companiesInSignature(text, signature, whole, given)) add(name, name.weight, text);
  add(besideAPerson(subject, whole), SUBJECT_PART, subject, true);
  for (const name of subjectParts(subject, opening, role, whole, system === undefined ? '' : text))
    add(name, SUBJECT_PART, subject);
  for (const name of houseInText(text, written, isOpen && found.length === 0))
    add(name, name.weight, text, name.weight >= TELLING);
  if (isOpen)
    for (const name of namesBehindLeads(
      'text',
      text,
      small.slice(0, signature),
      LEADS_IN_OPEN_TEXT,
      openInText,
    ))
      add(name, name.weight, text);
  // Where nothing else names anybody, a name may do without capitals.
  if (isUntold && found.length === 0)
    for (const name of companiesWrittenSmall(subject, text, signature))
      add(name, name.weight, name.field === 'subject' ? subject : text);
  return found;
}

function moved(name: FoundName | null, by: number): FoundName | null {
  return name && { ...name, start: name.start + by, end: name.end + by };
}

/** "The Allen Institute" before "for AI" is half a name. */
function extended(name: FoundName, source: string): FoundName {
  if (
    !/(?:Institut\p{L}{0,2}|University|School|Cent(?:er|re)|Society|Foundation|Ministry|Department|Office|Bank|Agency|College|Museum|Academy|Association|Council|Universität|Akademie|Amt|Gesellschaft)$/u.test(
      name.value,
    )
  )
    return name;
  const more =
    /^ (?:of|for|für|der|des) (?:the )?\p{Lu}[\p{L}-]{1,30}(?: (?:and|und|&) \p{Lu}[\p{L}-]{1,30}| \p{Lu}[\p{L}-]{1,30}){0,3}/u.exec(
      source.slice(name.end, name.end + 120),
    )?.[0];
  return more ? { ...name, value: name.value + more, end: name.end + more.length } : name;
}
