import { findCompany, taughtWeights } from './company.ts';
import { type CompanyQuestion, companyQuestion } from './company-candidates.ts';
import { evidenceAt } from './evidence-at.ts';
import { FlowingText } from './flowing-text.ts';
import type { FoundName } from './found-name.ts';
import type { ParsedMail } from './mail.ts';
import type { NameWeights } from './name-weights.ts';
import type { Evidence } from './reading.ts';
import { findRole } from './role.ts';
import { isTheCompany, withoutCompany } from './role-beside-company.ts';
import { SearchedText } from './searched-text.ts';

// Names stand early, and hostile subjects are long.
const MAX_SUBJECT = 300;

type CompanyAndRole = { company: string | null; role: string | null; evidence: Evidence[] };

/** The employer and the role, each with the words it was read from. `weights`: what speaks for an employer. */
export function findCompanyAndRole(
  mail: ParsedMail,
  ownText: string,
  weights: NameWeights = taughtWeights(),
): CompanyAndRole {
  const subject = subjectOf(mail);
  const ofLetter = namesIn(mail, subject, new FlowingText(ownText), weights);
  const isWhole = ofLetter.role !== null && ofLetter.company !== null;
  const ofThread =
    isWhole || ownText === mail.text ? null : namesIn(mail, subject, new FlowingText(mail.text), weights);
  const role = ofLetter.role ?? ofThread?.role ?? null;
  const company = ofLetter.company ?? ofThread?.company ?? null;
  const evidence: Evidence[] = [];
  if (company) evidence.push(evidenceAt(mail, company, 'company'));
  if (role) evidence.push(evidenceAt(mail, role, 'role'));
  return { company: company?.value ?? null, role: role?.value ?? null, evidence };
}

/** A mail as it is asked who the employer is: what the weights are taught by. */
export function companyQuestionOf(mail: ParsedMail, ownText: string): CompanyQuestion {
  return asked(mail, subjectOf(mail), new FlowingText(ownText)).question;
}

function subjectOf(mail: ParsedMail): SearchedText {
  return new SearchedText(mail.subject.slice(0, MAX_SUBJECT));
}

/** An answer in a thread may name neither; what is quoted below it does. */
function namesIn(
  mail: ParsedMail,
  subject: SearchedText,
  letter: FlowingText,
  weights: NameWeights,
): { role: FoundName | null; company: FoundName | null } {
  const { role: told, question } = asked(mail, subject, letter);
  const company = findCompany(question, weights);
  const role = told && company ? besideCompany(told, company, subject, letter) : told;
  return { role: role && inOriginal(role, letter), company: company && inOriginal(company, letter) };
}

/** Now that the company is known, it is no part of the role, and no role. */
function besideCompany(
  role: FoundName,
  company: FoundName,
  subject: SearchedText,
  letter: FlowingText,
): FoundName | null {
  if (!isTheCompany(role, company.value)) return withoutCompany(role, company);
  const other = findRole(subject, letter, company.value);
  return other && !isTheCompany(other, company.value) ? withoutCompany(other, company) : null;
}

/** The role, without which nobody can tell an employer from it, and then who the employer is. */
function asked(
  mail: ParsedMail,
  subject: SearchedText,
  letter: FlowingText,
): { role: FoundName | null; question: CompanyQuestion } {
  const role = findRole(subject, letter, mail.from?.name ?? '');
  return { role, question: companyQuestion(mail, subject, letter, role?.value ?? null) };
}

function inOriginal(found: FoundName, letter: FlowingText): FoundName {
  if (found.field !== 'text') return found;
  const [start, end] = letter.placeOf(found.start, found.end);
  return { ...found, start, end };
}
