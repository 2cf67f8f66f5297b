import { isJobBoard, isMailProvider, MAX_ADDRESS, senderSystem } from './applicant-systems.ts';
import { evidenceAt } from './evidence-at.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { asCompany, asRole, looksLikeRole } from './names.ts';
import type { Evidence } from './reading.ts';

type CompanyAndRole = { company: string | null; role: string | null; evidence: Evidence[] };

type Field = Evidence['field'];
type Found = { value: string; field: Field; start: number; end: number };

// Only the beginning of each field is searched: names stand early, and hostile fields are long.
const MAX_NAME = 200;
const MAX_SUBJECT = 300;
const MAX_TEXT = 3_000;

const NAME = String.raw`[^\n|,!?;:"“”„()<>\[\]]{2,70}?`;
const ROLE = String.raw`[^\n!?"“”„<>]{3,110}?`;
const QUOTED_ROLE = String.raw`["“„‚'«]([^"“”„»\n]{3,110}?)\s?["”“'»]`;
const COMPANY_ENDS = String.raw`(?=\s*(?:[.!?](?=\s|$)|[,;:\n|(]|$| - | – | — |\s(?:and|for|as|in|regarding|position|team|role|to|und|für|als|we|has|is|was|we've|on|with|in|using|through|via|but|the|your|because|at)\b))`;

/** Subject patterns, most telling first; group 1 is the name. */
const COMPANY_IN_SUBJECT = [
  String.raw`\b(?:was|wurde) (?:sent to|viewed by) (${NAME})(?=[.!]?\s*$)`,
  String.raw`\bapply(?:ing)? (?:to|at|with) (${NAME})${COMPANY_ENDS}`,
  String.raw`\bapplication (?:to|at|with|@) (${NAME})${COMPANY_ENDS}`,
  String.raw`\binterest in (?:working (?:at|for|with) |joining |a career (?:at|with) |careers? at )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:Bewerbung|Interesse) (?:bei|an)(?: der| dem)? (${NAME})${COMPANY_ENDS}`,
  String.raw`\bcandidature (?:chez|à|auprès de) (${NAME})${COMPANY_ENDS}`,
  String.raw`\breceived by (?:Team )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:next steps|interview|opportunity|position|role|job|candidacy|follow(?:ing)?[- ]up|update|hiring|recruiting) (?:with|at|from|@) (${NAME})${COMPANY_ENDS}`,
  String.raw` (?:at|@|bei) (${NAME})\s*$`,
  String.raw`^(?:Re: |Fwd: |AW: )?(${NAME})\s?[-–:|]\s?(?:Thank|Thanks|Your|Job|Application|Interview|Phone|Update|Candidate|Ihre|Deine|Bewerbung|We|Invitation|Confirming|Regarding|In response)`,
  String.raw`^(?:Re: |Fwd: |AW: |Your )?(${NAME}) (?:(?:Job )?Application|Recruiting|Careers|Interview)\b`,
].map((source) => new RegExp(source, 'giu'));

const COMPANY_IN_TEXT = [
  String.raw`\b(?:interest in|joining) (${NAME})['’]s\b`,
  String.raw`\bUnfortunately,? (${NAME}) (?:has|have) (?:decided|chosen|opted)\b`,
  String.raw`\b(?:sent to|viewed by) (${NAME})(?=[.!\n])`,
  String.raw`\b(?:position|role|opening|job|opportunity|internship|Stelle|Position|poste|puesto) (?:here )?(?:at|with|@|bei|chez|en) (?:der |dem )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:applying|apply|application|applied) (?:to|at|with) (?:the )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\binterest in (?:(?:the )?(?:employment|career|careers|opportunities|a career|working|joining)(?: here)? (?:with|at|for|in)? ?)?(?:the team at )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:Bewerbung|Interesse|Mitarbeit|Zusammenarbeit|Tätigkeit) (?:bei|an|mit)(?: einer (?:Mitarbeit|Tätigkeit) (?:bei|an))?(?: der| dem)? (${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:candidature|intérêt) (?:chez|pour|à) (${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:role|position|job|opening|application|Stelle|Position|als) [^.\n]{2,90}? (?:at|with|@|bei|beim) (?:the |der |dem )?(${NAME})${COMPANY_ENDS}`,
  String.raw`\b(?:time with us|part of|working at|working for|here at|careers? at|join(?:ing)?(?: us at)?|welcome to|considering|considered|employment (?:with|at)) (${NAME})${COMPANY_ENDS}`,
  String.raw`\n[ \t]*(?:The |Your |Ihr |Dein )?(${NAME}) (?:(?:Talent|Hiring|Recruiting|Recruitment|HR|People|Careers?|Global Talent)(?: (?:Acquisition|Operations|Management))?(?: Team)?|Team)[ \t]*(?=\n|$)`,
  String.raw`\n[ \t]*((?:[\p{L}\p{N}&.:+-]{1,30} ){1,5}(?:GmbH(?: & Co\. KG)?|AG|SE|Inc\.?|LLC|Ltd\.?|AB|S\.A\.|B\.V\.))[ \t]*(?=[,\n]|$)`,
].map((source) => new RegExp(source, 'gu'));

