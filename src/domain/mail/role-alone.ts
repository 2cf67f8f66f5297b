import { signatureStart } from './company-signature.ts';
import { namesAHouse } from './company-words.ts';
import type { FoundName } from './first-match.ts';
import { SYSTEM_NAMES } from './known-senders.ts';
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

/** "Our Director will call you": somebody in the house. "The Director" may be. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:our|your|my|his|her|with|mit|unser\p{L}{0,2}|meine?\p{L}?|notre|nuestr[oa]|nostr[oa]|onze) $/iu;
/** "Mara Quinn, Planner", "Mara Quinn (Planner)" */
const BEHIND_A_NAME = /\p{Lu}\p{Ll}+ \p{Lu}[\p{L}.-]+(?:, | \()$/u;
const OF_SOMEBODY_PERHAPS = /(?<!\p{L})(?:the|de[rmn]?|die|het|la|le|il|el|o|a) $/iu;
const LEADS_A_HOUSE = /^\p{L}+(?:leitung|leiter(?:in)?|meister(?:in)?)(?: .*)?$|committee|^dean$/iu;
const SET_APART = /(?:\p{L} \(|["“„«'‚] ?)$/u;
const BIG_WORD = /(?<![\p{L}\p{N}'’&/.-])\p{Ll}?\p{Lu}/gu;

/** Small words with a capital: what follows them may be a name. */
const OPENS_A_SENTENCE =
  /^(?:eine?[nrms]?|un[ae]?|uma?|the|an?|de[rmns]?|die|das|el|l[aeo]s?|il|een|het|o|os|as|chaque|jede[rn]?|para|pour|per|als|como|come|comme|voor|für|for|als|our|your) /iu;

/** "What a Stage Carpenter does with us": weak mentions count where a letter speaks of one kind of work alone. */
export function theOnlyWork(led: readonly ScoredName[], text: string): FoundName | null {
  const before = ({ start }: FoundName) => text.slice(Math.max(0, start - 30), start);
  const isOfSomebody = (one: FoundName) =>
    OF_SOMEBODY.test(before(one)) || OF_SOMEBODY_PERHAPS.test(before(one));
  const clear = led.filter(
    (one) => one.field === 'text' && one.score >= MENTION && isPlainWork(one.value) && !isOfSomebody(one),
  );
  const isOfAnother = (one: FoundName) =>
    [OF_SOMEBODY, BEHIND_A_NAME].some((behind) => behind.test(before(one))) ||
    isLabelledOtherwise(before(one));
  const named = worksNamed(text).filter((one) => !isOfAnother(one));
  return (
    agreed(clear) ??
    agreed(named.filter((one) => SET_APART.test(before(one)))) ??
    agreed(named.filter((one) => !isOfSomebody(one))) ??
    agreed(named.filter(({ value }) => !LEADS_A_HOUSE.test(value))) ??
    agreed(worksInSmallLetters(text))
  );
}

/** The one kind of work all of them are. */
function agreed(works: readonly FoundName[]): FoundName | null {
  const [first] = works;
  if (!first || works.some(({ value }) => !sameRole(value, first.value))) return null;
  return { value: first.value, field: first.field, start: first.start, end: first.end };
}

/** Every kind of work a letter names with capitals, above its signature. */
function worksNamed(text: string): FoundName[] {
  const letter = text.slice(0, Math.min(signatureStart(text), READ_UNTIL));
  const found: FoundName[] = [];
  let starts = 0;
  let readTo = 0;
  for (const { index } of letter.matchAll(BIG_WORD)) {
    if (index < readTo || starts >= MAX_STARTS || OPENS_A_SENTENCE.test(letter.slice(index, index + 12)))
      continue;
    starts += 1;
    const read = readTitle(letter, index, false);
    const title = read && titleAt('text', letter, read.start, read.end);
    if (!title || !isPlainWork(title.value)) continue;
    readTo = title.end;
    found.push(goneOn(title, letter));
  }
  return found;
}

/** What a kind of work in small letters stands behind: "come banconista", "een plek voor kraanman", "en tant que soudeur". */
const BEFORE_SMALL =
  /(?<!\p{L})(?:(?:als|as an?|be a|como|come|comme|para|pra|per|pour(?: être)?|voor|de|di|un|una|une|uma|um|een|eine[nr]?|nouvelle?|nuov[oa]|nuev[oa]|nova|novo) |d['’]|un['’])(?=\p{Ll})/gu;
const SMALL_WORK = /^(\p{Ll}[\p{L}/·*:-]{3,30})(?: (\p{Ll}[\p{L}/-]{3,25}))?/u;

const NO_PART_OF_IT =
  /^(?:functie|rol|baan|vacature|andere?|nieuwe?|otr[oa]|altr[oa]|autre|outr[oa]|secondo|primo|second|third|good|new|bon|buen|job|poste|puesto|posto) /u;

function worksInSmallLetters(text: string): FoundName[] {
  const letter = text.slice(0, Math.min(signatureStart(text), READ_UNTIL));
  return [...letter.matchAll(BEFORE_SMALL)].slice(0, MAX_STARTS).flatMap((match) => {
    const start = match.index + match[0].length;
    const [both = '', one = ''] = SMALL_WORK.exec(letter.slice(start, start + 70)) ?? [];
    const value = isWork(one) ? one : isWork(both) ? both.replace(NO_PART_OF_IT, '') : null;
    const at = value === null ? start : letter.indexOf(value, start);
    return value === null
      ? []
      : [goneOn({ value, field: 'text', start: at, end: at + value.length }, letter)];
  });
}

/** Whoever leads, and whoever answers the telephone: they are spoken of in letters about other work. */
const OF_THE_HOUSE =
  /^(?:(?:head(?: office)?|headteacher|chief|chef|manager|managing director|director\p{L}*|dire[ck]t\p{L}+|leader|lead|leiter(?:in)?|leitung|chefredaktion|owner|ce?[eotf]o|vp|president|principal|rector\p{L}*|business partner|assistant|sekretariat|secretar\p{L}+|recep\p{L}+|administrator|reviewers?|staff|expert\p{L}*|mitarbeiter\p{L}*|student\p{L}*|betreuung|(?:schul|geschäfts|ausbildungs|markt|werks|verlags|bereichs|personal)leitung|pm|dev)|(?:pm|dev|[se]?vp|head of|professor|estimad[oa]|principal|privatdozent|prof|küchenchef|chef|doctor|cara|caro|gentile|lieber?|dear) .*)$/iu;
/** "Buchhaltung", "Architecture", "Traineeprogramm", "Helferinnen": not who does it, or several. */
const IS_A_FIELD =
  /(?:(?<!leit|treu)ung(?:en)?|ation|ure|programm|stellen?(?: .*)?|inn?en|[aeiou]?rei|er[ií]as?|team|wesen)$/iu;
/** "Auswahlverfahren Wachtmeister", "Platz als Wachtmeister": the role begins behind these. */
const GOES_BEFORE =
  /^(?:\p{L}*(?:verfahren|prozess|plätze|platz|vertrag|gespräch|auswahl|abschluss|anleitung|mandat|runde|aufnahme|dienst|schluss|tag|kennenlernen|overeenkomst|procedure|proced?[iu]mi?ento|proces\p{L}{0,3}|selec\p{L}{3,6}|selez\p{L}{3,6})|ccnl|all|new|both|dein|euer|event|re|subject)(?!\p{L})/iu;
/** "There's a trained model": a sentence whose words run on in small letters. */
const RUNS_ON = /^(?:\S+ ){3,}\p{Ll}+$|^\p{Lu}\p{Ll}+ (?:un|una|le|dat|que|il|lo)['’ ]/u;

/** What a letter offers or asks for, and not who in the firm will be met. */
function isPlainWork(name: string): boolean {
  return /^\p{Ll}?\p{Lu}/u.test(name) && isWork(name);
}

function isWork(name: string): boolean {
  // "Ana Buitrago (Staff Engineer)" is somebody, "Platz für eine Lehrkraft" a place.
  const [own = ''] = name.split(/ ?[(),]/u);
  const [first = ''] = own.split(/ (?=(?!(?:and|und|et|y|e|de|di|du|da|do)(?!\p{L}))\p{Ll}+ )/u);
  return (
    workIn(own) === OCCUPATION &&
    workIn(first) === OCCUPATION &&
    !/,|^[^(]*\)/u.test(name) &&
    name.split(' ').length <= MAX_WORDS &&
    ![OF_RECRUITERS, NO_TITLE, OF_THE_HOUSE, IS_A_FIELD, GOES_BEFORE, RUNS_ON].some((none) =>
      none.test(own),
    ) &&
    !SYSTEM_NAMES.has(own.toLowerCase()) &&
    !namesAHouse(own)
  );
}
