import { isMadeOf } from './company-spelled-out.ts';
import { namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import { cutAt, type FoundName, restOf } from './found-name.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import { GENDERS, OFTEN_CLOSES, SAID_OF_IT } from './title-words.ts';

const PLAIN_WORDS = /^(?: [\p{L}'’-]{1,30}){1,5}(?<! \p{Ll}{1,2})$/u;
/** "Vendedor da Lojas Amaral": where it is, and no more of what is done. */
const WHERE = / (?:d[ao]s?|n[ao]s?|della?|presso|chez|bij|bei|at|en|in) \p{Lu}/u;
/** What goes on behind a title in a subject, and is none of it. */
const NOT_OF_IT =
  /(?<!\p{L})(?:hiring|recruit\p{L}*|search|gezocht|gesucht|rol|regio|job|stelle|vacature|test|temporada|saison|seizoen|stagione|d[eè]s|desde|ab|vanaf|dal|start|opening|team|results?|update)(?!\p{L})/iu;

/** "Centralist meldkamer" in a subject, where a title in small letters may end before its last word. */
export function wholeInSubject<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (best.field !== 'subject') return best;
  const whole = candidates.find(({ field, start, value }) => {
    if (field !== 'subject' || start !== best.start || !value.startsWith(`${best.value} `)) return false;
    const more = value.slice(best.value.length);
    return (
      PLAIN_WORDS.test(more) &&
      ![SAID_OF_IT, NOT_OF_IT, WHERE].some((other) => other.test(more)) &&
      !more.split(' ').some((word) => OFTEN_CLOSES.has(word.toLowerCase())) &&
      !(/ \p{Lu}/u.test(more) && namesAHouse(more))
    );
  });
  return whole ?? best;
}

/** Behind a dash: "Staff Nurse - Burns Unit", or "régisseur d'orchestre". */
const MORE_BEHIND = /^(?: [-–—] \p{Lu}[^,–—()]{2,40}| (?:d['’]|de )\p{Ll}{4,20})$/u;
/** ", Trust & Safety": a field of work, where one word alone may be a town; what stands in brackets is part of a title. */
const FIELD_BEHIND =
  /^ \([^()]{2,60}\)$|^, \p{Lu}[^,()]{2,50}(?: (?:&|and|und|et|y|e) [^,()]{2,40}|(?:ing|ics|tions?|ments?|og(?:y|ies)|ances?|ciences?|care|ware|design|systems|services|studies|safety|sales|law))\)?$/u;
/** "Workshop Mechanic" under the subject "Mechanic". */
const MORE_BEFORE =
  /^(?!(?:The|Your|Our|My|Head|Chief|Deputy|Former|Lead|Senior|Junior|Principal|Assistant|Trainee) )\p{Lu}[\p{L}-]{2,20} (?:\p{Lu}[\p{L}-]{2,20} )?$/u;

/** "IT-Systementwickler (m/w/d) Fachverfahren". */
const BEHIND_MARK = new RegExp(String.raw`^ ?[([]?${GENDERS}[)\]]? \p{Lu}`, 'u');

/** "Staff Nurse" of a subject, where a dash parts it from other things, is the "Staff Nurse - Burns Unit" of the letter. */
export function fuller<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  const behindMark = candidates.find(
    ({ field, start, value }) =>
      field === best.field &&
      start === best.start &&
      value.startsWith(best.value) &&
      BEHIND_MARK.test(value.slice(best.value.length)),
  );
  if (behindMark || best.field !== 'subject') return behindMark ?? best;
  return (
    candidates.find(
      ({ field, value }) =>
        field === 'text' &&
        ((value.startsWith(best.value) &&
          MORE_BEHIND.test(value.slice(best.value.length)) &&
          !namesAHouse(value.slice(best.value.length))) ||
          (value.toLowerCase().endsWith(` ${best.value.toLowerCase()}`) &&
            MORE_BEFORE.test(value.slice(0, -best.value.length)))),
    ) ?? best
  );
}

/** Whether the longer of two titles is the other one with a field of its work behind it. */
export function namesItsField(longer: string, title: string): boolean {
  const more = longer.slice(title.length);
  return longer.startsWith(title) && FIELD_BEHIND.test(more) && !namesAHouse(more.split(' ').at(-1) ?? '');
}

/** "Graduate Programme": work, too. */
export const IS_A_SCHEME = /(?<!\p{L})(?:internship|program(?:me)?|scheme)$/iu;
/** "Porter, Oakmere General Hospital", "Porter, City of Oakmere": where the work is. */
const HOUSE_BEHIND = /, (?:\p{Lu}[^,()]{2,60})(?:, \p{Lu}[^,()]{2,40})?$/u;
/** "Intern, Embassy Press Section": a part of one, which says what is done. */
const PART_OF_ONE = /(?:section|team|unit|ward|department|desk|services?|directorate)$/iu;
const OF_A_HOUSE = /^, (?:City|Town|Ministry|Department|County|University|State|Borough|Bank) of /u;

/** "Quantity Surveyor in the Ministry of Works", "Seilerin am Klinikum Emsrode": the same in a sentence. Who leads a house is "Leiter der Klinik". */
const IN_A_HOUSE =
  / (?:(?:in|at) the|am|an der|im|in der|für das|de la(?= (?:Ville|Commune|Mairie))) (?=\p{Lu})(?!\S*(?:[Bb]ereich|[Rr]eferat|[Aa]bteilung|[Tt]eam|gruppe|dienst|[Vv]erkauf)(?!\p{L}))(\p{Lu}[^,()]{3,60})$/u;

/** A role without the house behind or before it: "Northwind Summer Internship" from Northwind. */
export function withoutHouse(found: FoundName, senderName: string): FoundName {
  const house = withoutDepartment(senderName);
  if (house.length > 2 && !looksLikeRole(house) && found.value.startsWith(`${house} `)) {
    const behind = found.value.slice(house.length + 1).replace(/^[-–—|] /u, '');
    const isWork = looksLikeRole(behind) || IS_A_SCHEME.test(behind);
    if (isWork) return restOf(found, found.value.length - behind.length);
  }
  const outside = outOfHouse(found);
  if (outside !== found) return outside;
  const behind = HOUSE_BEHIND.exec(found.value);
  if (!behind || behind.index < 3) return found;
  const [first = '', ...places] = behind[0].slice(2).split(', ');
  const isOfTheirs = house.length > 3 && (first.startsWith(house) || house.startsWith(first));
  const isHouse =
    OF_A_HOUSE.test(behind[0]) || isOfTheirs || (first.split(' ').length > 2 && namesAHouse(first));
  if (!isHouse || PART_OF_ONE.test(first) || namesAnOccupation(first) || namesAnOccupation(places.join(' ')))
    return found;
  return cutAt(found, behind.index);
}

/** A role without the house that a sentence says it is in. */
export function outOfHouse(found: FoundName): FoundName {
  const inHouse = IN_A_HOUSE.exec(found.value);
  const isHouse =
    inHouse !== null &&
    inHouse.index > 3 &&
    namesAHouse(inHouse[1] ?? '') &&
    !namesAnOccupation(inHouse[1] ?? '');
  return isHouse ? cutAt(found, inHouse.index) : found;
}

const BELONGS_BEFORE = /(?<!\p{L})(?:(?:Ausbildung|Umschulung) zu[mr]|\p{Lu}\p{L}{2,20}- (?:und|oder|&)) $/u;
const REACH = 30;

/** "Ausbildung zur Köchin" of which the cook was found, and "Büro- und Empfangskraft". */
export function withWhatBelongsBefore(found: FoundName, text: string): FoundName {
  const before = BELONGS_BEFORE.exec(text.slice(Math.max(0, found.start - REACH), found.start))?.[0];
  if (before === undefined) return found;
  return { ...found, value: before + found.value, start: found.start - before.length };
}

/** "MFA" in a subject is the "Medizinische Fachangestellte" of the letter, "Sales Exec" its "Sales Executive". */
export function writtenOut<Found extends FoundName>(best: Found, candidates: readonly Found[]): Found {
  if (!/^\p{Lu}{2,5}$/u.test(best.value))
    return (
      candidates.find(({ value }) => value.length > best.value.length && isShortFor(best.value, value)) ??
      best
    );
  const letters = foldedText(best.value);
  return (
    candidates.find(
      ({ value }) => /\s/.test(value) && isMadeOf(letters, value.split(/[\s-]+/u).map(foldedText)),
    ) ?? best
  );
}

const A_FIELD = /^\p{Lu}[\p{L}-]{4,}(?:ung|at|ei|ik|ie)$/u;
const A_PERSON = /(?:er|or|är|eur|ent|ant|ist|oge|loge|iker)(?:in)?$/u;
const KEPT = 5;

/** "Lektorat" over a letter that says "Lektorin" is hers. */
export function ofWhom(best: FoundName, text: string): FoundName {
  if (best.field !== 'subject' || !A_FIELD.test(best.value)) return best;
  const stem = best.value.slice(0, Math.max(KEPT, best.value.length - 3)).replace(/[aä]r?$/u, '');
  for (const { 0: value, index: start } of text.matchAll(/\p{Lu}[\p{L}-]{5,40}/gu))
    if (value.startsWith(stem) && A_PERSON.test(value) && namesAnOccupation(value))
      return { value, field: 'text', start, end: start + value.length };
  return best;
}

function isShortFor(short: string, long: string): boolean {
  const words = long.split(' ');
  const parts = short.split(' ');
  return (
    parts.length === words.length &&
    parts.length > 1 &&
    parts.every(
      (part, index) => part.length > 2 && words[index]?.startsWith(part.replace(/\.$/u, '')) === true,
    )
  );
}