const ROLE_IN_SUBJECT = [
  QUOTED_ROLE,
  String.raw`\bapplication for (?:the (?:position|role|post|job)(?: of)? )?(?:Dice Job )?(${ROLE})(?= (?:at|was|received|with|position)\b| - \d|$)`,
  String.raw`\bBewerbung (?:als|auf die (?:Stelle|Position)(?: als)?|für die (?:Stelle|Position)(?: als)?|für den Job|um die Stelle|zur?|als) (${ROLE})(?=, |$)`,
  String.raw`\b(?:Ihre|Deine) Bewerbung:? (?!bei |an |vom |zu )(${ROLE})(?= bei |, |$)`,
  String.raw`\b(?:application (?:as|to)|role of|position of|Indeed Application:|Job|applied to \S{1,30} Job|application:) (${ROLE})(?=,? (?:at|Job ID|with|-)\b|, |$)`,
  String.raw`\bapplying for (?:\S{1,30}['’]s )?(${ROLE})$`,
  String.raw`\b(?:interest in|opportunity for a|application for the) (${ROLE})(?=,? Job ID| successfully| position| role|$)`,
  String.raw`^(${ROLE}) (?:next steps|interview|role|position)\b`,
].map((source) => new RegExp(source, 'giu'));

const ROLE_IN_TEXT = [
  String.raw`\b(?:position|role|job|opening|post|Stelle|Position|Job|poste) (?:of |as |als |for |de )?(?:an? )?${QUOTED_ROLE}`,
  String.raw`\b(?:position|role|post|title|job) (?:of|as) (?:an? |the )?(${ROLE})(?= (?:at|with|role|position|within|in our|and|here|job)\b|[.,;!?\n]|$)`,
  String.raw`\b(?:for|in|to|the|our|as|regarding|of) (?:the |our |a |an |open )?(${ROLE}) (?:position|role|opening|opportunity|job|vacancy|application|internship)\b`,
  String.raw`\b(?:Stelle|Position|Ausschreibung|Job) (?:als |eines |einer )?(${ROLE})(?= (?:bei|in|und|haben|haben|ist|wurde|im|am|hat|leider|bedanken|aufmerksam|entgegen|mit)\b|[.,;!?\n]|$)`,
  String.raw`\bBewerbung als (${ROLE})(?= (?:bei|in|und|haben|ist)\b|[.,;!?\n]|$)`,
  String.raw`\b(?:Job Title|Position|Role|Stelle|Poste)\s?:[-\s]?(${ROLE})(?=[\n.;]|$)`,
  String.raw`\bapplying (?:for|to) (?:the |our )?(${ROLE})(?= (?:at|with|and)\b|[.,;!?\n]|$)`,
].map((source) => new RegExp(source, 'gu'));

/**
 * The employer and the role, each with the words it was read from. The applicant system is never the employer: its
 * domain says nothing, its display name and local part may. The subject comes before the text for the role; for the
 * company the sender's display name comes first.
 */
export function findCompanyAndRole(mail: ParsedMail, ownText: string): CompanyAndRole {
  const role = findRole(mail, ownText);
  const company = findCompany(mail, ownText, role?.value ?? null);
  const evidence: Evidence[] = [];
  if (company) evidence.push(evidenceAt(mail, company, 'company'));
  if (role) evidence.push(evidenceAt(mail, role, 'role'));
  return { company: company?.value ?? null, role: role?.value ?? null, evidence };
}

function findCompany(mail: ParsedMail, ownText: string, role: string | null): Found | null {
  // In running text a name has a capital letter; in an address it need not.
  const written = (text: string) => (/[\p{Lu}\p{Lo}\p{N}]/u.test(text) ? asCompany(text, role) : null);
  return (
    fromDisplayName(mail) ??
    fromTenant(mail) ??
    firstMatch('subject', mail.subject.slice(0, MAX_SUBJECT), 0, COMPANY_IN_SUBJECT, written) ??
    inText(ownText, COMPANY_IN_TEXT, written) ??
    fromDomain(mail)
  );
}

function findRole(mail: ParsedMail, ownText: string): Found | null {
  const surely = (text: string) => {
    const role = asRole(text);
    return role !== null && looksLikeRole(role) ? role : null;
  };
  return (
    firstMatch('subject', mail.subject.slice(0, MAX_SUBJECT), 0, ROLE_IN_SUBJECT, surely) ??
    inText(ownText, ROLE_IN_TEXT, surely)
  );
}

