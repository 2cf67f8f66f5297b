import { isWholeName } from './company-name.ts';
import { readCompanyName } from './company-name-reader.ts';
import { belongsBefore, isLikeAPerson, namesAHouse } from './company-words.ts';
import { isDepartment, withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import type { FoundName } from './found-name.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import type { ParsedMail } from './mail.ts';
import { nameInDomain } from './name-in-domain.ts';
import { looksLikeRole, namesAnOccupation } from './occupation-words.ts';
import type { SearchedText } from './searched-text.ts';

const MAX_MENTIONS = 8;
const LONGEST = 60;
const MAX_LINES = 200;
const HOUSE_BEHIND = /^ (\p{Lu}\p{L}{2,20})(?![\p{L}\d])/u;
/** A house's own word right before its name: "Stichting", "Gemeente", "Pflegeheim". */
const WORD_BEFORE = /(?<![\p{L}\p{N}.-])(\p{Lu}[\p{L}-]{2,30}) $/u;
/** "Mensah, " before "Cole & Partners". */
const PARTNERS_BEFORE = /(?<![^\n])(?:\p{Lu}[\p{L}-]{2,20} )?(?:\p{Lu}[\p{L}'’-]{1,20}, ){1,3}$/u;
const OF_PARTNERS = /^\p{Lu}\S* (?:&|and|und|\+) /u;
/** These say that a name follows, and are no part of it. */
const SAYS_THAT = /^(?:firma|ferme|company|group|groupe|gruppe|empresa|the|team|uni|media|technologies)$/i;

/** Behind a name these are none of it: places, what a house offers, and what it has for whoever reads its mail. */
const NO_PART_OF_IT =
  /(?<![\p{L}])(?:street|road|avenue|square|lane|campus|tower|floor|building|gate|reception|headquarters|head office|north|south|east|west|nord|süd|ost|app|portal|account|matters|privacy|policy|notice|newsletter|podcast|blog|website|webinar|applicants?|candidates?|awards?|summer|winter|christmas|graduates?|students?|scheme|programm?e?|internships?|team|family|board|day|days|week|time|values|early|india|ireland|uk|usa|us|deutschland|germany|österreich|austria|schweiz|switzerland|france|españa|spain|italia|italy|portugal|brasil|brazil|nederland|netherlands|belgium|belgië|belgique|europe|emea|apac|global|member|operations|stories|plaza|linkedin|challenge|process|assessment)(?![\p{L}])/iu;
/** A few words and nothing else, the first of them with a capital. */
const HOUSE_AND_MORE = /^\p{Lu}[\p{L}-]{2,}(?: \p{L}[\p{L}'’.-]{0,19}){1,6}$/u;
const LEGAL = new RegExp(String.raw`,? ${LEGAL_FORM}(?![\p{L}\p{N}])`, 'u');
/** "at Vessel / Hannah Osei, Head of Design" on two lines: somebody there. */
const WITH_A_TITLE =
  /^, (?:Head|Chief|Director|Lead|Group|Senior|Manager|Vice|Founder|Recruiter|CEO|CTO|Leiter)(?!\p{L})/u;
/** "FINRA", "NM1", "MN": what a house belongs to and where it is; "NHS Trust" says what it is. */
const UP_TO_A_CODE = /^.*?(?=$| (?!NHS )[\p{Lu}\d]+(?: |$))/u;
/** Houses that say what they are for, before or behind their name: "Harlow Trust", "Fondazione Lariana". */
const GOES_ON_WITH_FOR =
  /(?:Institut\p{L}{0,2}|University|School|Cent(?:er|re)|Society|Foundation|Ministry|Department|Office|Board|Fund|Bank|Agency|College|Museum|Academy|Association|Council|Trust|Universität|Akademie|Amt|Gesellschaft|Stiftung)$|^(?:Fondazione|Fondation|Fundaci[oó]n|Fundação|Istituto|Instituto|Associazione|Asociaci[oó]n)(?: \p{Lu}\p{L}+)?$/u;
const IS_FOR =
  /^ (?:of|for|für|der|des|per|pour|para)(?: (?:the|la|las?|los|le|les|il|lo)| l['’](?=\p{Lu})|(?<=für) \p{Ll}{3,20}e(?= ))? ?\p{Lu}[\p{L}-]{1,30}(?: (?:and|und|&) \p{Lu}[\p{L}-]{1,30}| \p{Lu}[\p{L}-]{1,30}){0,3}/u;
/** "Vessel Cosmetica Le ha inviato": whom the name does something for. */
const PRONOUN = / \p{L}{1,2}$/u;
/** A place inside a sentence where a letter says that it is from there: "at Vessel", "bei Vessel". */
const SAYS_ITSELF =
  /(?<!\p{L})(?:at|with|in|for|to|the|bei|mit|von|für|an|chez|à|en|con|presso|em|na|no|bij|aan) $/iu;

/**
 * The name as the letter has it in full: "Groene Rand" is "Stichting Groene Rand", "Vessel" is signed as "Vessel
 * Analytics", "Studio Lenti" as "Studio Notarile Lenti".
 */
export function wholeNameOf(
  found: FoundName,
  mail: ParsedMail,
  subject: SearchedText,
  letter: SearchedText,
): FoundName {
  if (found.field === 'from' && !/[\p{Lu}\s]/u.test(found.value)) return writtenInThread(found, mail.text);
  const whole = inNominative(atMentions(found, mail.from?.name ?? '', subject, letter), letter.text);
  return whole.field === 'from' ? inFullLine(whole, letter.text) : inOwnLine(whole, letter.text);
}

/** The way in which subject or text write more of the name than was found. */
function atMentions(
  found: FoundName,
  writer: string,
  subject: SearchedText,
  letter: SearchedText,
): FoundName {
  const isOfSender = found.field === 'from' && /\p{Lu}/u.test(found.value);
  // Who is called so, or "Ann Low (Vessel)", has left out nothing.
  const isCalledSo = writer === found.value || writer.endsWith(`(${found.value})`);
  let whole = found;
  let isSaidSo = false;
  for (const [field, words] of [
    ['subject', subject.text],
    ['text', letter.text],
  ] as const) {
    let at = words.indexOf(found.value);
    for (let count = 0; at >= 0 && count < MAX_MENTIONS; count += 1) {
      const end = at + found.value.length;
      const passage = words.slice(Math.max(0, at - 80), at);
      const before = isOfSender ? 0 : whatIsBefore(passage, found.value, writer);
      const behind = isCalledSo ? 0 : whatIsBehind(words, at, end);
      const value = words.slice(at - before, end + behind);
      // Of two that go on otherwise the first is meant.
      if (value.length > whole.value.length && (whole === found || value.includes(whole.value)))
        whole = { value, field, start: at - before, end: end + behind };
      else if (value === found.value && field === 'text' && at < letter.signature)
        isSaidSo ||= SAYS_ITSELF.test(passage);
      at = words.indexOf(found.value, end);
    }
  }
  // A letter that says "working at Vessel" calls itself so, whatever is printed below it.
  return isSaidSo && isBelow(whole, letter) ? found : whole;
}

/** "Amtsgerichts Ostheim", of which somebody is the director. */
const GENITIVE = /^\p{Lu}\p{L}*(?:gericht|amt|institut|museum|klinikum|verband|verein|bistum)s \p{Lu}/u;

/** "bei den Stadtwerken Ostheim" and "der Rheinischen Fähre AG": a name that German has bent, as it is called. */
export function inNominative(found: FoundName, text: string): FoundName {
  if (found.field === 'text' && GENITIVE.test(found.value))
    return { ...found, value: found.value.replace(/s(?= )/u, '') };
  const bent = found.field === 'text' ? /^\p{Lu}[\p{L}-]*en(?= \p{Lu})/u.exec(found.value)?.[0] : undefined;
  if (bent === undefined) return found;
  const straight = [bent.slice(0, -1), `${bent.slice(0, -1)}r`, `${bent.slice(0, -1)}s`].map(
    (word) => word + found.value.slice(bent.length),
  );
  for (const value of straight) {
    const start = text.indexOf(value);
    if (start >= 0) return { ...found, value, start, end: start + value.length };
  }
  const before = text.slice(Math.max(0, found.start - 5), found.start);
  const isSure =
    (/(?<!\p{L})der $/u.test(before) && /(?:isch|lich|al)en$/u.test(bent)) ||
    (/(?<!\p{L})den $/u.test(before) && /(?:werk|betrieb|dienst)en$/u.test(bent));
  return isSure ? { ...found, value: straight[0] ?? found.value } : found;
}

function isBelow({ field, start }: FoundName, { signature }: SearchedText): boolean {
  return field === 'text' && start >= signature;
}

/** How long it is what goes on of the name behind a mention of it: " Analytics", " of Rural Life". */
function whatIsBehind(words: string, start: number, end: number): number {
  const what = whatItIsFor(words.slice(start, end), words, end);
  if (what !== '' && !namesAnOccupation(what)) return what.length;
  const read = readCompanyName(words, start);
  if (!read || read.start !== start || read.end <= end) return 0;
  const more = (UP_TO_A_CODE.exec(upToLegalForm(words, end, read.end))?.[0] ?? '').replace(PRONOUN, '');
  const isOfTheName =
    /^ (?:\p{Lu}|&|of |de |di |du |des )/u.test(more) &&
    !NO_PART_OF_IT.test(more) &&
    (!namesAnOccupation(more) || more.endsWith('s')) &&
    withoutDepartment(`Xx${more}`) === `Xx${more}` &&
    !(isLikeAPerson(more) && WITH_A_TITLE.test(words.slice(end + more.length, end + more.length + 30)));
  return isOfTheName ? more.length : 0;
}

/** What an institute or a trust is called after, right behind it: " für Polymerforschung", " per la Ricerca". */
export function whatItIsFor(name: string, words: string, end: number): string {
  return GOES_ON_WITH_FOR.test(name) ? (IS_FOR.exec(words.slice(end, end + 120))?.[0] ?? '') : '';
}

/** The words from a place to where a name ends, without the legal form behind it and what follows. */
export function upToLegalForm(words: string, start: number, end: number): string {
  const legal = LEGAL.exec(words.slice(start, end + 20));
  return words.slice(start, Math.min(end, start + (legal?.index ?? LONGEST)));
}

function whatIsBefore(passage: string, name: string, writer: string): number {
  const partners = OF_PARTNERS.test(name) ? PARTNERS_BEFORE.exec(passage)?.[0] : undefined;
  // "Founder, Fig & Loam" and "Dagny, Moss & Loam" are somebody there.
  const isSomebody =
    partners &&
    (looksLikeRole(partners) ||
      isDepartment(partners.slice(0, -2)) ||
      writer.startsWith(partners.slice(0, -2)));
  if (partners && !isSomebody) return partners.length;
  return houseBefore(passage, name).length;
}

/** The house's own word that ends a passage right before its name, and the space behind it; nothing where there is none. */
export function houseBefore(passage: string, name: string): string {
  const [before = '', word = ''] = WORD_BEFORE.exec(passage) ?? [];
  const isOfTheName =
    word !== '' &&
    namesAHouse(word) &&
    !SAYS_THAT.test(word) &&
    belongsBefore(before, name) &&
    withoutDepartment(`${word} Xx`) === `${word} Xx`;
  return isOfTheName ? before : '';
}

/** A line that has the same words, and between them one that says what house it is. */
function inFullLine(found: FoundName, text: string): FoundName {
  for (const line of text.split('\n', MAX_LINES)) {
    const name = nameOf(line);
    if (name === null || name.length <= found.value.length) continue;
    const before = name.endsWith(` ${found.value}`) ? name.slice(0, -found.value.length) : '';
    // The place stays that of the sender: it is there that the name was read.
    if (belongsBefore(before, found.value) && isLongerFor(found.value, name))
      return { ...found, value: name };
  }
  return found;
}

/** "Centre hospitalier du Haut-Velay", "Librairie Le Chat perché": a line of its own that begins with what house it is. */
export function inOwnLine(found: FoundName, text: string): FoundName {
  const { field, value } = found;
  if (field !== 'text') return found;
  const start = text.lastIndexOf('\n', found.start) + 1;
  const feed = text.indexOf('\n', found.end);
  const line = text.slice(start, feed < 0 ? text.length : feed).trimEnd();
  if (line.length > LONGEST || line === value || !HOUSE_AND_MORE.test(line)) return found;
  const before = text.slice(start, found.start);
  const behind = line.slice(found.end - start);
  const isOfTheName =
    (before === '' || / (?:\p{Ll}+|d['’]) ?$/u.test(before)) &&
    (behind === '' || /^(?: \p{Lu}\p{L}*)* \p{Ll}+$/u.test(behind)) &&
    namesAHouse(line.split(' ', 1)[0] ?? '') &&
    !namesAnOccupation(line) &&
    withoutDepartment(line) === line;
  return isOfTheName ? { ...found, value: line, start, end: start + line.length } : found;
}

function nameOf(line: string): string | null {
  const own = (
    line
      .slice(0, 2 * LONGEST)
      .trim()
      .split(/,\s|\s[·|–—]\s/u, 1)[0] ?? ''
  )
    .replace(
      /^(?:about|über) (?=(?-i:\p{Lu}))|^(?:(?:ihr|dein|euer|das|the|your) )?team (?:der |des |von |vom |of |at )?(?:the )?/iu,
      '',
    )
    .replace(/[.,]$/u, '');
  if (own.length > LONGEST || !/^\p{Lu}\S* /u.test(own) || /[@:!?()]|\d{3}/u.test(own)) return null;
  const isHouse = isWholeName(own) && namesAHouse(own) && !isLikeAPerson(own);
  return isHouse && withoutDepartment(own) === own ? own : null;
}

function wordsOf(name: string): string[] {
  return foldedText(name).split(' ');
}

/** The same words in their order, and at most two more, of which one says what house it is. */
function isLongerFor(short: string, long: string): boolean {
  const wanted = wordsOf(short);
  const words = wordsOf(long);
  if (words.length > wanted.length + 2 || words.at(-1) !== wanted.at(-1)) return false;
  let at = 0;
  for (const word of words) {
    const next = wanted[at] ?? '';
    // "Praxis" is within "Zahnarztpraxis".
    if (next !== '' && (word === next || (at === 0 && next.length > 4 && word.endsWith(next)))) at += 1;
  }
  return at === wanted.length;
}

/** What one wrote oneself, quoted below, may name the house that the answer does not. */
function writtenInThread(found: FoundName, thread: string): FoundName {
  const place = nameInDomain(found.value, thread);
  if (!place) return found;
  const behind = HOUSE_BEHIND.exec(thread.slice(place.end, place.end + 26))?.[0] ?? '';
  const isHouse = behind !== '' && namesAHouse(behind);
  const value = thread.slice(place.start, place.end + (isHouse ? behind.length : 0));
  return /^\p{Lu}[^\n@]*$/u.test(value) ? { ...found, value } : found;
}
