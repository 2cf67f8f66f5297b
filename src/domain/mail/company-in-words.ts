import { companiesBesideRole } from './company-beside-role.ts';
import { besideAPerson, subjectParts, withoutHour } from './company-in-subject.ts';
import { companyKey } from './company-key.ts';
import {
  LEADS_IN_OPEN_SUBJECT,
  LEADS_IN_OPEN_TEXT,
  LEADS_IN_SUBJECT,
  LEADS_IN_TEXT,
  namesBehindLeads,
} from './company-leads.ts';
import { asCompany, isWholeName, STARTS_A_NAME } from './company-name.ts';
import { TOOL } from './company-of-sender.ts';
import { houseInText } from './company-of-the-house.ts';
import {
  ACTS_IN_SUBJECT,
  ANSWERS_IN_SUBJECT,
  BEFORE_SUBJECT,
  COMPANY_IN_SUBJECT,
  companyPatterns,
} from './company-patterns.ts';
import { companiesInSignature } from './company-signature.ts';
import { whatItIsFor } from './company-whole-name.ts';
import { namesAHouse } from './company-words.ts';
import { companiesWrittenSmall } from './company-written-small.ts';
import { withoutDepartment } from './department.ts';
import { type Accept, matchOf, type WeighedName } from './found-name.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { namesAnOccupation } from './occupation-words.ts';
import type { SearchedText } from './searched-text.ts';

/** A name that may be the employer's, how much the place it was found at says, and whether that place is about the job. */
export type TellingName = WeighedName & { isTelling?: boolean };

const SUBJECT_PART = 1.6;
const TEXT = 2;
/** What speaks of the job itself. */
const TELLING = 1.6;

/** "P. Ruggiero": who is met. */
const INITIAL_AND_SURNAME = /^\p{Lu}\. \p{Lu}[\p{L}'’-]+$/u;
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
  const { subject, letter, isUntold } = given;
  const accepted = acceptable(given);
  const isOpen = isUntold || given.isForOthers;
  const found = inSubject(given, accepted, isOpen);
  found.push(...inLetter(given, accepted, isOpen));
  found.push(...houseInText(letter.text, accepted.written, isOpen && found.length === 0).map(inText));
  if (isOpen) {
    const small = letter.small.slice(0, letter.signature);
    found.push(...namesBehindLeads('text', letter.text, small, LEADS_IN_OPEN_TEXT, accepted.openInText));
  }
  // Where nothing else names anybody, a name may do without capitals.
  if (isUntold && found.length === 0)
    found.push(...companiesWrittenSmall(subject.text, letter.text, letter.signature));
  return withoutDoctors(found).map((name) =>
    extended(name, name.field === 'subject' ? subject.text : letter.text),
  );
}

/** "Dr Lorne would love to meet you": where a Lorne Dental signs, it is whom one would work with. */
function withoutDoctors(found: readonly TellingName[]): readonly TellingName[] {
  return found.filter(({ value }) => {
    const surname = /^(?:Dra?|Prof)\.? (\p{Lu}\S+)$/u.exec(value)?.[1];
    return (
      surname === undefined ||
      !found.some(
        (other) => other.value !== value && other.value.includes(surname) && namesAHouse(other.value),
      )
    );
  });
}

type Accepted = Readonly<
  Record<'written' | 'whole' | 'ofSubject' | 'open' | 'openInText' | 'acting' | 'answering', Accept>
>;

/** What is taken for a name where one is written out, where nothing else is, in a subject, and where whatever stands is looked at. */
function acceptable({ role, system }: Given): Accepted {
  const known = new Map<string, string | null>();
  const read = (passage: string) => {
    // In running text a name has a capital letter; in an address it need not.
    const name =
      STARTS_A_NAME.test(passage) && !INITIAL_AND_SURNAME.test(passage)
        ? asCompany(passage, role, 'written')
        : null;
    return name !== null && system !== undefined && companyKey(name) === system ? null : name;
  };
  const written = (passage: string) => {
    const before = known.get(passage);
    const name = before === undefined ? read(passage) : before;
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
  // "Orrell Solicitors would like to meet you": who acts is no work, though it was taken for it.
  const acting = (passage: string) =>
    ofSubject(passage) ??
    (namesAHouse(passage) && isWholeName(passage) ? asCompany(passage, null, 'written') : null);
  // "Clara sent you a message": so may somebody.
  const answering = (passage: string) => (namesAHouse(passage) ? acting(passage) : null);
  return { written, whole, ofSubject, open, openInText, acting, answering };
}

function inSubject(
  { subject, letter, role, system }: Given,
  { written, whole, ofSubject, open, acting, answering }: Accepted,
  isOpen: boolean,
): TellingName[] {
  const text = withoutHour(subject.text);
  const small = subject.small.slice(0, text.length);
  const opening = BEFORE_SUBJECT.exec(text)?.[0].length ?? 0;
  const own = text.slice(opening);
  const acceptsIn = (weight: number): Accept =>
    weight === ACTS_IN_SUBJECT ? acting : weight === ANSWERS_IN_SUBJECT ? answering : ofSubject;
  const framed = COMPANY_IN_SUBJECT.flatMap(([weight, pattern]) => {
    const name = matchOf('subject', own, pattern, acceptsIn(weight));
    return name ? [{ ...name, start: name.start + opening, end: name.end + opening, weight }] : [];
  });
  const beside = besideAPerson(text, whole);
  const led = [
    ...namesBehindLeads('subject', text, small, LEADS_IN_SUBJECT, written),
    ...(isOpen ? namesBehindLeads('subject', text, small, LEADS_IN_OPEN_SUBJECT, open) : []),
    ...(beside ? [{ ...beside, weight: SUBJECT_PART }] : []),
  ];
  const parts = subjectParts(text, opening, role, whole, system === undefined ? '' : letter.text);
  return [
    ...framed,
    ...led.map((name) => ({ ...name, isTelling: true })),
    ...parts.map((name) => ({ ...name, weight: SUBJECT_PART })),
  ];
}

function inLetter(given: Given, { written, whole }: Accepted, isOpen: boolean): TellingName[] {
  const { text, small, signature } = given.letter;
  const framed = companyPatterns(small).flatMap(({ pattern, index }) => {
    const name = matchOf('text', text, pattern, whole);
    return name ? [{ ...name, weight: TEXT - index * 0.08, isTelling: index < 4 }] : [];
  });
  const beside = companiesBesideRole(text, given.role, written, isOpen);
  return [
    ...framed,
    ...namesBehindLeads('text', text, small, LEADS_IN_TEXT, written).map(inText),
    ...beside.map((name) => ({ ...name, isTelling: true })),
    ...companiesInSignature(text, signature, whole, given),
  ];
}

function inText(name: WeighedName): TellingName {
  return { ...name, isTelling: name.weight >= TELLING };
}

/** "The Allen Institute" before "for AI" is half a name. */
function extended(name: TellingName, source: string): TellingName {
  const more = whatItIsFor(name.value, source, name.end);
  return more === '' ? name : { ...name, value: name.value + more, end: name.end + more.length };
}
