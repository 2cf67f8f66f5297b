import { accountOf, isImpersonal, ownLabel } from './company-account.ts';
import { asCompany } from './company-name.ts';
import { asTheDomainSays, isWrittenBy, wholeName } from './company-of-domain.ts';
import { COMPANY_IN_DISPLAY_NAME } from './company-patterns.ts';
import { isLikeAPerson, namesAHouse } from './company-words.ts';
import { withoutDepartment } from './department.ts';
import { foldedText } from './fold-text.ts';
import { firstMatch } from './found-name.ts';
import { isJobBoard, SYSTEM_NAMES, senderSystem } from './known-senders.ts';
import { LEGAL_FORM } from './legal-forms.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { nameInDomain } from './name-in-domain.ts';
import { nameLikeDomain } from './name-like-domain.ts';
import { type SenderName, toldBy } from './sender-part.ts';

const MAX_NAME = 200;
const MAX_SUBJECT = 300;

/** What the sender's name and address say of the employer. */
export function companiesOfSender(mail: ParsedMail, text: string): SenderName[] {
  const given = displayName(mail);
  const label = ownLabel(mail);
  const client = clientIn(given, label?.value ?? null);
  const ofClient = client && wholeName(given, client, 'client');
  if (isTool(mail) && !ofClient) return [];
  const name = withoutDepartment(organisationIn(given, label?.value ?? null));
  const account = accountOf(mail);
  const told = label ?? account;
  const ofName = ofClient
    ? [ofClient]
    : [
        ...inDisplayName(mail, given, name, label !== null, text),
        ...(told ? asTheDomainSays(told.value, mail, given, name, text) : []),
      ];
  // The name's own quotes were left out: places count in the line with them.
  const shift = fromLine(mail).indexOf(given);
  const found = ofName.map((one) =>
    one.field === 'from' ? { ...one, start: one.start + shift, end: one.end + shift } : one,
  );
  if (account) found.push(toldBy('account', account));
  if (label && !ofClient) found.push(toldBy('domain', label));
  return found;
}

/** The employer in what the sender is called, if it is called after it. */
function inDisplayName(
  mail: ParsedMail,
  given: string,
  name: string,
  isOwn: boolean,
  text: string,
): SenderName[] {
  // "Jo Roe via LinkedIn" is a person, whose firm the letter names.
  const isSomebody = isJobBoard(mail.from?.address ?? '') && isLikeAPerson(name) && !text.includes(name);
  if (name !== given.trim() && !isSomebody) {
    const by = isKnown(name, isOwn, given, mail, text)
      ? 'display name'
      : isOwn || senderSystem(mail.from?.address ?? '') === null
        ? 'left over'
        : 'signs';
    const stripped = wholeName(given, name, by);
    if (stripped) return [stripped];
  }
  const inName = firstMatch('from', given, COMPANY_IN_DISPLAY_NAME, (passage) => asCompany(passage, null));
  if (inName) return [toldBy('display name', inName)];
  if (isSomebody) return [];
  // Who signs may be somebody, or a house of two words.
  const by = isNobody(mail, name)
    ? 'whole display name'
    : isPersonLike(mail, name) && (text.includes(name) || isAccountOf(mail, name, text))
      ? 'signs'
      : null;
  const whole = by === null ? null : wholeName(given, name, by);
  return whole ? [whole] : [];
}

/** What signs, calls and plans for everybody: whom it writes for stands in the letter. */
export const TOOL =
  /^(?:docusign|adobe (?:acrobat )?sign|hellosign|dropbox sign|pandadoc|signnow|yousign|skribble|microsoft (?:teams|bookings|outlook)|google (?:calendar|kalender|meet|forms)|zoom|webex|calendly|doodle|hirevue|typeform|survey ?monkey)(?![\p{L}\d])/iu;

/** Whether what is left of a sender's name is known from elsewhere: of "Estates Recruitment" a word is left that names nobody. */
function isKnown(name: string, isOwn: boolean, given: string, mail: ParsedMail, text: string): boolean {
  const words = foldedText(name).split(' ');
  const [local = '', domain = ''] = (mail.from?.address ?? '').split('@');
  const address = foldedText(isOwn ? domain : local).replaceAll(' ', '');
  if (words.length === 1)
    return (
      (!(isOwn && namesAHouse(name)) && name.length > 2 && address.includes(words[0] ?? '')) ||
      (!isOwn && `${mail.subject.slice(0, MAX_SUBJECT)}\n${text}`.replaceAll(given, '').includes(name))
    );
  return (
    !isOwn ||
    namesAHouse(name) ||
    address.includes(words.join('')) ||
    words.some((word) => word.length > 2 && address.includes(word))
  );
}

/** Whether what sends is a calendar, a meeting or a form, and not who uses it. */
export function isTool(mail: ParsedMail): boolean {
  const given = displayName(mail);
  return (
    (TOOL.test(given) && !/recruit|career|talent|hiring|jobs|behalf|auftrag/iu.test(given)) ||
    TOOL_ADDRESS.test(mail.from?.address ?? '')
  );
}

const TOOL_ADDRESS =
  /^(?:calendar|forms|meet|drive)[a-z-]{0,30}@(?:[a-z-]{1,20}\.)?google\.com$|@(?:email\.)?teams\.microsoft\.com$|@(?:[a-z\d-]{1,20}\.)?(?:docusign|adobesign|echosign|hellosign|dropboxsign|pandadoc|signnow|yousign|skribble)\.[a-z]{2,4}$/iu;

