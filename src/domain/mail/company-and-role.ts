import { findCompany } from './company.ts';
import { type CompanyQuestion, companyQuestion } from './company-candidates.ts';
import { evidenceAt } from './evidence-at.ts';
import { FlowingText } from './flowing-text.ts';
import type { FoundName } from './found-name.ts';
import type { ParsedMail } from './mail.ts';
import { threadIn } from './own-passages.ts';
import type { Evidence } from './reading.ts';
import { findRole } from './role.ts';
import { isTheCompany, withoutCompany } from './role-beside-company.ts';
import { type RoleQuestion, roleQuestion } from './role-candidates.ts';
import { SearchedText } from './searched-text.ts';
import { type TaughtNames, taughtNames } from './taught-names.ts';

// Names stand early, and hostile subjects are long.
const MAX_SUBJECT = 300;

type CompanyAndRole = { company: string | null; role: string | null; evidence: Evidence[] };

/** The employer and the role, each with the words it was read from. */
export function findCompanyAndRole(
  mail: ParsedMail,
  ownText: string,
  weights: TaughtNames = taughtNames(),
): CompanyAndRole {
  const subject = subjectOf(mail);
  const ofLetter = namesIn(mail, subject, new FlowingText(ownText), weights);
  const isWhole = ofLetter.role !== null && ofLetter.company !== null;
  const ofThread =
    isWhole || ownText === mail.text
      ? null
      : namesIn(mail, subject, new FlowingText(threadIn(mail.text)), weights);
  const role = ofLetter.role ?? ofThread?.role ?? null;
  const company = ofLetter.company ?? ofThread?.company ?? null;
  const evidence: Evidence[] = [];
  if (company) evidence.push(evidenceAt(mail, company, 'company'));
  if (role) evidence.push(evidenceAt(mail, role, 'role'));
  return { company: company?.value ?? null, role: role?.value ?? null, evidence };
}

/** A mail as it is asked who the employer is, and what the role: what the weights are taught by. */
export function questionsOf(mail: ParsedMail, ownText: string): Questions {
  return asked(mail, subjectOf(mail), new FlowingText(ownText));
}

type Questions = { company: CompanyQuestion; role: RoleQuestion };

function subjectOf(mail: ParsedMail): SearchedText {
  return new SearchedText(mail.subject.slice(0, MAX_SUBJECT));
}

/** An answer in a thread may name neither; what is quoted below it does. */
function namesIn(
  mail: ParsedMail,
  subject: SearchedText,
  letter: FlowingText,
  weights: TaughtNames,
): { role: FoundName | null; company: FoundName | null } {
  const questions = asked(mail, subject, letter);
  const company = findCompany(questions.company, weights.company);
  const told = findRole(questions.role, weights.role);
  const role = told && company && isTheCompany(told, company.value) ? other(company.value) : told;
  const beside = role && company ? withoutCompany(role, company, questions.company.domain) : role;
  return { role: beside && inOriginal(beside, letter), company: company && inOriginal(company, letter) };

  /** Where the company was taken for the role: it is none, whoever is called so. */
  function other(name: string): FoundName | null {
    const found = findRole(roleQuestion(subject, letter, name), weights.role);
    return found && isTheCompany(found, name) ? null : found;
  }
}

/** Nobody can tell an employer from a role without knowing what the readers of roles agree on. */
function asked(mail: ParsedMail, subject: SearchedText, letter: FlowingText): Questions {
  const role = roleQuestion(subject, letter, mail.from?.name ?? '');
  return { company: companyQuestion(mail, subject, letter, role.agreed?.name.value ?? null), role };
}

function inOriginal(found: FoundName, letter: FlowingText): FoundName {
  if (found.field !== 'text') return found;
  const [start, end] = letter.placeOf(found.start, found.end);
  return { ...found, start, end };
}
