import { namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import type { FoundName } from './found-name.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { OF_THE_PROCESS_ABROAD } from './process-words.ts';
import { theOnlyWork } from './role-alone.ts';
import { type RoleLead, roleLeads } from './role-leads.ts';
import { rolesInLines } from './role-lines.ts';
import { roleBeforeGender, roleInSubject } from './role-segments.ts';
import {
  fuller,
  IS_A_SCHEME,
  ofWhom,
  wholeInSubject,
  withoutHouse,
  withWhatBelongsBefore,
  writtenOut,
} from './role-whole-name.ts';
import type { SearchedText } from './searched-text.ts';
import { inSmallLetters } from './small-letters.ts';
import { ENOUGH, NO_TITLE, OCCUPATION, type ScoredName, titleAt, WHO_HIRES, workIn } from './title-at.ts';
import { type Closing, readTitle, type Title } from './title-reader.ts';
import { MAY_BE_MARKED } from './title-words.ts';

const SEGMENT = 3;
const QUOTED = 2;
const SUBJECT = 1;
const IN_BOTH = 1.5;
const TRAINING = 1.5;
const SOUGHT_SO = 1;
const CLOSED: Readonly<Record<Closing, number>> = { mark: 3, noun: 2, at: 1, verb: 1, end: 0.5, open: 0 };
const FRAMED: ReadonlySet<Closing> = new Set(['noun', 'mark'] as const);
/** What goes before a role in a subject, whatever follows: "Esito selezione istruttore". */
const OPENS_NONE = new RegExp(
  String.raw`^(?:${OF_THE_PROCESS_ABROAD}|offer of|dags|welcome|discussed|place d[e’']|vorspiel|schnuppertag|vorstellungs\p{L}*|auswahl\p{L}*|besetzungs\p{L}*|vertrag\p{L}*|obrigado|para|ter|lista|procedure|cv|guten|gentile|sua|suo|una?|une)(?!\p{L})`,
  'u',
);
const ENDS_NO_TITLE =
  /(?<!\p{L})(?:challenge|assessment|test|team|department|group|interviews?|screen|call|application|process|details|gmbh|ag|eg|kg|se|ohg|mbh|e\.?v\.?|plc|sas|spa|inc|llc|ltd|systems|technologies|solutions|university)$/iu;

/** "Probevortrag", "Dein Azubi-Auswahltag": what one is asked to come to or to do. */
const IS_AN_EVENT =
  /^\S*(?:auswahltag|schnuppertag|probetag|halbtag|praktikumstag|infotag|testtag|\S(?:game|spiel|vortrag|aufgabe|übung|quiz|kanal))(?: startet| beginnt)?$/iu;
/** "con Northwind", "im Sekretariat": where, or with whom. */
const IS_WHERE = /^(?:con|al|alla|ter|en la|im|am|vom|de tu|de la|met|bij|avec) \p{L}/u;
/** "Professur für Bauphysik", "Ausbildung zur Köchin": the whole of it. */
const IS_TRAINING =
  /^(?:Ausbildung|Umschulung|Professur|Vertretungsprofessur|Promotion|Lehre) (?:zu[mr]|als|für) /u;

/** What the readers of roles find: every passage that may be one, and the one for which most speaks by hand. */
export type ToldRoles = { candidates: readonly ScoredName[]; agreed: FoundName | null };

/** Of all places where a role may stand, in subject and text; who writes bears none of them. */
export function rolesTold(subject: SearchedText, letter: SearchedText, senderName: string): ToldRoles {
  const { text } = letter;
  const others = namesOfOthers(text, senderName);
  const isNone = (one: FoundName) => isNobodysRole(one, subject, letter, senderName);
  const candidates = [
    ...fromLeads('subject', subject, letter.titlesGoOnSmall, others),
    ...fromLeads('text', letter, letter.titlesGoOnSmall, others),
    ...rolesInLines(subject.text, letter),
    ...bySegments(subject.text, letter, senderName, others),
  ].filter((one) => !isNone(one));
  const found = mostTelling(candidates, text) ?? theOnlyWork(candidates, letter, isNone);
  return { candidates, agreed: found && inWhole(found, subject, letter, senderName) };
}

/** Whether a name is who wrote, or what they do, or to whom something went: none is what is applied for. */
export function isNobodysRole(
  one: FoundName,
  { text: subject }: SearchedText,
  { text }: SearchedText,
  senderName: string,
): boolean {
  return isTheWriters(one, text, senderName) || isToWhom(one, subject, text);
}

/** Whether a name is who wrote, or what they do. */
function isTheWriters(one: FoundName, text: string, senderName: string): boolean {
  return isTheSender(one.value, senderName) || writesSo(one, text, senderName);
}

/** "Application submitted to Maker Yard": to whom, whatever they are called. */
function isToWhom({ field, start }: FoundName, subject: string, letter: string): boolean {
  const before = (field === 'subject' ? subject : letter).slice(Math.max(0, start - 16), start);
  return /(?:submitted|sent|forwarded|delivered|passed on) to $/iu.test(before);
}

/** To its end, with what belongs before it, and without the house where the work is. */
function inWhole(
  found: FoundName,
  subject: SearchedText,
  letter: SearchedText,
  senderName: string,
): FoundName {
  const text = found.field === 'subject' ? subject.text : letter.text;
  const whole = letter.titlesGoOnSmall ? toItsEnd(found, text) : found;
  return withWhatBelongsBefore(withoutHouse(whole, senderName), text);
}

/** "Assistente dentária" of which "assistente" was found. */
function toItsEnd(found: FoundName, text: string): FoundName {
  const read = readTitle(text, found.start, { isSubject: found.field === 'subject', goesOnSmall: true });
  const title = read && titleAt(found.field, text, read.start, read.end);
  return title?.value.startsWith(`${found.value} `) ? title : found;
}

function mostTelling(candidates: readonly ScoredName[], text: string): FoundName | null {
  const inBoth = worksInBoth(candidates);
  let best: ScoredName | null = null;
  for (const candidate of candidates) {
    const score = candidate.score + (inBoth.has(candidate.value) ? IN_BOTH : 0);
    if (best === null || score > best.score) best = { ...candidate, score };
  }
  if (!best || best.score < ENOUGH) return null;
  return ofWhom(writtenOut(fuller(wholeInSubject(best, candidates), candidates), candidates), text);
}

/** The work that subject and letter both name is what they are about. */
function worksInBoth(candidates: readonly ScoredName[]): ReadonlySet<string> {
  const ofSubject = new Set(candidates.filter(({ field }) => field === 'subject').map(({ value }) => value));
  const both = candidates.filter(({ field, value }) => field === 'text' && ofSubject.has(value));
  return new Set(both.map(({ value }) => value).filter((value) => workIn(value) === OCCUPATION));
}

function bySegments(title: string, { text }: SearchedText, senderName: string, others: string): ScoredName[] {
  const part = roleInSubject(title, senderName);
  const isOther =
    part &&
    ([WHO_HIRES, IS_AN_EVENT, IS_WHERE].some((none) => none.test(part.value)) ||
      (workIn(part.value) < OCCUPATION && isNoTitle(part.value, others)));
  const segment = isOther ? null : part;
  const marked = roleBeforeGender(text);
  return [
    ...(segment ? [{ ...segment, score: SEGMENT + segment.rank }] : []),
    ...(marked ? [{ ...marked, score: 5 }] : []),
  ];
}

const SOUGHT =
  /(?:(?:au|le|du|un|votre) poste (?:de |d['’])|(?:el|al|de|tu) puesto de |la (?:vacante|plaza) de |(?:il|per il|del) ruolo di |(?:il|per il|del) posto di |(?:la|na|da|à) vaga de |(?:o|de|ao) cargo de |de (?:functie|rol) van |(?:de|je|uw) vacature (?:van |voor )?|stilling(?:en|a)? som |tjänsten som |anställning(?:en)? som )$/iu;
const NOT_SOUGHT =
  /^(?:travail|secours|police|trabajo|lavoro|trabalho|werk|aparcamiento|parking|garagem|estacionamento|emprego|empleo|vous|vos|nos|notre|tu|su|onze|ons|uw|je|vår|din|lunes|luned|\p{L}{1,3}(?!\p{L}))/iu;

/** "le poste de vitrailliste", "de functie van binder": whatever the work, nothing else is named so. */
function isSought({ value, start }: FoundName, text: string): boolean {
  return (
    value.split(' ').length < 5 &&
    !NOT_SOUGHT.test(value) &&
    SOUGHT.test(text.slice(Math.max(0, start - 26), start))
  );
}

/** Up to where a title may go on. */
const TITLE_ENDS = /\n|[;!?](?=\s)|(?<!(?<!\p{L})\p{L}{2,5})\.(?=\s)/gu;
const LONGEST_TITLE = 300;

/** A glance: behind "the" or "for" a title is one where it sounds like work, or has a mark. */
function mayLead({ end, weight }: RoleLead, { small, works }: SearchedText): boolean {
  if (weight >= 2.9) return true;
  TITLE_ENDS.lastIndex = end;
  const until = Math.min(TITLE_ENDS.exec(small)?.index ?? small.length, end + LONGEST_TITLE);
  if (works.some((place) => place >= end && place < until)) return true;
  const passage = small.slice(end, until);
  return MAY_BE_MARKED.test(passage) || (weight < 2 && looksLikeRole(passage));
}

function fromLeads(
  field: 'subject' | 'text',
  searched: SearchedText,
  goesOnSmall: boolean,
  others: string,
): ScoredName[] {
  const { text, small } = searched;
  return roleLeads(small, field === 'subject').flatMap((lead) => {
    const read = mayLead(lead, searched)
      ? readTitle(text, lead.end, { isSubject: field === 'subject', goesOnSmall })
      : null;
    const found = read && titleAt(field, text, read.start, read.end);
    if (!found) return [];
    const work = read.closing === 'mark' ? OCCUPATION : workIn(found.value);
    const sought = lead.weight > 3 && read.isLower && isSought(found, text) ? SOUGHT_SO : 0;
    if (sought === 0 && isNoneBehind(lead.weight, work, read)) return [];
    if (OPENS_NONE.test(inSmallLetters(found.value)) || IS_AN_EVENT.test(found.value)) return [];
    if ((work < OCCUPATION || read.closing === 'mark') && isNoTitle(found.value, others)) return [];
    // "Your Northwind application" says to whom, and not for what.
    if (work === 0 && /(?:your|ihre|deine) $/iu.test(text.slice(Math.max(0, read.start - 6), read.start)))
      return [];
    const training = IS_TRAINING.test(found.value) ? TRAINING : 0;
    const quoted = /^["“„'‚]/u.test(text.charAt(read.start)) ? QUOTED : 0;
    const place = field === 'subject' ? SUBJECT : 0;
    return [
      { ...found, score: lead.weight + CLOSED[read.closing] + work + sought + training + quoted + place },
    ];
  });
}

/** What does not sound like work, or is in small letters, is taken for it where the words around leave no other reading. */
function isNoneBehind(weight: number, work: number, { closing, isLower }: Title): boolean {
  if (isLower && (work < OCCUPATION || (closing !== 'noun' && weight < 3))) return true;
  if (work === 0 && weight < (FRAMED.has(closing) ? 2.9 : closing === 'open' ? 4 : 3.5)) return true;
  return weight < 2.9 && weight >= 2 && work < OCCUPATION;
}

/** "Gruppo Editoriale Brelda" and "Northwind Couriers - Harbour" are who wrote, whatever their names sound like. */
function isTheSender(name: string, senderName: string): boolean {
  const house = withoutDepartment(senderName).toLowerCase();
  const small = name.toLowerCase();
  if (house.length < 4 || IS_A_SCHEME.test(small) || looksLikeRole(small.replace(house, ''))) return false;
  return small.startsWith(house) || (small.includes(' ') && house.includes(small));
}

/** "Mara Quinn\nWelfare Coordinator", "Mara, Welfare Coordinator": behind the sender's name stands what the sender does. */
function writesSo({ field, start }: FoundName, text: string, senderName: string): boolean {
  if (field !== 'text') return false;
  const names = senderName.toLowerCase().split(' ');
  const above = text.charAt(start - 1) === '\n' ? lineBefore(text, start - 1) : '';
  const [first = ''] = above.toLowerCase().split(/[\s,.]/u);
  const [, beside = ''] = /(\p{L}{2,20}), $/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  return (
    (first.length > 1 && above.split(' ').length < 5 && names.includes(first)) ||
    (beside !== '' && names.includes(beside.toLowerCase()))
  );
}

function lineBefore(text: string, end: number): string {
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end).trim();
}

/** Who writes and who is written to: neither is a role. */
function namesOfOthers(text: string, senderName: string): string {
  const greeted =
    /^\s{0,20}(?:dear|hi|hello|hey|hallo|liebe[rs]?|guten tag|sehr geehrte[rs]?)\s([^\n,!]{2,60})/iu.exec(
      text,
    )?.[1];
  return `${senderName} ${greeted ?? ''}`.toLowerCase();
}

function isNoTitle(name: string, others: string): boolean {
  return (
    NO_TITLE.test(name) ||
    ENDS_NO_TITLE.test(name) ||
    endsAsAHouse(name) ||
    isAmong(name, others) ||
    SYSTEM_NAMES.has(name.toLowerCase())
  );
}

/** "Brelda Dental Centre"; an "Erzieherin Kita" works in one, and a "Matron, Eye Clinic" too. */
function endsAsAHouse(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return (
    last !== name &&
    !/,| \p{Ll}/u.test(name) &&
    namesAHouse(last) &&
    !namesAnOccupation(name.slice(0, -last.length))
  );
}

function isAmong(name: string, others: string): boolean {
  const first = name.toLowerCase().split(/[\s,/-]/)[0] ?? '';
  return first.length > 2 && others.includes(first);
}
