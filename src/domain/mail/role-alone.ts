import { signatureStart } from './company-signature.ts';
import { namesAHouse } from './company-words.ts';
import type { FoundName } from './first-match.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
import { namesAnOccupation, occupationsIn } from './occupation-words.ts';
import { worksByEnding } from './role-by-ending.ts';
import { sameRole } from './role-key.ts';
import { isLabelledOtherwise } from './role-lines.ts';
import { goneOn } from './role-whole-name.ts';
import { NO_TITLE, OCCUPATION, OF_RECRUITERS, type ScoredName, titleAt, workIn } from './title-at.ts';
import { readTitle } from './title-reader.ts';

/** Weak as each mention is: as, or behind an article. */
const MENTION = 3;
const MAX_WORDS = 6;
const READ_UNTIL = 5_000;
const MAX_STARTS = 300;
/** How far behind its beginning a name says who does the work. */
const REACH = 100;
const SMALL_REACH = 60;

/** "Our Director will call you": somebody in the house. "The Director" may be. */
const OF_SOMEBODY =
  /(?<!(?:be|become|becoming|as|hired|found|appointed|werden sie|wirst du|als|devenir|seja) )(?<!\p{L})(?:our|your|my|his|her|with|mit|unser\p{L}{0,2}|meine?\p{L}?|notre|nuestr[oa]|nostr[oa]|noss[oa]|onze) $/iu;
