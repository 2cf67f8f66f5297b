import { isJobBoard, isMailProvider, MAX_ADDRESS, senderSystem } from './applicant-systems.ts';
import { companyKey } from './company-key.ts';
import { COMPANY_IN_DISPLAY_NAME, COMPANY_IN_SUBJECT, COMPANY_IN_TEXT } from './company-patterns.ts';
import { withoutDepartment } from './department.ts';
import { type FoundName, firstMatch, matchOf } from './first-match.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { nameInDomain } from './name-in-domain.ts';
import { asCompany } from './names.ts';

/** A name that may be the employer's, and how much the place it was found at says. */
type Candidate = FoundName & { weight: number };

// Only the beginning of each field is searched: names stand early, and hostile fields are long.
const MAX_NAME = 200;
const MAX_SUBJECT = 300;
const MAX_TEXT = 3_000;
const DISPLAY_NAME = 3;
const WHOLE_DISPLAY_NAME = 2.4;
const SUBJECT = 3;
const TEXT = 2;
const TENANT = 1.2;
const DOMAIN = 1;
const WRITTEN_OUT = 2.6;
/** A mention more counts a little, up to this many. */
const MENTIONED = 0.3;
const MAX_MENTIONS = 4;

/**
 * The employer: of all names found in the display name, the account before the @, subject, text and own domain the one
 * that most of them agree on. An applicant system's or job board's domain says nothing.
 */
export function findCompany(mail: ParsedMail, ownText: string, role: string | null): FoundName | null {
  const text = ownText.slice(0, MAX_TEXT);
  const candidates = [
    ...fromSender(mail, text),
    ...fromWords(
      mail.subject.slice(0, MAX_SUBJECT),
      text,
      role,
      senderSystem(mail.from?.address ?? '')?.toLowerCase(),
    ),
  ];
  const words = `${mail.subject.slice(0, MAX_SUBJECT)}\n${text}`;
  const scores = new Map<string, number>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    scores.set(key, (scores.get(key) ?? mentions(words, candidate.value) * MENTIONED) + candidate.weight);
  }
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (best === null || better(candidate, best, scores)) best = candidate;
  }
  return best && named(best, candidates, words);
}

function better(one: Candidate, other: Candidate, scores: ReadonlyMap<string, number>): boolean {
  return (scores.get(keyOf(one)) ?? 0) > (scores.get(keyOf(other)) ?? 0);
}

/** "quillworks" out of an address and "Quillworks" in the text are one name: letters alone count. */
function keyOf({ value }: Candidate): string {
  return companyKey(value).replaceAll(' ', '');
}

