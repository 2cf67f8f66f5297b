import { accountOf, isImpersonal, ownLabel } from './company-account.ts';
import { readCompanyName } from './company-name-reader.ts';
import { COMPANY_IN_DISPLAY_NAME, ORGANISATION } from './company-patterns.ts';
import { belongsBefore, isLikeAPerson, namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import { firstMatch, type WeighedName } from './first-match.ts';
import { foldedText } from './fold-text.ts';
import { isJobBoard, senderSystem } from './known-senders.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { nameInDomain } from './name-in-domain.ts';
import { nameLikeDomain } from './name-like-domain.ts';
import { asCompany, isWholeName } from './names.ts';
import { namesAnOccupation } from './occupation-words.ts';

const MAX_NAME = 200;
const MAX_SUBJECT = 300;
const DISPLAY_NAME = 3;
export const WHOLE_DISPLAY_NAME = 2.4;
/** What is left without the department, where nothing else knows it. */
const LEFT_OVER = 1.5;
const WRITTEN_OUT = 2.6;
/** The same where the domain has a part of the name alone, or more than the name. */
const MOSTLY = 2.3;
const ACCOUNT = 1.2;
/** What the label of an own domain is worth. */
export const DOMAIN = 1;

/** What the sender's name and address say of the employer. */
export function companiesOfSender(mail: ParsedMail, text: string): WeighedName[] {
  const given = displayName(mail);
  if (TOOL.test(given) && !/recruit|career|talent|hiring|jobs/iu.test(given)) return [];
  const label = ownLabel(mail);
  const organisation = organisationIn(given, label?.value ?? null);
  const name = withoutDepartment(organisation);
  // "Jo Roe via LinkedIn" is a person, whose firm the letter names.
  const isSomebody = isJobBoard(mail.from?.address ?? '') && isLikeAPerson(name) && !text.includes(name);
  const isStripped = name !== given.trim() && !isSomebody;
  const strippedWeight = isKnown(name, label !== null, given, mail, text) ? DISPLAY_NAME : LEFT_OVER;
  const stripped = isStripped ? wholeName(given, name, strippedWeight) : null;
  const inName =
    stripped ?? firstMatch('from', given, COMPANY_IN_DISPLAY_NAME, (passage) => asCompany(passage, null));
  const found: WeighedName[] = inName ? [{ ...inName, weight: stripped?.weight ?? DISPLAY_NAME }] : [];
  if (!inName && !isSomebody && isNobody(mail, name)) {
    const whole = wholeName(given, name, WHOLE_DISPLAY_NAME);
    if (whole) found.push(whole);
  }
  const account = accountOf(mail);
  const told = label ?? account;
  if (told) found.push(...asTheDomainSays(told.value, mail, given, name, text));
  // The name's own quotes were left out: places count in the line with them.
  const shift = fromLine(mail).indexOf(given);
  for (const one of found)
    if (one.field === 'from') Object.assign(one, { start: one.start + shift, end: one.end + shift });
  if (account) found.push({ ...account, weight: ACCOUNT });
  if (label) found.push({ ...label, weight: DOMAIN });
  return found;
}

/** What signs, calls and plans for everybody: whom it writes for stands in the letter. */
const TOOL =
  /^(?:docusign|adobe (?:acrobat )?sign|hellosign|dropbox sign|pandadoc|signnow|yousign|skribble|microsoft (?:teams|bookings|outlook)|google (?:calendar|kalender|meet|forms)|zoom|webex|calendly|doodle|hirevue|typeform|survey ?monkey)(?![\p{L}\d])/iu;

/** Whether what is left of a sender's name is known from elsewhere: of "Estates Recruitment" a word is left that names nobody. */
function isKnown(name: string, isOwn: boolean, given: string, mail: ParsedMail, text: string): boolean {
  const words = foldedText(name).split(' ');
  const domain = foldedText((mail.from?.address ?? '').split('@').at(-1) ?? '').replaceAll(' ', '');
  if (isOwn)
    return (
      (namesAHouse(name) && words.length > 1) ||
      domain.includes(words.join('')) ||
      words.some((word) => word.length > 2 && domain.includes(word))
    );
  return (
    words.length > 1 || `${mail.subject.slice(0, MAX_SUBJECT)}\n${text}`.replaceAll(given, '').includes(name)
  );
}

/** The sender's name without quotes; a header may hold nothing but a name, or an address for a name. */
function displayName(mail: ParsedMail): string {
  const { name = '', address = '' } = mail.from ?? {};
  const given = (name === '' && !address.includes('@') ? address : name).slice(0, MAX_NAME);
  const bare = given.replace(/^["'“”„‚‘’«»\s]+|["'“”„‚‘’«»\s]+$/gu, '');
  return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(bare) ? '' : bare;
}

/** "Jo from Northwind", "Jo Roe | Northwind", "Jo Roe - Nordwind GmbH": the part that names no person. */
function organisationIn(name: string, label: string | null): string {
  const behalf =
    /(?: on behalf of | i\.? ?A\.? | im auftrag (?:von |der |des )?| namens | pour le compte de | por cuenta de | en nombre de | per conto di )(?:the |der |die )?(.{2,60})$/iu.exec(
      name,
    )?.[1];
  if (behalf) return behalf;
  const at = /^.{2,60}?(?: from | at | von | bei | @ ?|(?<=workday|reply)@)([^@]{2,60})$/iu.exec(name)?.[1];
  if (at && asCompany(at, null) !== null && !/^(?:the|dem|der|den)$/iu.test(at)) return at;
  const behind = /^\p{Lu}\p{Ll}{1,14} (?:de|di|da|van|vom) (\p{Lu}.{2,50})$/u.exec(name)?.[1];
  if (
    behind !== undefined &&
    label !== null &&
    !namesAHouse(name.split(' ')[0] ?? '') &&
    nameInDomain(label, behind)
  )
    return behind;
  // "Greta Holm, Fjordhus": a comma parts somebody from their house.
  const isSigned = isLikeAPerson(name.split(',')[0] ?? '');
  const parts = name
    .split(
      isSigned
        ? /\s[-–—|·/]\s|\s?\|\s?|,\s(?!(?:Inc|LL[CP]|Ltd|Limited|Corp|Co|PLC|plc|S\.|B\.)(?:\.|$))/u
        : /\s[-–—|·/]\s|\s?\|\s?/u,
    )
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || !/^\p{Lu}\S*(?: \p{L}|(?<=\p{Ll})$)/u.test(parts[0] ?? '')) return name;
  return (
    parts.find((part) => ORGANISATION.test(part) || (label !== null && nameInDomain(label, part))) ?? name
  );
}

/** A display name stands for the employer when nobody in particular writes, or when the subject names it too. */
function isNobody(mail: ParsedMail, name: string): boolean {
  if (isTheAccount(mail, name)) return true;
  if (isWrittenBy(mail, name)) return false;
  if (isImpersonal(mail.from?.address ?? '') && !isPersonLike(mail, name)) return true;
  if (namesAHouse(name) || isOfOwnDomain(mail, name)) return true;
  return name.length > 2 && mail.subject.slice(0, MAX_SUBJECT).toLowerCase().includes(name.toLowerCase());
}

/** "Tramontane Jeux" writes as tramontanejeux@join.com: an account at an applicant system has its firm's name. */
function isTheAccount(mail: ParsedMail, name: string): boolean {
  const address = mail.from?.address ?? '';
  const letters = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (
    letters.length > 3 && senderSystem(address) !== null && address.toLowerCase().startsWith(`${letters}@`)
  );
}

/** "Malerbetrieb Kuhnt" writes from maler-kuhnt.example; Keith Marlow of marlowjoinery.example is keith@. */
function isOfOwnDomain(mail: ParsedMail, name: string): boolean {
  const [local = '', domain = ''] = (mail.from?.address ?? '').toLowerCase().split('@');
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const [first = ''] = words;
  if (words.length < 2 || local.startsWith(first.slice(0, 1)) || isLikeAPerson(name)) return false;
  return words.some((word) => word.length > 4 && domain.includes(word));
}

/** An applicant system writes as "Jo Roe" for whom it writes: two plain words that the mail does not know as a firm. */
function isPersonLike(mail: ParsedMail, name: string): boolean {
  if (senderSystem(mail.from?.address ?? '') === null) return false;
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(name) && !ORGANISATION.test(name) && !mail.text.includes(name);
}

function wholeName(given: string, name: string, weight: number): WeighedName | null {
  const value = asCompany(name, null);
  const start = value === null ? -1 : given.indexOf(value);
  return value !== null && start >= 0
    ? { value, field: 'from', start, end: start + value.length, weight }
    : null;
}

/** The name as sender, subject or text write it out, where it is the same as the domain, or most of it. */
function asTheDomainSays(
  label: string,
  mail: ParsedMail,
  given: string,
  sender: string,
  text: string,
): WeighedName[] {
  const written = writtenOut(label, [
    ['from', given],
    ['subject', mail.subject.slice(0, MAX_SUBJECT)],
    ['text', text],
  ]);
  if (!written) return [];
  const { field, words, place, weight } = written;
  const line = field === 'text' ? ownLine(words, place.start, place.end) : null;
  if (line) return [{ ...line, field, weight }];
  const value = words.slice(place.start, place.end).replace(/['’]s$/u, '');
  // "Clairance Assurances" writes from clairance.example: the sender's own name is the whole one.
  const isWhole =
    sender.length > value.length &&
    sender.includes(value) &&
    belongsBefore(sender.slice(0, sender.indexOf(value)), value) &&
    !isWrittenBy(mail, sender) &&
    (weight === WRITTEN_OUT || !isLikeAPerson(sender));
  const whole = isWhole ? wholeName(given, sender, weight) : null;
  return [whole ?? { field, value, start: place.start, end: place.start + value.length, weight }];
}

type Place = { start: number; end: number };
type Written = { field: WeighedName['field']; words: string; place: Place; weight: number };

/** Where a name is spelled as the label is; else where the name is that has the most of it. */
function writtenOut(label: string, places: readonly (readonly [Written['field'], string])[]): Written | null {
  for (const [field, words] of places) {
    const place = nameInDomain(label, words);
    if (place) return { field, words, place: wholeHouse(words, place), weight: WRITTEN_OUT };
  }
  const alike: (Written & { share: number })[] = [];
  for (const [field, words] of places) {
    const like = nameLikeDomain(label, words);
    if (!like) continue;
    const end = Math.max(like.end, Math.min(like.runsTo, readCompanyName(words, like.start)?.end ?? 0));
    const place = wholeHouse(words, { start: like.start, end });
    alike.push({ field, words, place, weight: MOSTLY, share: like.share });
  }
  const length = ({ place }: Written) => place.end - place.start;
  return alike.sort((one, other) => other.share - one.share || length(other) - length(one))[0] ?? null;
}

const BEFORE_HOUSE =
  /(?:(?:University|City|Town|Municipality|County|Borough|Department|Institute|Bank|Diocese|Port) of|Stadt|Gemeinde|Marktgemeinde|Universität|Hochschule|Klinikum|Landkreis|Kreis|Kreissparkasse|Sparkasse|Volksbank|Stadtwerke|(?:Ville|Mairie|Commune|Université|Centre hospitalier) de(?: la)?|Université|(?:Comune|Università) di|(?:Ayuntamiento|Universidad|Universidade) de|Universidade do|Município de|Gemeente|Hogeschool|Universiteit|Lycée|Collège|Colegio|Hotel|Restaurant|Gasthof) $/u;
const BEHIND_HOUSE = /^(?:['’]s)?(?: \p{Lu}[\p{L}-]{1,25}| & \p{Lu}[\p{L}-]{1,25}){1,3}(?![\p{L}'’])/u;

/** "tilburne" is "University of Tilburne" where it is written so, and "stbrannocs" "St Brannoc's College". */
function wholeHouse(words: string, place: Place): Place {
  const before = BEFORE_HOUSE.exec(words.slice(Math.max(0, place.start - 40), place.start))?.[0] ?? '';
  const behind = BEHIND_HOUSE.exec(words.slice(place.end, place.end + 60))?.[0] ?? '';
  const isHouse =
    behind !== '' &&
    namesAHouse(behind) &&
    !namesAnOccupation(behind) &&
    withoutDepartment(`X${behind}`) === `X${behind}`;
  return { start: place.start - before.length, end: place.end + (isHouse ? behind.length : 0) };
}

/** Lars Uhlenbrock of uhlenbrock-web.example writes as lars@: the firm has his name, and he has not its. */
function isWrittenBy(mail: ParsedMail, sender: string): boolean {
  const first = sender.toLowerCase().split(/\s/)[0] ?? '';
  return (
    isLikeAPerson(sender) && first.length > 1 && (mail.from?.address ?? '').toLowerCase().startsWith(first)
  );
}

/** "Weingut Rebenthal" on a line of its own writes from rebenthal.example: the line is the whole name. */
function ownLine(
  text: string,
  from: number,
  to: number,
): { value: string; start: number; end: number } | null {
  const start = text.lastIndexOf('\n', from) + 1;
  const feed = text.indexOf('\n', to);
  const line = text.slice(start, feed < 0 ? text.length : feed).replace(/[\s,]+$/u, '');
  if (
    line.length > 50 ||
    line.length <= to - from ||
    !isWholeName(line) ||
    /^\p{Ll}|[.,!?:|@]/u.test(line.replace(/\.$|(?<=\b(?:St|Dr|Gebr))\. /gu, ''))
  )
    return null;
  if (!belongsBefore(text.slice(start, from), text.slice(from, to))) return null;
  if (namesAnOccupation(line) || withoutDepartment(line) !== line) return null;
  const value = asCompany(line, null, 'written');
  return value !== null && line.startsWith(value) ? { value, start, end: start + value.length } : null;
}
