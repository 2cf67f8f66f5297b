import { ABBREVIATION } from './abbreviations.ts';
import { namesAHouse } from './company-words.ts';
import { LEGAL_FORM } from './legal-forms.ts';

const MAX_WORDS = 7;
const ARTICLE =
  /^["„“«‚]?(?:(?:the|our|der|die|dem|den|das|des|firma|company(?! \p{L}(?![\p{L}\p{N}]))|client|kunde|kunden|kundin) ){0,3}(?=[\p{L}\p{N}])/iu;
/** A firm that is called "Company A" goes by both words. */
const LETTERED = /(?<!\p{L})Company \p{Lu}(?![\p{L}\p{N}])/u;
const INITIALS = /^(?:\p{Lu}\. ?)+$/u;
const LEGAL = new RegExp(`^${LEGAL_FORM}[.,]?[.!]?$`, 'iu');
/** Between two words with capitals these belong to the name: "Make a Loaf", "Bank of Harlow", "Otter & Oak". */
const LINK = /^(?:&|\+|['’]?n['’]?|of|de|la|le|du|des|del|di|da|et|y|a|x)$/u;
/** "Laiterie de la Vaudre", "Cámara de los Ríos": two that link together. */
const TWO_LINKS = /^ (?:de|of) (?:la|las|los|les|the)(?= (\p{Lu}[^\s]{0,39}))/u;
/** Authorities go on where other names end: "Department for Rural Affairs", "Ministry of Roads and Harbours". */
const OF_AUTHORITY = [
  /^(?:Department|Ministry|Office|Directorate|Inspectorate|Authority|Agency|Commission)(?=( (?:for|of|on) (?:the )?)\p{Lu})/u,
  /^(?:\p{Lu}\p{L}+ ){1,2}(?:Office|Agency|Authority|Commission|Institute|Council|Board|Fund|Centre|Center)(?=( for (?:the )?)\p{Lu})/u,
  /^\p{Lu}\p{L}*(?:amt|ministerium|anstalt|institut)(?=( für )\p{Lu})/u,
  /^(?:\p{Lu}\p{L}+ ){0,2}(?:\p{Lu}\p{L}*(?:amt|ministerium|anstalt|institut)|Department|Ministry|Ministerium|Office|Museum|Commission|Agency|Institut(?:e|ion)?|Society|Association|Academy|Federation|Faculty|Council) (?:for|of|für) (?:the )?\p{Lu}[^\s,.]*(?: \p{Lu}[^\s,.]*){0,2}(?=( (?:and|und|&) )\p{Lu})/u,
];
/** In capitals or not, other words go on here: "Thank You For Applying To Northwind For The …". */
const ENDS_NAME =
  /^(?:(?:i|we|you|they|he|she|it|that|there)['’](?:m|ve|ll|d|re|s)|for|to|with|at|as|in|on|from|by|via|and|or|the|this|your|our|we|you|i|is|are|was|has|have|had|will|would|about|regarding|because|but|so|if|using|through|und|oder|für|als|bei|im|am|mit|wir|sie|ihre?|deine?|ist|hat|haben|wird|wurde|sowie|position|positions|role|roles|job|jobs|opening|opportunity|opportunities|team|teams|careers?|career|recruiting|recruitment|hiring|talent|application|applications|interview|interviews|candidate|candidates|assessment|offer|hr|people|stelle|bewerbung|interesse|thank|thanks|please|unfortunately|leider|dear|hi|hello|apply|update|status|next|reference|ref|montag|dienstag|mittwoch|donnerstag|freitag|mon|tue|wed|thu|fri|sat|sun|jan|feb|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december)$/iu;
const ABBREVIATED = new RegExp(String.raw`^(?:${ABBREVIATION}|Co)\.$`, 'u');
/** "Northwind University Recruiting": those there who seek students. */
const OF_ITS_RECRUITERS =
  /^(\p{Lu}.*?) (?:University|Campus|Graduate|Student|Early|Global|Technical|Executive) (?:Recruit|Talent|Hiring|Careers)/u;
const RECRUITERS = 14;
/** A name ends with these; a legal form may follow. */
const ENDS_BY_LAW = /^(?:Inc|Corp|Ltd)\.$/u;

/** Where a firm's name that begins here ends: words with capitals, what links them, and a legal form. Null where none begins. */
export function readCompanyName(text: string, from: number): { start: number; end: number } | null {
  if (LETTERED.test(text.slice(Math.max(0, from - 10), from + 2))) return null;
  const start = from + (ARTICLE.exec(text.slice(from, from + 60))?.[0].length ?? 0);
  let end = start;
  let isClosed = false;
  for (let words = 0; words < MAX_WORDS && !isClosed; words += 1) {
    end += linkOfAuthority(text, start, end) || twoLinks(text, start, end);
    const token = /^ ?([^\s]{1,50})/u.exec(text.slice(end, end + 52));
    if (!token?.[1]) break;
    const raw = token[1];
    const after = end + token[0].length;
    const next = /^ ([^\s]{1,40})/u.exec(text.slice(after, after + 42))?.[1] ?? '';
    if (end > start && LINK.test(raw) && holdsCapital(next) && !ENDS_NAME.test(bare(next))) {
      end = after;
      // What links two words of a name is none of them.
      words -= 1;
      continue;
    }
    const word = bare(raw);
    // "Pier 9.", "Pier 9 - Bristol": a number that nothing is counted by.
    const isNumbered =
      words === 1 &&
      /^\d{1,2}$/u.test(word) &&
      /^(?:[.,]|[.,]?(?:\n| [-–—|]))/u.test(text.slice(end + 1 + word.length));
    if (!(holdsCapital(word) || isNumbered) || /^[([<*★]/u.test(raw)) break;
    if (ENDS_NAME.test(word) && (words > 0 || /^\p{Lu}?\p{Ll}/u.test(word))) break;
    end = after - (raw.length - raw.replace(/["”“’'»)!?,;:.]{1,3}$/u, '').length);
    // "Harlow Girls' High School"
    if (/s['’]$/u.test(raw) && words > 0 && holdsCapital(next) && !ENDS_NAME.test(bare(next))) end = after;
    // "Otter's Kitchen" and "St Brannoc's C of E School" are names, "Northwind's Planner" is theirs.
    if (
      /['’]s$/u.test(word) &&
      !/&|\+/.test(text.slice(start, end)) &&
      !(holdsCapital(next) && (namesAHouse(bare(next)) || /^St\.? /u.test(text.slice(start, end))))
    ) {
      end -= raw.endsWith('s') ? 2 : 0;
      break;
    }
    if (raw.endsWith(',') && LEGAL.test(next)) end = after + 1 + next.replace(/,?[.!]?$/u, '').length;
    isClosed =
      /[,;:!?"”»)]$/u.test(raw) || (raw.endsWith('.') && !goesOn(text.slice(start, after), raw, next));
    if (!isClosed && raw.endsWith('.')) end = after;
  }
  const whole = OF_ITS_RECRUITERS.exec(text.slice(start, end + RECRUITERS));
  if (whole && start + (whole[1] ?? '').length < end) end = start + (whole[1] ?? '').length;
  return end > start ? { start, end } : null;
}

/** "St. Anna" and "A. P. Drummond" go on behind a full stop; behind "Company A." a sentence begins. */
function goesOn(name: string, last: string, next: string): boolean {
  if (ENDS_BY_LAW.test(last)) return LEGAL.test(next);
  return /^\p{Lu}\.$/u.test(last) ? INITIALS.test(name) : ABBREVIATED.test(last);
}

/** How long the word is that links an authority's name to more of it, here. */
function linkOfAuthority(text: string, start: number, end: number): number {
  if (end === start) return 0;
  const link = OF_AUTHORITY.map((pattern) => pattern.exec(text.slice(start, end + 12))).find(
    (match) => match !== null && start + match[0].length === end,
  );
  return link?.[1]?.trimEnd().length ?? 0;
}

/** How long two words are that link a name to more of it, here. */
function twoLinks(text: string, start: number, end: number): number {
  const [links = '', next = ''] = (end > start && TWO_LINKS.exec(text.slice(end, end + 60))) || [];
  // "Marta de la Clínica Ribera" is somebody there.
  const isThere = namesAHouse(bare(next)) && !namesAHouse(text.slice(start, end));
  return isThere || ENDS_NAME.test(bare(next)) ? 0 : links.length;
}

function holdsCapital(word: string): boolean {
  return /[\p{Lu}\p{Lo}]/u.test(word) || /^\d{1,4}[\p{L}-]/u.test(word);
}

function bare(raw: string): string {
  return raw.replace(/^["“„'‚(]{1,2}/u, '').replace(/["”“’'»)!?,;:.]{1,3}$/u, '');
}
