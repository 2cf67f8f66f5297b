import { namesAnOccupation } from './occupation-words.ts';
import type { RoleCandidate, RoleQuestion } from './role-candidates.ts';
import { workIn } from './title-at.ts';

const LONGEST = 7;
const MANY = 4;
const TWICE = 2;
const EARLY = 250;
const LATE = 800;
const AROUND = 60;
/** "Kellner" and "Gärtner", "Floristin" and "Polizistin" end alike. */
const ENDINGS = [3, 4];
const WORD = /\p{L}[\p{L}'’-]*|\d+|[^\s\p{L}\d]/gu;
const SIGNS = [',', '(', ' - ', ' – ', '/', ':', '"', '&'];
const NOTHING = '';

/** What can be said of a candidate, in short words: how it lies to what is agreed on, what it looks like, and between which words it stands. */
export function roleFeatures(candidate: RoleCandidate, question: RoleQuestion): Set<string> {
  const { value } = candidate.name;
  const said = new Set<string>(['any', besideAgreed(candidate, question)]);
  const words = wordsOf(value);
  const work = workIn(value);
  const length = Math.min(LONGEST, words.length);
  said.add(`work ${work}`).add(`length ${length}`).add(`length ${length} work ${work}`);
  said.add(/\p{Lu}/u.test(value) ? 'big' : 'small');
  if (/^\p{Ll}/u.test(value)) said.add('begins small');
  if (/\d/.test(value)) said.add('digits');
  for (const sign of SIGNS) if (value.includes(sign)) said.add(`has ${sign}`);
  const last = words.findLast((word) => /\p{L}/u.test(word)) ?? NOTHING;
  for (const letters of ENDINGS) said.add(`e ${last.slice(-letters)}`);
  said.add(`last ${namesAnOccupation(last)}`).add(`first ${namesAnOccupation(words[0] ?? NOTHING)}`);
  for (const other of question.candidates) if (other !== candidate) beside(candidate, other, said);
  const language = question.letter.titlesGoOnSmall ? 'goes on small' : 'goes on big';
  said.add(language);
  for (const place of candidate.places) around(place, question, language, said);
  said.add(`found ${timesIn(candidate, 'subject')} ${timesIn(candidate, 'text')}`);
  const small = value.toLowerCase();
  const mentions = question.subject.small.split(small).length + question.letter.small.split(small).length - 2;
  said.add(`times ${Math.min(MANY, mentions)}`);
  if (question.subject.small.includes(small)) said.add('in subject');
  return said;
}

/** The words around it, by themselves and together, and where in the mail that is. */
function around(
  { field, start, value }: RoleCandidate['places'][number],
  { subject, letter }: RoleQuestion,
  language: string,
  said: Set<string>,
): void {
  const { text } = field === 'subject' ? subject : letter;
  const end = start + value.length;
  const before = wordsOf(text.slice(Math.max(0, start - AROUND), start));
  const behind = wordsOf(text.slice(end, end + AROUND));
  const [next, last] = [before.at(-2) ?? NOTHING, before.at(-1) ?? NOTHING];
  const [first, second] = [behind[0] ?? NOTHING, behind[1] ?? NOTHING];
  const at = field === 'subject' ? 'subject' : NOTHING;
  said.add(`${at}< ${last} ${language}`).add(`${at}<< ${next} ${last}`);
  said.add(`${at}> ${first}`).add(`${at}>> ${first} ${second}`);
  said.add(`${at}<> ${last} ${first}`);
  said.add(`${at}line ${text.charAt(start - 1) === '\n'} ${text.charAt(end) === '\n'}`);
  if (field !== 'subject') said.add(placeOf(start, letter.signature));
}

function placeOf(start: number, signature: number): string {
  if (start >= signature) return 'signed';
  return start < EARLY ? 'early' : start < LATE ? 'letter' : 'late';
}

/** How it lies to what the readers agree on. */
function besideAgreed(candidate: RoleCandidate, { agreed }: RoleQuestion): string {
  if (agreed === null) return 'none agreed';
  if (candidate === agreed) return 'agreed';
  if (isPartOf(agreed, candidate)) return candidate.key.startsWith(agreed.key) ? 'goes on' : 'has before';
  if (isPartOf(candidate, agreed)) return agreed.key.startsWith(candidate.key) ? 'begins' : 'ends';
  return 'apart';
}

function beside(candidate: RoleCandidate, other: RoleCandidate, said: Set<string>): void {
  if (isPartOf(candidate, other)) said.add(other.key.startsWith(candidate.key) ? 'begins other' : 'in other');
  if (isPartOf(other, candidate)) said.add('has other');
}

function isPartOf({ key }: RoleCandidate, other: RoleCandidate): boolean {
  return ` ${other.key} `.includes(` ${key} `);
}

function timesIn({ places }: RoleCandidate, field: 'subject' | 'text'): number {
  return Math.min(TWICE, places.filter((place) => place.field === field).length);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
