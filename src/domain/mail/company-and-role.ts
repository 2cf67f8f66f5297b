import { findCompany } from './company.ts';
import { evidenceAt } from './evidence-at.ts';
import type { ParsedMail } from './mail.ts';
import type { Evidence } from './reading.ts';
import { findRole } from './role.ts';

type CompanyAndRole = { company: string | null; role: string | null; evidence: Evidence[] };

/** The employer and the role, each with the words it was read from. */
export function findCompanyAndRole(mail: ParsedMail, ownText: string): CompanyAndRole {
  const role = findRole(mail.subject, ownText, mail.from?.name ?? '');
  const company = findCompany(mail, ownText, role?.value ?? null);
  const evidence: Evidence[] = [];
  if (company) evidence.push(evidenceAt(mail, company, 'company'));
  if (role) evidence.push(evidenceAt(mail, role, 'role'));
  return { company: company?.value ?? null, role: role?.value ?? null, evidence };
}
