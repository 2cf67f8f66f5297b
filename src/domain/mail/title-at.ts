import { type FoundName, nameAt } from './found-name.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { asTitle } from './role-name.ts';

/** A name found, and how much speaks for it. */
export type ScoredName = FoundName & { score: number };

/** What has to speak for a role before it is told. */
export const ENOUGH = 4;

/** How far a name is known as work: it says who does it, or what it is about. */
export const OCCUPATION = 2;
const FIELD = 1;

/** "Junior Research Fellow of Walmer College": a fellow, and where. */
const OF_A_HOUSE =
  /(?<=(?:fellow|professor|lecturer|chaplain|organist|nurse|teacher|tutor|librarian|curator))(?: of| at| in)(?: the)? (?:(?-i:\p{Lu})\S+ ){0,4}(?:College|University|Hospital|School|Institute|Society|Museum|Church|Cathedral)$/iu;

/** Whoever hires is nobody's role. */
export const WHO_HIRES = /^(?:hiring managers?(?: for)?|managers? for)$/iu;

/** "Brelda Lotsen SE": a firm, whatever it sounds like. */
const IS_BY_LAW = new RegExp(String.raw`\S{3} ${LEGAL_FORM}$`, 'u');

export const OF_RECRUITERS =
  /recruit|re[ck]rut|selez|talent|people|hiring|personal|\bhr\b|resources|geschäftsführ|inhaber|verwaltung(?!s)|founder|gründer|vorstand|:/iu;

/** What stands where a role could, and is none. */
export const NO_TITLE =
  /^(?:(?:initial|first|second|final|quick|short) (?:(?:phone|video|screening) )?(?:call|chat|interview|conversation)|employer|website|webseite|homepage|hast|habe|haben|follow|request|phone|reminder|availability|thanks|response|confirming|received|ausbildung|praktikum|empleo|oferta|proposta|offre|jobtilbud|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|summer|winter|spring|autumn|fall|employment|offers?|details|admissions?|review|confirmation|information|interviews?|applications?|consideration|acceptance|rejection|decline|terms|agreement|contract|letter|welcome|background|reference|assessment|test|challenge|step|steps|process|schedule|microsoft|teams|zoom|google|skype|linkedin|indeed|workday|job|jobs|career|careers|talent|work|works?hop|company|team|candidates?|applicants?|hiring|human resources|today|tomorrow|montag|dienstag|mittwoch|donnerstag|freitag|uhr|\p{L}*gespräch|\p{L}*interview|\p{L}*termin|bewerbung\p{L}*|\p{L}+-id|unterlagen|unternehmen|firma|wunsch|zukunft|bestätigung|absage|einladung|eingang|status|update|next|your|you|we|us|it|i|dr|mr|ms|mrs|prof|herr|frau|dear|hi|hello)(?!\p{L})/iu;

export function titleAt(field: FoundName['field'], text: string, from: number, to: number): FoundName | null {
  const title = asTitle(text.slice(from, to))?.replace(OF_A_HOUSE, '') ?? null;
  const value = title === null ? null : inItself(title, text.slice(Math.max(0, from - 12), from));
  return value === null || WHO_HIRES.test(value) || IS_BY_LAW.test(value)
    ? null
    : nameAt(field, text, value, from);
}

/** Behind "des" a Projektleiter is one of "Projektleiters", and behind "einen" a Referent is a "Referenten". */
function inItself(title: string, before: string): string {
  if (/(?:^|\s)(?:des|eines) $/iu.test(before) && /(?:er|or|ar|är|eur)s$/u.test(title))
    return title.slice(0, -1);
  return /(?:^|\s)(?:des|eines|einem|einen|dem|den|zum) $/iu.test(before) && /(?:ent|ist|ant)en$/u.test(title)
    ? title.slice(0, -2)
    : title;
}

export function workIn(name: string): number {
  // "Northwind Traders" is a firm: whoever applies is one. A "Product Owner Payments" is one, too.
  const last = name.slice(name.lastIndexOf(' ') + 1);
  const isOfSuch = () => namesAnOccupation(name.slice(0, -last.length));
  if (/(?:er|or|ist|ian)s$/iu.test(last) && (/^\p{Lu}/u.test(last) || !isOfSuch())) return 0;
  if (/(?:ant|ent|ship)s$/iu.test(last) && !isOfSuch()) return 0;
  if (namesAnOccupation(name)) return OCCUPATION;
  return looksLikeRole(name) ? FIELD : 0;
}