/** The sender's name without quotes; a header may hold nothing but a name, or an address for a name. */
function displayName(mail: ParsedMail): string {
  const { name = '', address = '' } = mail.from ?? {};
  const given = (name === '' && !address.includes('@') ? address : name).slice(0, MAX_NAME);
  const bare = given.replace(/^["'“”„‚‘’«»\s]+|["'“”„‚‘’«»\s]+$/gu, '');
  return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/iu.test(bare) ? '' : bare;
}

/** "Tu proceso en Northwind", "Testwerk pour Northwind", "Northwind (via Testwerk)": what it is about, or whom the tool that sends it is for. */
function clientIn(given: string, label: string | null): string | null {
  const behalf =
    /(?: on behalf of | i\.? ?A\.? | im auftrag (?:von |der |des )?| namens | pour le compte de | au nom d[eu] | por cuenta de | en nombre de | per conto d[ei]l? | em nome d[aeo] )(?:the |der |die )?(.{2,60})$/iu.exec(
      given,
    )?.[1];
  // "Lever on behalf of Mara Quinn": somebody there.
  if (behalf && !isLikeAPerson(behalf)) return behalf;
  const [, user = '', means = ''] = /^(.{2,60}?) \(?(?:via|über) ([^()]{2,30})\)?$/iu.exec(given) ?? [];
  if (label !== null && nameInDomain(label, means)) {
    // "Joblight via Orrell Recruitment": the board passes on what an agency writes.
    if (SYSTEM_NAMES.has(user.toLowerCase())) return means;
    if (!isLikeAPerson(user)) return user;
  }
  const about =
    /^(?:.{0,20} )?(?:proces\p{L}*|candidat\p{L}*|sollicitatie|application|bewerbung) (?:en|à|chez|bij|at|bei|to|with|n[ao]|em|presso) (.{2,60})$/iu.exec(
      given,
    )?.[1];
  if (about) return about;
  const [tool = '', client = ''] =
    /^(\S{2,30})(?: \S{1,20}){0,3}? (?:pour|for|voor|für|per|para) (.{2,60})$/u.exec(given)?.slice(1) ?? [];
  return client !== '' && label !== null && nameInDomain(label, tool) ? client : null;
}

const PARTS = /\s[-–—|·/]\s|\s?\|\s?/u;
const COMMA = new RegExp(String.raw`,\s(?!${LEGAL_FORM}\.?$)`, 'u');
/** "Kees", "Chefredaktion", "Office Management": somebody there, or an office. */
const WHO_THERE = /^\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30})?$/u;

/** "Jo from Northwind", "Jo Roe | Northwind", "Nordwind GmbH, Jo": the part that names no person. */
function organisationIn(name: string, label: string | null): string {
  const at = /^.{2,60}?(?: from | at | von | bei | @ ?|(?<=workday|reply)@)([^@]{2,60})$/iu.exec(name)?.[1];
  if (at && asCompany(at, null) !== null && !/^(?:the|dem|der|den)$/iu.test(at)) return at;
  const isHouse = (part: string) =>
    namesAHouse(part) ||
    (label !== null && (nameInDomain(label, part) ?? nameLikeDomain(label, part)) !== null);
  const parts = name.split(PARTS).filter((part) => part.trim() !== '');
  const house =
    parts.length < 2 || !/^\p{Lu}\S*(?: \p{L}|(?<=\p{Ll})$)/u.test(parts[0] ?? '')
      ? name
      : (parts.find(isHouse) ?? name);
  // "Greta Holm, Fjordhus", "Fjordhus, Greta": a comma parts somebody from their house.
  const [one = '', other = '', ...others] = house.split(COMMA);
  if (other === '' || others.length > 0) return house;
  const isThere = (who: string, where: string) =>
    isHouse(where) && (isLikeAPerson(who) || (WHO_THERE.test(who) && !isHouse(who) && !/[&+]/.test(where)));
  // "Bundesanstalt Nord, Servicezentrum": an office in it.
  const isOffice = /\S \S/.test(one) && namesAHouse(one) && /^[\p{L}-]+(?: \d+)?$/u.test(other);
  return isThere(one, other) ? other : isOffice || isThere(other, one) ? one : house;
}

/** A display name stands for the employer when nobody in particular writes, or when the subject names it too. */
function isNobody(mail: ParsedMail, name: string): boolean {
  if (isTheAccount(mail, name)) return true;
  if (isWrittenBy(mail, name)) return false;
  if (isImpersonal(mail.from?.address ?? '') && !isPersonLike(mail, name)) return true;
  if (namesAHouse(name)) return true;
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

/** "Orrell Biologics" writes as orrell@, and nobody signs so. */
function isAccountOf(mail: ParsedMail, name: string, text: string): boolean {
  const [first = ''] = name.split(' ');
  return (
    !text.includes(first) && (mail.from?.address ?? '').toLowerCase().startsWith(`${first.toLowerCase()}@`)
  );
}

/** An applicant system may write as "Jo Roe" for whom it writes; of three words most are a firm. */
function isPersonLike(mail: ParsedMail, name: string): boolean {
  return senderSystem(mail.from?.address ?? '') !== null && isLikeAPerson(name) && !/ .* /.test(name);
}
