import { companiesInLinks } from './company-in-links.ts';
import { companiesInWords, type TellingName } from './company-in-words.ts';
import { companyKey } from './company-key.ts';
import { companiesOfSender, isTool } from './company-of-sender.ts';
import { isShortFor, spelledIn } from './company-spelled-out.ts';
import { wholeNameOf } from './company-whole-name.ts';
import { belongsBefore, isLikeAPerson, namesAHouse } from './company-words.ts';
import type { FoundName } from './found-name.ts';
import { senderSystem } from './known-senders.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import type { SearchedText } from './searched-text.ts';
import type { SenderName } from './sender-part.ts';

/** A mention more counts a little, up to this many. */
const MENTIONED = 0.3;
const MAX_MENTIONS = 4;
/** What says at least as much as a sender's whole name. */
const AS_A_DISPLAY_NAME = 2.4;
/** What speaks of the job itself is worth so much more when the letter never names its sender. */
const WRITES_FOR_OTHERS = 4;
const ROBOT = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notif|ne-?pas|nao-?resp|no-?resp)/i;
/** Tools that people are met by. */
const MEETS = /teams|zoom|webex|calend|doodle|bookings|meet/iu;
const AGENCY =
  /staffing|recruit|headhunt|personalberatung|personaldienst|zeitarbeit|executive|talent|employ|search|temps(?![a-z])|temping|interim|leasing|vermittlung|uitzend|skills?|assess|\btest|testcenter|hiring|(?<!tool|plant|car|crane|van)hire(?![a-z])|jobs4|placement|personal(?=[-.])/iu;
/** "Thank you for applying through us": an agency says what it is. */
const THROUGH_US =
  /(?<!\p{L})(?:appl(?:y|ied|ying) through us|über uns beworben|via ons gesolliciteerd|postulé par notre intermédiaire|(?:our|the) client has)(?!\p{L})/u;

/** What the readers of names find: what the sender says, and the name that most of them agree on. */
export type ToldCompanies = {
  ofSender: SenderName[];
  agreed: FoundName | null;
  /** Whether the letter says itself that it is written for the agreed one. */
  isClient?: boolean;
};

/** Of all names found in the display name, the account before the @, subject, text and own domain. An applicant system's or job board's domain says nothing. */
export function companiesTold(
  mail: ParsedMail,
  subject: SearchedText,
  letter: SearchedText,
  role: string | null,
): ToldCompanies {
  const words = `${subject.text}\n${letter.text}`;
  const bySender = companiesOfSender(mail, letter.text);
  const told = namesTold(mail, subject, letter, role, words, bySender);
  const ofSender = bySender.filter(({ field }) => field === 'from');
  const candidates = withoutFaculties(joined(atOnePlace(told).map(compared)));
  const best = mostAgreedOn(candidates, words);
  if (!best) return { ofSender, agreed: null };
  const written = named(spelledOut(best, candidates, words), candidates, words);
  const isClient = told.some(
    ({ value, by }) => value === best.value && /[\s-]/.test(value) && by === 'client',
  );
  return { ofSender, agreed: wholeNameOf(written, mail, subject, letter), isClient };
}

/** All that sender, links and words tell, weighed by whom the sender writes for. */
function namesTold(
  mail: ParsedMail,
  subject: SearchedText,
  letter: SearchedText,
  role: string | null,
  words: string,
  ofSender: readonly SenderName[],
): TellingName[] {
  const { text, signature } = letter;
  const { name: writer = '', address = '' } = mail.from ?? {};
  const system = senderSystem(address);
  // Whoever writes from a mail provider, an applicant system or nowhere may have been named by what they link to.
  const isUntold = ofSender.every(({ by }) => by === 'signs');
  const isAgency = system === null && THROUGH_US.test(letter.small);
  const isForOthers = isAgency || writesForOthers(mail, system, ofSender, words);
  // A robot does not sign: what stands below its letter is whom it writes for.
  const isRobot = ROBOT.test(address);
  const ofSystem = system === null ? undefined : companyKey(system);
  const given = { subject, letter, writer, role, system: ofSystem, isUntold, isForOthers, isRobot };
  const isOfTheJob = ({ field, start, isTelling }: TellingName) =>
    field === 'text' && start >= signature ? isRobot : isTelling;
  const isMeeting = isTool(mail) && MEETS.test(fromLine(mail));
  const inWords = companiesInWords(given)
    .filter((one) => !isMeeting || !isHost(one, text))
    .map((one) =>
      (isForOthers && isOfTheJob(one)) || isPassedOnTo(one)
        ? { ...one, weight: one.weight + WRITES_FOR_OTHERS }
        : one,
    );
  return [...ofSender, ...(isUntold ? companiesInLinks(text) : []), ...inWords];
}

/** "Lena Ostrow has invited you": who calls a meeting by a tool; behind a name in brackets is where they work. */
function isHost({ field, value, start }: TellingName, text: string): boolean {
  return field === 'text' && isLikeAPerson(value) && text.charAt(start - 1) !== '(';
}

/** Whoever an application was sent to is no office and nobody in one: the sender passes on what others are asked for. */
function isPassedOnTo({ value, by }: TellingName): boolean {
  return (
    (by === 'passed on' || by === 'client') &&
    (namesAHouse(value) || (/\s/.test(value) && !isLikeAPerson(value)))
  );
}

/** A name and what it is compared by: its words, and its letters alone, for "quillworks" out of an address is "Quill Works". */
type Candidate = TellingName & { key: string; letters: string };