/** "Jane Roe (Northwind)", "Northwind Hiring Team", "Careers at Northwind", "Northwind @ icims". A bare personal name is no company. */
function fromDisplayName(mail: ParsedMail): Found | null {
  const name = mail.from?.name.slice(0, MAX_NAME) ?? '';
  const patterns = [
    /\(([^()]{2,60}(?:\([^()]{1,20}\))?)\)\s*$/gu,
    /^(?:Workday|iCIMS|Jobvite|Greenhouse|Lever)\s?@\s?([^@]{2,60})$/giu,
    /^"?([^@"]{2,60}?)"?\s?@\s?(?:icims|workday|greenhouse|lever|jobvite)/giu,
    /^(?:careers?|jobs|recruiting|talent acquisition|hiring team|hr|karriere|recruitment|no-?reply)\s(?:at|@|bei|-|\|)?\s?(.{2,60})$/giu,
    /^(?:the )?(?:talent|people|hiring)(?: team)?\s(?:at|@|bei)\s(.{2,60})$/giu,
    /\bfrom ([^@]{2,60})$/giu,
    /^(.{2,60}?)[\s,|-]{1,3}(?:(?:global |early )?(?:talent|recruiting|recruitment|hiring|careers?|hr|human resources|people|jobs?|karriere|personalabteilung|bewerbermanagement)\b.{0,40})$/giu,
  ];
  const found = firstMatch('from', name, 0, patterns, (text) => asCompany(text, null));
  if (found) return found;
  return isNoPerson(mail, name) ? whole(name) : null;
}

/** A display name stands for the employer when nobody in particular writes, or when the subject names it too. */
function isNoPerson(mail: ParsedMail, name: string): boolean {
  const localPart = mail.from?.address.slice(0, MAX_ADDRESS).split('@')[0] ?? '';
  if (IMPERSONAL_LOCAL_PART.test(localPart) || ORGANISATION.test(name)) return true;
  return name.length > 2 && mail.subject.slice(0, MAX_SUBJECT).toLowerCase().includes(name.toLowerCase());
}

function whole(name: string): Found | null {
  const value = asCompany(name, null);
  const start = value === null ? -1 : name.indexOf(value);
  return value === null || start < 0 ? null : { value, field: 'from', start, end: start + value.length };
}

const ORGANISATION =
  /\b(?:GmbH|AG|SE|Inc|LLC|Ltd|Limited|Corp|Corporation|Company|Group|Bank|Universit\p{L}{1,4}|Fachhochschule|Hochschule|Institute?|Technologies|Software|Systems|Entertainment|Labs|Agentur|Agency|Fonds|Foundation|Stiftung|Personaldienstleistungen|Hospital|Klinik\p{L}{0,4}|School|College|Ministry|Solutions|Consulting|Partners|Studios?)\b/u;

/** Workday and iCIMS put the employer's account before the @. */
function fromTenant(mail: ParsedMail): Found | null {
  const address = mail.from?.address ?? '';
  if (address.length > MAX_ADDRESS || !['Workday', 'iCIMS'].includes(senderSystem(address) ?? ''))
    return null;
  const tenant = /^([a-z][a-z0-9-]{1,40}?)(?:\+[^@]{0,60})?@/i.exec(address)?.[1] ?? '';
  if (asCompany(tenant, null) === null || IMPERSONAL_LOCAL_PART.test(tenant)) return null;
  const start = fromLine(mail).length - (mail.from?.name === '' ? 0 : 1) - address.length;
  return { value: tenant, field: 'from', start, end: start + tenant.length };
}

const IMPERSONAL_LOCAL_PART =
  /^(?:no-?reply|do-?not-?reply|donotreply|notifications?|mail|info|jobs|careers?|hr|support|system|otp|autoreply|workday.*)$/i;

/** An employer's own domain names it, when nothing better does. */
function fromDomain(mail: ParsedMail): Found | null {
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
  if (!label || asCompany(label, null) === null) return null;
  const line = fromLine(mail);
  const start = line.lastIndexOf(label);
  return start < 0 ? null : { value: label, field: 'from', start, end: start + label.length };
}

function inText(
  ownText: string,
  patterns: readonly RegExp[],
  accept: (text: string) => string | null,
): Found | null {
  return firstMatch('text', ownText.slice(0, MAX_TEXT), 0, patterns, accept);
}

/** The first acceptable name by the order of the patterns; a pattern gets a second chance further on. */
function firstMatch(
  field: Field,
  text: string,
  offset: number,
  patterns: readonly RegExp[],
  accept: (text: string) => string | null,
): Found | null {
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    for (let tries = 0; tries < 3; tries += 1) {
      const match = pattern.exec(text);
      const raw = match?.[1];
      if (!match || raw === undefined) break;
      const value = accept(raw);
      const at = match.index + match[0].indexOf(raw);
      if (value !== null) {
        const start = offset + at + raw.indexOf(value);
        return { value, field, start, end: start + value.length };
      }
      pattern.lastIndex = at + 1;
    }
  }
  return null;
}