/** The name as it is written best: from an address it has no capitals, and elsewhere it may be longer. */
function named(best: Candidate, candidates: readonly Candidate[], words: string): FoundName {
  const written = candidates.find(
    (one) => keyOf(one) === keyOf(best) && /\p{Lu}/u.test(one.value) && one.field !== 'from',
  );
  if (/\p{Lu}/u.test(best.value)) {
    const longer = candidates.find(
      ({ value, weight }) =>
        weight >= WHOLE_DISPLAY_NAME &&
        value.length < best.value.length + 30 &&
        (value.startsWith(`${best.value} `) || value.endsWith(` ${best.value}`)),
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

function fromSender(mail: ParsedMail, text: string): Candidate[] {
  const given = mail.from?.name.slice(0, MAX_NAME) ?? '';
  const name = withoutDepartment(given);
  const accept = (passage: string) => asCompany(passage, null);
  const stripped = name === given.trim() ? null : wholeName(given, name, DISPLAY_NAME);
  const inName = stripped ?? firstMatch('from', given, COMPANY_IN_DISPLAY_NAME, accept);
  const found: Candidate[] = inName ? [{ ...inName, weight: DISPLAY_NAME }] : [];
  if (!inName && isNoPerson(mail, name)) {
    const whole = wholeName(given, name, WHOLE_DISPLAY_NAME);
    if (whole) found.push(whole);
  }
  found.push(...asTheDomainSays(mail, given, text));
  const tenant = fromTenant(mail);
  if (tenant) found.push({ ...tenant, weight: TENANT });
  const domain = fromDomain(mail);
  if (domain) found.push({ ...domain, weight: DOMAIN });
  return found;
}

/** "Northwind", "iCIMS", "3M": the first word holds a capital letter or a digit, or its script has none. */
const STARTS_A_NAME = /^[\s"'“‘]{0,3}[^\s]{0,30}[\p{Lu}\p{Lo}\p{N}]/u;

function fromWords(
  subject: string,
  text: string,
  role: string | null,
  system: string | undefined,
): Candidate[] {
  // In running text a name has a capital letter; in an address it need not.
  const written = (passage: string) => {
    const name = STARTS_A_NAME.test(passage) ? asCompany(passage, role, 'written') : null;
    return name?.toLowerCase() === system ? null : name;
  };
  const found: Candidate[] = [];
  const add = (name: FoundName | null, weight: number, source: string) => {
    if (name) found.push({ ...extended(name, source), weight });
  };
  for (const [index, pattern] of COMPANY_IN_SUBJECT.entries()) {
    const name = matchOf('subject', subject, pattern, written);
    add(name, SUBJECT - index * 0.05, subject);
    if (name) break;
  }
  for (const [index, pattern] of COMPANY_IN_TEXT.entries())
    add(matchOf('text', text, pattern, written), TEXT - index * 0.08, text);
  if (
    subject.length < 60 &&
    ORGANISATION.test(subject) &&
    !/\b(?:application|bewerbung|interview|job|position|challenge|assessment)\b/i.test(subject)
  )
    add(matchOf('subject', subject, /^\s*([^\n]{3,58})$/gu, written), TEXT, subject);
  return found;
}

/** "The Allen Institute" before "for AI" is half a name. */
function extended(name: FoundName, source: string): FoundName {
  if (
    !/(?:Institut\p{L}{0,2}|University|School|Cent(?:er|re)|Society|Foundation|Ministry|Department|Office|Bank|Agency|College|Museum|Academy|Association|Council|Universität|Akademie|Amt|Gesellschaft)$/u.test(
      name.value,
    )
  )
    return name;
  const more =
    /^ (?:of|for|für|der|des) (?:the )?\p{Lu}[\p{L}-]{1,30}(?: (?:and|und|&) \p{Lu}[\p{L}-]{1,30}| \p{Lu}[\p{L}-]{1,30}){0,3}/u.exec(
      source.slice(name.end, name.end + 120),
    )?.[0];
  return more ? { ...name, value: name.value + more, end: name.end + more.length } : name;
}

/** A display name stands for the employer when nobody in particular writes, or when the subject names it too. */
function isNoPerson(mail: ParsedMail, name: string): boolean {
  const localPart = mail.from?.address.slice(0, MAX_ADDRESS).split('@')[0] ?? '';
  if (IMPERSONAL_LOCAL_PART.test(localPart) || ORGANISATION.test(name)) return true;
  return name.length > 2 && mail.subject.slice(0, MAX_SUBJECT).toLowerCase().includes(name.toLowerCase());
}

const ORGANISATION =
  /(?:\b(?:GmbH|AG|SE|Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Group|Bank|Institute?|Technologies|Software|Systems|Entertainment|Labs|Agentur|Agency|Fonds|Foundation|Stiftung|Personaldienstleistungen|Hospital|School|College|Ministry|Solutions|Consulting|Partners|Studios?|Council|Stadt|Land|FH|Telekom|Factory)|Universit\p{L}{1,5}|universität|hochschule|klinik\p{L}{0,4}|klinikum|gesellschaft|verwaltung|ministerium|werke|krankenhaus|verein|verband|landesamt|bundesamt)(?!\p{L})/iu;

/** Workday and iCIMS put the employer's account before the @. */
function fromTenant(mail: ParsedMail): FoundName | null {
  const address = mail.from?.address ?? '';
  if (address.length > MAX_ADDRESS || !['Workday', 'iCIMS'].includes(senderSystem(address) ?? ''))
    return null;
  const tenant = /^([a-z][a-z0-9-]{1,40}?)(?:\+[^@]{0,60})?@/i.exec(address)?.[1] ?? '';
  if (asCompany(tenant, null) === null || IMPERSONAL_LOCAL_PART.test(tenant)) return null;
  const start = fromLine(mail).length - (mail.from?.name === '' ? 0 : 1) - address.length;
  return { value: tenant, field: 'from', start, end: start + tenant.length };
}

const IMPERSONAL_LOCAL_PART =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|notifications?|mail|info|jobs?|careers?|karriere|hr|people|talent|recruit(?:ing|ment)|bewerbung(?:en)?|bewerbermanagement|personal|applications?|support|system|otp|autoreply|workday.*)(?:[-+._].*)?$/i;

const GENERIC_LABEL =
  /^(?:gov|edu|service|services|mail|email|jobs|careers|hr|recruiting|recruitment|talent|agency)$/i;

/** An employer's own domain names it, when nothing better does. */
function wholeName(given: string, name: string, weight: number): Candidate | null {
  const value = asCompany(name, null);
  const start = value === null ? -1 : given.indexOf(value);
  return value !== null && start >= 0
    ? { value, field: 'from', start, end: start + value.length, weight }
    : null;
}

/** The name as sender, subject or text write it out, where it is the same as the domain. */
function asTheDomainSays(mail: ParsedMail, name: string, text: string): Candidate[] {
  const domain = fromDomain(mail);
  if (!domain) return [];
  const places = [
    ['from', name],
    ['subject', mail.subject.slice(0, MAX_SUBJECT)],
    ['text', text],
  ] as const;
  for (const [field, words] of places) {
    const place = nameInDomain(domain.value, words);
    if (!place) continue;
    const value = words.slice(place.start, place.end);
    const sender = withoutDepartment(name);
    // "Clairance Assurances" writes from clairance.example: the sender's own name is the whole one.
    const whole =
      sender.length > value.length && sender.includes(value) ? wholeName(name, sender, WRITTEN_OUT) : null;
    return [whole ?? { ...place, field, value, weight: WRITTEN_OUT }];
  }
  return [];
}

function fromDomain(mail: ParsedMail): FoundName | null {
  const address = mail.from?.address ?? '';
  if (
    address.length > MAX_ADDRESS ||
    senderSystem(address) !== null ||
    isJobBoard(address) ||
    isMailProvider(address)
  )
    return null;
  const label =
    /@(?:[a-z0-9-]{1,63}\.){0,4}?([a-z0-9-]{2,63})\.(?:(?:co|com|ac|gv|or|org)\.)?[a-z]{2,10}$/i.exec(
      address,
    )?.[1];
  if (!label || GENERIC_LABEL.test(label) || asCompany(label, null) === null) return null;
  const line = fromLine(mail);
  const start = line.lastIndexOf(label);
  return start < 0 ? null : { value: label, field: 'from', start, end: start + label.length };
}
