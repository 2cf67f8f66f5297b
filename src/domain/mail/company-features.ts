import type { CompanyCandidate, CompanyQuestion } from './company-candidates.ts';
import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { isDepartment } from './department.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { LINE_BEGINS, LINE_ENDS, type WrittenName } from './written-names.ts';

const MANY = 4;
const EARLY = 250;
/** "Kessler" and "Drechsler", "Tischlerei" and "Gießerei" end alike. */
const ENDING = 4;

/** What can be said of a candidate, in short words: who tells it, between which words it stands, what it looks like. */
export function companyFeatures(candidate: CompanyCandidate, question: CompanyQuestion): Set<string> {
  const { key, name, told, written } = candidate;
  const said = new Set<string>(['any', question.sender]);
  const places = new Set(written.map((one) => placeOf(one, question.signature)));
  /** By itself, and as it is from such a sender. */
  const say = (feature: string) => said.add(feature).add(`${feature} ${question.sender}`);
  for (const reader of told) say(reader);
  if (told.size === 0) say('written alone');
  for (const shape of shapesOf(name.value)) {
    say(`is ${shape}`);
    said.add(`is ${shape} ${told.size === 0 ? 'written' : 'told'}`);
    if (written[0]) said.add(`is ${shape} after ${written[0].before[1]}`);
    for (const place of places) said.add(`is ${shape} ${place}`);
  }
  if (writes(candidate, question)) say('writes');
  said.add(`times ${Math.min(MANY, written.length)}`);
  say(domainSays(candidate, question));
  if (SYSTEM_NAMES.has(name.value.toLowerCase())) say('system');
  if (question.role?.includes(name.value)) said.add('in role');
  for (const other of question.candidates) if (other !== candidate) beside(candidate, other, said);
  for (const one of written) {
    const where = placeOf(one, question.signature);
    say(where);
    if (one.before[1] === LINE_BEGINS && one.behind[0] === LINE_ENDS) say(`line ${where}`);
    around(one, said);
  }
  for (const word of key.split(' ')) said.add(`w ${word}`).add(`e ${word.slice(-ENDING)}`);
  return said;
}

/** The words around a name, by themselves and together. What a sender or a subject has around it is something else than what a letter has. */
function around({ field, before, behind }: WrittenName, said: Set<string>): void {
  const [next, last] = before;
  const [first, second] = behind;
  const at = field === 'text' ? '' : field;
  said.add(`${at}< ${last}`).add(`${at}<< ${next} ${last}`);
  said.add(`${at}> ${first}`).add(`${at}>> ${first} ${second}`);
  said.add(`${at}<> ${last} ${first}`);
}

/** How a candidate and another are parts of each other. */
function beside({ key, written }: CompanyCandidate, other: CompanyCandidate, said: Set<string>): void {
  const told = other.told.size > 0 ? ' told' : '';
  if (` ${other.key} `.includes(` ${key} `)) {
    said.add(other.key.startsWith(key) ? `begins${told}` : `within${told}`);
    if (other.written.length >= written.length) said.add('within as often');
  }
  if (` ${key} `.includes(` ${other.key} `)) {
    said.add(key.startsWith(other.key) ? `goes on${told}` : `has before${told}`);
    if (other.written.length > written.length) said.add('whole more seldom');
  }
}

function placeOf({ field, start }: WrittenName, signature: number): string {
  if (field !== 'text') return field;
  if (start >= signature) return 'signed';
  return start < EARLY ? 'early' : 'letter';
}

function shapesOf(value: string): string[] {
  const words = value.split(/\s+/);
  const shapes = [words.length < 4 ? `${words.length}` : words.length < 6 ? 'long' : 'longer'];
  if (namesAHouse(value)) shapes.push('house');
  else if (isLikeAPerson(value)) shapes.push('person');
  if (looksLikeRole(value)) shapes.push('role');
  if (namesAnOccupation(value)) shapes.push('work');
  if (isDepartment(words[0] ?? '')) shapes.push('office');
  if (!/\p{Lu}/u.test(value)) shapes.push('small');
  else if (/^\p{Ll}+ /u.test(value)) shapes.push('beginning small');
  if (/^\p{Lu}{2,6}$/u.test(value)) shapes.push('capitals');
  if (/\d/.test(value)) shapes.push('digits');
  if (/^\p{Lu}\p{L}+ing$/u.test(value)) shapes.push('doing');
  if (/[&+]/.test(value)) shapes.push('and');
  if (/, /.test(value)) shapes.push('comma');
  if (/[()[\]]/.test(value)) shapes.push('brackets');
  if (/[!?]| - /.test(value)) shapes.push('mark');
  return shapes;
}

/** Whether the account before the @ is called after it, and the domain is not: "Anna Voss" writes as anna.voss@. */
function writes({ key }: CompanyCandidate, { account, domain }: CompanyQuestion): boolean {
  return key.split(' ').some((word) => word.length > 2 && account.includes(word) && !domain.includes(word));
}

/** How much of a name the sender's domain has. */
function domainSays({ key }: CompanyCandidate, { domain }: CompanyQuestion): string {
  const words = key.split(' ').map((word) => word.replace(/[^a-z]/g, ''));
  const letters = words.join('');
  if (letters.length < 2 || domain === '') return 'no domain';
  if (letters.length > 2 && domain.startsWith(letters)) return 'is the domain';
  const has = words.filter((word) => word.length > 2 && domain.includes(word));
  if (has.length === words.length) return 'in the domain';
  const initials = words.map((word) => word.charAt(0)).join('');
  if (initials.length > 2 && domain.startsWith(initials)) return 'initials in the domain';
  if (has.length === 0) return 'out of the domain';
  return has.length * 2 >= words.length ? 'mostly in the domain' : 'partly in the domain';
}