/** "Mara Quinn, Planner", "Mara Quinn (Planner)" */
const BEHIND_A_NAME =
  /(?<!\p{L})(?!(?:Deine?|Ihre?|Unsere?|De[rnm]|Die|Das|Eine?|Your|Our|The|An?) )\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.-]+(?:, | \()$/u;
const OF_SOMEBODY_PERHAPS = /(?<!\p{L})(?:the|de[rmn]?|die|het|la|le|il|el|o|a) $/iu;
const LEADS_A_HOUSE =
  /^\p{L}+(?:leitung|(?<!an)leiter(?:in)?|meister(?:in)?)(?: .*)?$|committee|^dean$|^recep\p{L}+$/iu;
const SET_APART = /(?:\p{L} \(|["“„«'‚] ?)$/u;
const BIG_WORD = /(?<![\p{L}\p{N}&/.-]|\p{L}{2}['’])\p{Ll}?\p{Lu}/gu;

/** Small words with a capital: what follows them may be a name. */
const OPENS_A_SENTENCE =
  /^(?:eine?[nrms]?|un[ae]?|uma?|the|an?|de[rmns]?|die|das|el|l[aeo]s?|il|een|het|o|os|as|chaque|jede[rn]?|para|pour|per|als|como|come|comme|voor|für|for|als|our|your) /iu;

/** "What a Stage Carpenter does with us": weak mentions count where a letter speaks of one kind of work alone. */
export function theOnlyWork(led: readonly ScoredName[], text: string): FoundName | null {
  const letter = text.slice(0, Math.min(signatureStart(text), READ_UNTIL));
  const works = occupationsIn(letter);
  const before = ({ start }: FoundName) => text.slice(Math.max(0, start - 30), start);
  const isOfSomebody = (one: FoundName) =>
    OF_SOMEBODY.test(before(one)) || OF_SOMEBODY_PERHAPS.test(before(one));
  const clear = led.filter(
    ({ field, value, score, start, end }) =>
      field === 'text' &&
      score >= MENTION &&
      /^\p{Lu}[^,]*$/u.test(value) &&
      value.split(' ').length <= MAX_WORDS &&
      workIn(value) === OCCUPATION &&
      !OF_RECRUITERS.test(value) &&
      !isOfSomebody({ field, value, start, end }),
  );
  const isOfAnother = (one: FoundName) =>
    [OF_SOMEBODY, BEHIND_A_NAME].some((behind) => behind.test(before(one))) ||
    isLabelledOtherwise(before(one));
  const named = worksNamed(letter, works).filter((one) => !isOfAnother(one));
  return (
    agreed(clear) ??
    agreed(named.filter((one) => SET_APART.test(before(one)))) ??
    agreed(named.filter((one) => !isOfSomebody(one))) ??
    agreed(named.filter(({ value }) => !LEADS_A_HOUSE.test(value))) ??
    agreed(worksInSmallLetters(letter, works, SOUGHT_SMALL)) ??
    agreed(worksInSmallLetters(letter, works, A_SMALL)) ??
    agreed(worksByEnding(letter))
  );
}

/** The one kind of work all of them are. */
function agreed(works: readonly FoundName[]): FoundName | null {
  const [first] = works;
  if (!first || works.some(({ value }) => !sameRole(value, first.value))) return null;
  return { value: first.value, field: first.field, start: first.start, end: first.end };
}

/** Every kind of work a letter names with capitals, above its signature. */
function worksNamed(letter: string, works: readonly number[]): FoundName[] {
  const found: FoundName[] = [];
  let starts = 0;
  let readTo = 0;
  for (const { index } of letter.matchAll(BIG_WORD)) {
    if (index < readTo || starts >= MAX_STARTS || !hasOne(works, index, REACH)) continue;
    if (OPENS_A_SENTENCE.test(letter.slice(index, index + 12))) continue;
    starts += 1;
    const read = readTitle(letter, index, false);
    const title = read && titleAt('text', letter, read.start, read.end);
    const own = title && goneOn(withoutRest(title), letter);
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
const SOUGHT_SMALL =
  /(?<!\p{L})(?:[Aa]ls|[Aa]s an?|[Bb]e an?|[Cc]omo|[Cc]ome|[Cc]omme|[Pp]ara|[Pp]ra|[Pp]er|[Pp]our(?: être)?|[Vv]oor|over|for|som|till|til|posto da|plaza de|place de|plek van|baan van|profil|processus|proceso|selectie|selección|selezione|functie|vacature|poste|posto|puesto|vaga|[Bb]uscamos|[Cc]erchiamo|[Cc]herchons|[Zz]oeken|[Pp]rocuramos) (?=\p{Ll})|(?<=\p{L} )[(«“„"](?=\p{Ll})/gu;
/** The same where it may be anybody's. */
const A_SMALL =
  /(?<!\p{L})(?:(?:de|di|da|do|un|una|une|uma|um|een|eine[nr]?|nouvelle?|nuov[oa]|nuev[oa]|nova|novo|van|ser|être|essere|temos|tenemos) |d['’]|un['’])(?=\p{Ll})/gu;
const SMALL_WORK = /^(\p{Ll}[\p{L}/·*:-]{3,30})(?: (\p{Ll}[\p{L}/-]{3,25}))?/u;
/** "agent de sécurité", "assistant d'éducation" */
const SMALL_MORE = /^ (?:(?:de|di|do|da) |d['’])\p{Ll}{4,20}(?!\p{L})/u;
const NO_PART_OF_IT =
  /^(?:functie|rol|baan|vacature|andere?|nieuwe?|otr[oa]|altr[oa]|autre|outr[oa]|secondo|primo|second|third|good|new|bon|buen|job|poste|puesto|posto) /u;

function worksInSmallLetters(letter: string, works: readonly number[], behind: RegExp): FoundName[] {
  return [...letter.matchAll(behind)].slice(0, MAX_STARTS).flatMap((match) => {
    const from = match.index + match[0].length;
    if (!hasOne(works, from, SMALL_REACH)) return [];
    const [both = '', one = '', other = ''] = SMALL_WORK.exec(letter.slice(from, from + 70)) ?? [];
    const isOfBoth = isWork(both) && namesAnOccupation(other);
    const value = isWork(one) ? one : isOfBoth ? both.replace(NO_PART_OF_IT, '') : null;
    if (value === null) return [];
    const start = letter.indexOf(value, from);
    const more = SMALL_MORE.exec(letter.slice(start + value.length, start + value.length + 30))?.[0] ?? '';
    if (OF_THE_HOUSE.test(value + more)) return [];
    return [{ value: value + more, field: 'text' as const, start, end: start + value.length + more.length }];
  });
}

/** Whoever leads, and whoever answers the telephone: they are spoken of in letters about other work. */
const OF_THE_HOUSE =
  /^(?:(?:head(?: office)?|headteacher|chief|chef|manager|managing director|director\p{L}*|dire[ck]t\p{L}+|leader|lead|leiter(?:in)?|leitung|chefredaktion|owner|ce?[eotf]o|vp|president|principal|rector\p{L}*|business partner|assistant|sekretariat|secretar\p{L}+|administrator|reviewers?|staff|expert\p{L}*|mitarbeiter\p{L}*|student\p{L}*|betreuung|(?:schul|geschäfts|ausbildungs|markt|werks|verlags|bereichs|personal)leitung|pm|dev)|(?:pm|dev|[se]?vp|head of|professor|estimad[oa]|principal|privatdozent|prof|sra?|senhora?|signor\p{L}*|herr|frau|mrs?|ms|mme|dott\p{L}*|küchenchef|chef|doctor|cara|caro|gentile|lieber?|dear)\.? .*)$|ccnl/iu;
/** "Buchhaltung", "Architecture", "Traineeprogramm", "Helferinnen": not who does it, or several. */
const IS_A_FIELD =
  /(?:(?<!leit|treu)ung(?:en)?|ation|ure|programm|stellen?(?: .*)?|inn?en|[aeiou]?rei|er[ií]as?|team|wesen|avocats|notaires|abogados|advogados|avvocati|advocaten|notarissen|rechtsanwälte|architect(?:e?s|en))$/iu;
/** "Auswahlverfahren Wachtmeister", "Platz als Wachtmeister": the role begins behind these. */
const GOES_BEFORE =
  /^(?:\p{L}*(?:verfahren|prozess|plätze|platz|vertrag|gespräch|auswahl|abschluss|anleitung|mandat|runde|aufnahme|dienst|schluss|tag|kennenlernen|overeenkomst|procedure|proced?[iu]mi?ento|proces(?:sus|so|o)?(?!\p{L})|selec\p{L}{3,6}|selez\p{L}{3,6})|ccnl|all|new|both|dein|euer|event|re|subject)(?!\p{L})/iu;
/** "There's a trained model": a sentence whose words run on in small letters. */
const RUNS_ON = /^(?:\S+ ){3,}\p{Ll}+$|^\p{Lu}\p{Ll}+ (?:un|una|le|dat|que|il|lo)['’ ]/u;

/** "Process Technician": words that else open no title. */
const OPENS_A_TITLE =
  /^(?:praktikum|ausbildung|process|test|talent|works?|contract|review|information|schedul\p{L}*|career|employment(?! agreement| contract)|welcome|admissions?|reference|team)(?= \p{Lu})/iu;

/** What a letter offers or asks for, and not who in the firm will be met. */
function isPlainWork(name: string): boolean {
  return /^\p{Ll}?\p{Lu}/u.test(name) && isWork(name) && !OF_THE_HOUSE.test(name);
}

function isWork(name: string): boolean {
  // "Ana Buitrago (Staff Engineer)" is somebody, "Platz für eine Lehrkraft" a place.
  const [own = ''] = name.split(/ ?[(),]/u);
  const [first = ''] = own.split(/ (?=(?!(?:and|und|et|y|e|de|di|du|da|do)(?!\p{L}))\p{Ll}+ )/u);
  if (workIn(own) < OCCUPATION || workIn(first) < OCCUPATION || /,|^[^(]*\)/u.test(name)) return false;
  if (name.split(' ').length > MAX_WORDS || SYSTEM_NAMES.has(own.toLowerCase())) return false;
  if (NO_TITLE.test(own) && !OPENS_A_TITLE.test(own)) return false;
  if ([OF_RECRUITERS, GOES_BEFORE, RUNS_ON].some((none) => none.test(own))) return false;
  // "Gärtner Baumschule" works in one, "Fachkraft Betreuung" in it.
  const [one = ''] = own.split(' ');
  const isOfThisWork = one !== own && namesAnOccupation(one) && !namesAHouse(one) && !IS_A_FIELD.test(one);
  return isOfThisWork || !(namesAHouse(own) || IS_A_FIELD.test(own));
}
