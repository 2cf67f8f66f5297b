import { findCompany } from './company.ts';
import { evidenceAt } from './evidence-at.ts';
import type { FoundName } from './first-match.ts';
import { FlowingText } from './flowing-text.ts';
import type { ParsedMail } from './mail.ts';
import type { Evidence } from './reading.ts';
import { findRole } from './role.ts';

type CompanyAndRole = { company: string | null; role: string | null; evidence: Evidence[] };

/** The employer and the role, each with the words it was read from. */
export function findCompanyAndRole(mail: ParsedMail, ownText: string): CompanyAndRole {
  const letter = new FlowingText(ownText);
  const ofLetter = namesIn(mail, letter);
  const isWhole = ofLetter.role !== null && ofLetter.company !== null;
  const ofThread = isWhole || ownText === mail.text ? null : namesIn(mail, new FlowingText(mail.text));
  const role = ofLetter.role ?? ofThread?.role ?? null;
  const company = ofLetter.company ?? ofThread?.company ?? null;
  const evidence: Evidence[] = [];
  if (company) evidence.push(evidenceAt(mail, company, 'company'));
  if (role) evidence.push(evidenceAt(mail, role, 'role'));
  return { company: company?.value ?? null, role: role?.value ?? null, evidence };
}

/** An answer in a thread may name neither; what is quoted below it does. */
function namesIn(
  mail: ParsedMail,
  letter: FlowingText,
): { role: FoundName | null; company: FoundName | null } {
  const role = findRole(mail.subject, letter, mail.from?.name ?? '');
  const company = findCompany(mail, letter, role?.value ?? null);
  return { role: role && inOriginal(role, letter), company: company && inOriginal(company, letter) };
}

function inOriginal(found: FoundName, letter: FlowingText): FoundName {
  if (found.field !== 'text') return found;
  const [start, end] = letter.placeOf(found.start, found.end);
  return { ...found, start, end };
}
