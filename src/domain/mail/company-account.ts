import { asCompany } from './company-name.ts';
import { type FoundName, nameAt } from './found-name.ts';
import { isJobBoard, isMailProvider, MAX_ADDRESS, senderSystem } from './known-senders.ts';
import { domainOf, fromLine, type ParsedMail } from './mail.ts';

/** Openings and who sees to them, in a label or before the @. */
export const OPENINGS =
  '(?:jobs?|careers?|carreiras?|karriere|emploi|empleo|recrutement|recrute|rekrytering|recruit(?:ing|ment|er)?|bewerbung(?:en)?|hiring|talent|vagas|vacatures?|hr)';
/** Generic mailbox names (noreply@, support@) that identify no person or company. */
const NOBODY =
  'no[-_.]?reply|do[-_.]?not[-_.]?reply|reply|notifications?|notify|mails?|e-?mail|news|info|support|service|messages?|people|system|post';
const IMPERSONAL = new RegExp(
  `^(?:${OPENINGS}|${NOBODY}|rh|mailer|hello|bewerbermanagement|personal|applications?|apply|otp|auto[-_.]?reply|candidates?|office|kontakt|contact|sekretariat|secretary|leitung|stellen|vacancies|seleccion|casting|verwaltung|enquiries|ausbildung|user|admin|team|workday.*)(?:[-+._].*)?$`,
  'i',
);
const GENERIC_LABEL = new RegExp(
  `^(?:${OPENINGS}|gov|edu|government|federal|intelligence|civilservice|public|services?|mail|email|agency|com|co|ac|www|jobs2web|example|nhs|sch|gob|gouv|police|org|net|ltd|plc)$`,
  'i',
);
/** What stands before an applicant system's domain and names nobody. */
const SYSTEM_LABEL = new RegExp(
  String.raw`^(?:${OPENINGS}|${NOBODY}|www|em|mg|m|e|us|eu|uk|ca|de|au|app|api|go|my|hire|apply|candidates?|inbound|outbound|send(?:er)?|smtp|mx|bounces?|track(?:ing)?|msg|\w{0,3}\d{1,4})$`,
  'i',
);
/** "breldajobs", "brelda-careers", "jobs-brelda": a site of the firm for its openings. */
const FOR_JOBS = new RegExp(`(?:[-_]?${OPENINGS}|[-_]rh)$`, 'i');
const JOBS_BEFORE = new RegExp(`^${OPENINGS}-|^werken-?bij-?`, 'i');

/** Whether an address is nobody's in particular. */
export function isImpersonal(address: string): boolean {
  const account = address.slice(0, MAX_ADDRESS).split('@')[0] ?? '';
  return IMPERSONAL.test(account) || /(?:^|[-._])(?:no-?reply|donotreply)$/i.test(account);
}

/** The employer's account at an applicant system: before the @ at some, before the system's own domain at others. */
export function accountOf(mail: ParsedMail): FoundName | null {
  const address = mail.from?.address ?? '';
  const system = address.length > MAX_ADDRESS ? null : senderSystem(address);
  if (system === null || isJobBoard(address)) return null;
  const [local = '', domain = ''] = address.split('@');
  const account = /^(?:my(?=[a-z]{5,}$))?([a-z][a-z0-9-]{1,40}?)(?:\+[^@]{0,80})?$/i.exec(local)?.[1];
  if (account && ACCOUNT_BEFORE_AT.has(system) && !IMPERSONAL.test(local))
    return placed(mail, account.replace(FOR_JOBS, '') || account);
  const label = domain
    .split('.')
    .slice(0, -2)
    .find((one) => one.length > 2 && !SYSTEM_LABEL.test(one));
  return label ? placed(mail, label) : null;
}

const ACCOUNT_BEFORE_AT: ReadonlySet<string> = new Set([
  'Workday',
  'iCIMS',
  'Personio',
  'Workable',
  'Taleo',
  'BrassRing',
]);

/** The label of an employer's own domain, without what it adds for its openings. */
export function ownLabel(mail: ParsedMail): FoundName | null {
  const address = mail.from?.address ?? '';
  if (address.length > MAX_ADDRESS || senderSystem(address) !== null || isMailProvider(address)) return null;
  const label = labelOfDomain(domainOf(address));
  return label === null ? null : placed(mail, label);
}

/** "northwind" of "mail.northwind-careers.co.uk"; null where a domain names nobody. */
export function labelOfDomain(domain: string): string | null {
  const label =
    /^(?:[a-z0-9-]{1,63}\.){0,4}?([a-z0-9-]{2,63})\.(?:(?:co|com|ac|gv|or|org|gov|gob|gouv|sch|edu|example|nhs|police|net|ltd|plc)\.){0,2}[a-z]{2,10}$/i.exec(
      domain,
    )?.[1];
  if (!label || GENERIC_LABEL.test(label)) return null;
  const short = label.replace(FOR_JOBS, '').replace(JOBS_BEFORE, '');
  if (GENERIC_LABEL.test(short)) return null;
  return short.length > 2 ? short : label;
}

function placed(mail: ParsedMail, value: string): FoundName | null {
  if (asCompany(value, null) === null) return null;
  const line = fromLine(mail);
  return nameAt('from', line, value, line.lastIndexOf(value));
}
