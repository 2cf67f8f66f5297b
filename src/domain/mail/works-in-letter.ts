import type { FoundName } from './found-name.ts';
import { namesAnOccupation } from './occupation-words.ts';
import { isPlainWork, isWork, OF_THE_HOUSE } from './plain-work.ts';
import { titleAt } from './title-at.ts';
import { readTitle } from './title-reader.ts';

const MAX_STARTS = 300;
/** How far behind its beginning a name says who does the work. */
const REACH = 100;
const SMALL_REACH = 60;

const BIG_WORD = /(?<![\p{L}\p{N}&/.-]|\p{L}{2}['’])\p{Ll}?\p{Lu}/gu;

/** Small words with a capital: what follows them may be a name. */
const OPENS_A_SENTENCE =
  /^(?:eine?[nrms]?|un[ae]?|uma?|the|an?|de[rmns]?|die|das|el|l[aeo]s?|il|een|het|o|os|as|chaque|jede[rn]?|para|pour|per|als|como|come|comme|voor|für|for|als|our|your) /iu;

/** Every kind of work a letter names with capitals, above its signature. */
export function worksNamed(letter: string, works: readonly number[], goesOnSmall: boolean): FoundName[] {
  const found: FoundName[] = [];
  let starts = 0;
  let readTo = 0;
  for (const { index } of letter.matchAll(BIG_WORD)) {
    if (index < readTo || starts >= MAX_STARTS || !hasOne(works, index, REACH)) continue;
    if (OPENS_A_SENTENCE.test(letter.slice(index, index + 12))) continue;
    starts += 1;
    const read = readTitle(letter, index, { isSubject: false, goesOnSmall });
    const title = read && titleAt('text', letter, read.start, read.end);
    const own = title && withoutRest(title);
    if (!own || !isPlainWork(own.value)) continue;
    readTo = own.end;
    found.push(own);
  }
  return found;
}

function hasOne(places: readonly number[], from: number, reach: number): boolean {
  return places.some((place) => place >= from && place < from + reach);
}

/** "Sales Trainer, Utrecht", "Programador PLC (Lusitec, Palmela)", "Volontariat (Volontär Ton)": what is said of a name, or another. */
function withoutRest(title: FoundName): FoundName {
  const bracket = / ?\([^()]*/u.exec(title.value);
  const isOther = bracket !== null && (bracket[0].includes(',') || namesAnOccupation(bracket[0]));
  const value = title.value.slice(0, isOther ? bracket.index : undefined).split(',')[0] ?? title.value;
  return { ...title, value, end: title.start + value.length };
}

/** What a kind of work in small letters stands behind where it is sought: "come banconista", "een plek voor kraanman". */
export const SOUGHT_SMALL =
  /(?<!\p{L})(?:[Aa]ls|[Aa]s an?|[Bb]e an?|[Cc]omo|[Cc]ome|[Cc]omme|[Pp]ara|[Pp]ra|[Pp]er|[Pp]our(?: être)?|[Vv]oor|over|for|som|till|til|posto da|plaza de|place de|plek van|baan van|profil|processus|proceso|selectie|selección|selezione|functie|vacature|poste|posto|puesto|vaga|[Bb]uscamos|[Cc]erchiamo|[Cc]herchons|[Zz]oeken|[Pp]rocuramos) (?=\p{Ll})|(?<=\p{L} )[(«“„"](?=\p{Ll})/gu;
/** The same where it may be anybody's. */
export const A_SMALL =
  /(?<!\p{L})(?:(?:de|di|da|do|un|una|une|uma|um|een|eine[nr]?|nouvelle?|nuov[oa]|nuev[oa]|nova|novo|van|ser|être|essere|temos|tenemos) |d['’]|un['’])(?=\p{Ll})/gu;
const SMALL_WORK = /^(\p{Ll}[\p{L}/·*:-]{3,30})(?: (\p{Ll}[\p{L}/-]{3,25}))?/u;
/** "agent de sécurité", "assistant d'éducation" */
const SMALL_MORE = /^ (?:(?:de|di|do|da) |d['’])\p{Ll}{4,20}(?!\p{L})/u;
/** "Our planner" is there already. */
const OF_SOMEBODY = /^(?:your|notre|votre|nuestr[oa]|vuestr[oa]|nostr[oa]|vostr[oa]|noss[oa]|onze|unsere?)$/u;
const NO_PART_OF_IT =
  /^(?:functie|rol|baan|vacature|andere?|nieuwe?|otr[oa]|altr[oa]|autre|outr[oa]|secondo|primo|second|third|good|new|bon|buen|job|poste|puesto|posto) /u;

/** Kinds of work in small letters, behind what says that they are sought. */
export function worksInSmallLetters(letter: string, works: readonly number[], behind: RegExp): FoundName[] {
  return [...letter.matchAll(behind)].slice(0, MAX_STARTS).flatMap((match) => {
    const from = match.index + match[0].length;
    if (!hasOne(works, from, SMALL_REACH)) return [];
    const [both = '', one = '', other = ''] = SMALL_WORK.exec(letter.slice(from, from + 70)) ?? [];
    if (OF_SOMEBODY.test(one)) return [];
    const moreOf = (end: number) => SMALL_MORE.exec(letter.slice(end, end + 30))?.[0] ?? '';
    // "guia de enoturismo": only the whole says who does it.
    const isOfAll = () => {
      const more = moreOf(from + one.length);
      return !namesAnOccupation(more) && isWork(one + more);
    };
    const isOfBoth = isWork(both) && (namesAnOccupation(other) || !namesAnOccupation(one));
    const value = isWork(one) ? one : isOfBoth ? both.replace(NO_PART_OF_IT, '') : isOfAll() ? one : null;
    if (value === null) return [];
    const start = letter.indexOf(value, from);
    const more = moreOf(start + value.length);
    if (OF_THE_HOUSE.test(value + more)) return [];
    return [{ value: value + more, field: 'text' as const, start, end: start + value.length + more.length }];
  });
}