function compared(name: TellingName): Candidate {
  const key = companyKey(name.value);
  return { ...name, key, letters: key.replaceAll(' ', '') };
}

function mostAgreedOn(candidates: readonly Candidate[], words: string): Candidate | null {
  const scores = new Map<string, number>();
  for (const { letters, value, weight } of candidates)
    scores.set(letters, (scores.get(letters) ?? mentions(words, value) * MENTIONED) + weight);
  const most = Math.max(...scores.values());
  return candidates.find(({ letters }) => scores.get(letters) === most) ?? null;
}

/** An agency or a test's vendor: called so, or never named in a letter that names somebody else. */
function writesForOthers(
  mail: ParsedMail,
  system: string | null,
  ofSender: readonly TellingName[],
  words: string,
): boolean {
  if (ofSender.length === 0) return false;
  const address = mail.from?.address ?? '';
  if (system === null && AGENCY.test(address.slice(address.lastIndexOf('@')))) return true;
  // "Kinderhaus Regenbogen" need not say again in the letter who it is.
  if (
    system === null &&
    ofSender.some(({ value, field }) => field === 'from' && /\s/.test(value) && namesAHouse(value))
  )
    return false;
  return !ofSender.some(({ value }) =>
    value
      .split(/[^\p{L}\p{N}]+/u)
      .some((word) => word.length > 2 && !namesAHouse(word) && mentions(words, word) > 0),
  );
}

/** "School of Art" is a part of the university that some other place names. */
function withoutFaculties(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ value }) => /universit|hochschule|college/iu.test(value))) return candidates;
  return candidates.filter(({ value }) => !OF_A_UNIVERSITY.test(value));
}

const OF_A_UNIVERSITY =
  /^(?:School|Faculty|Department|Institute|Institut|Division|Centre|Center|Chair|Fakultät|Fachbereich|Lehrstuhl) (?:of|for|für) (?!.*(?:universit|hochschule|college))/iu;

/** What two patterns read at one place was written there once. */
function atOnePlace(candidates: readonly TellingName[]): TellingName[] {
  const byPlace = new Map<string, TellingName>();
  for (const one of candidates) {
    const place = `${one.field} ${one.start}`;
    const other = byPlace.get(place);
    if (!other || other.weight < one.weight) byPlace.set(place, one);
  }
  return [...byPlace.values()];
}

/** "Northwind Traders GmbH" in one place and "Northwind" in another are one firm, known by the name of the better place. */
function joined(candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((one) => {
    const better = candidates.find((other) => isBetter(other, one));
    return better ? { ...better, weight: one.weight } : one;
  });
}

/** Whole is what a sender calls itself: nothing goes before it but more of the same. */
function isBetter(other: Candidate, one: Candidate): boolean {
  if (other.key.startsWith(`${one.key} `)) return callsItself(other) || other.weight > one.weight;
  return one.key.startsWith(`${other.key} `) && !callsItself(one) && other.weight > one.weight;
}

function callsItself({ field, value }: TellingName): boolean {
  return field === 'from' && /\p{Lu}/u.test(value);
}

/** "ZfM" is the Zentrum für Meeresdaten where a letter is signed so, or has it anywhere. */
function spelledOut(best: Candidate, candidates: readonly Candidate[], words: string): Candidate {
  const short = best.value.toLowerCase();
  if (short.length < 3 || short.length > 6 || /\s/.test(short)) return best;
  const spelled = candidates.find(({ value }) => isShortFor(best.value, value));
  if (spelled) return spelled;
  const value = spelledIn(words, best.value);
  // The place stays that of the short name: positions in a joined text would mean nothing.
  return value === null ? best : { ...best, value };
}

/** The name as it is written best: from an address it has no capitals, and elsewhere it may be longer. */
function named(best: Candidate, candidates: readonly Candidate[], words: string): FoundName {
  const written = candidates.find(
    (one) => one.letters === best.letters && /\p{Lu}/u.test(one.value) && one.field !== 'from',
  );
  if (/\p{Lu}/u.test(best.value)) {
    const longer = candidates.find(
      ({ value, weight }) =>
        weight >= AS_A_DISPLAY_NAME &&
        value.length < best.value.length + 30 &&
        (value.startsWith(`${best.value} `) ||
          (value.endsWith(` ${best.value}`) && isOfAHouse(value.slice(0, -best.value.length), best.value))),
    );
    return longer ?? best;
  }
  if (written) return written;
  const at = words.toLowerCase().indexOf(best.value.toLowerCase());
  const asWritten = at < 0 ? '' : words.slice(at, at + best.value.length);
  // The place stays that of the address: positions in a joined text would mean nothing.
  return /\p{Lu}/u.test(asWritten) && isWhole(words, at, asWritten.length)
    ? { ...best, value: asWritten }
    : best;
}

/** "Groupe" before "Orlane" is of its name, and "Moor Bay" of "MBL"; "Startup" and "Personeelsdienst" are not. */
function isOfAHouse(before: string, name: string): boolean {
  const isSome = namesAHouse(before) || before === 'The ' || /^\p{Lu}{2,5}$/u.test(name);
  return isSome && belongsBefore(before, name);
}

function isWhole(words: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}]/u.test(words.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(words.charAt(at + length));
}

function mentions(words: string, name: string): number {
  let count = 0;
  for (
    let at = words.indexOf(name);
    at >= 0 && count < MAX_MENTIONS;
    at = words.indexOf(name, at + name.length)
  )
    if (isWhole(words, at, name.length)) count += 1;
  return count;
}
