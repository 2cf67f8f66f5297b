import { questionsOf } from '../src/domain/mail/company-and-role.ts';
import type { CompanyQuestion } from '../src/domain/mail/company-candidates.ts';
import { companyFeatures } from '../src/domain/mail/company-features.ts';
import { companyKey } from '../src/domain/mail/company-key.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import type { RoleQuestion } from '../src/domain/mail/role-candidates.ts';
import { roleFeatures } from '../src/domain/mail/role-features.ts';
import { equalRole } from '../src/domain/mail/role-key.ts';
import { isLabelledNews } from './judged-mail.ts';
import { type MailRecord, mailOf, readMailRecords } from './mail-records.ts';
import { ownMails } from './own-mails.ts';

/** A mail's candidates by their features, and which of them are right; where none is, the mail names nobody. */
export type NameExample = {
  source: string;
  candidates: readonly (readonly string[])[];
  isRight: readonly boolean[];
};

/** How often training sees a mail that somebody received: there is little of it, and it is what the reader is for. */
const GENUINE = 4;

/** How often it sees a mail of ours that names no employer: there are few, and a wrong name costs more than none. */
const UNNAMED = 3;

/** The examples for employers and those for roles. */
export type NameExamples = { company: NameExample[]; role: NameExample[] };

/** All news whose employer or role is known, or known not to be named, in a fixed order. */
export function nameExamples(): NameExamples {
  const genuine = readMailRecords('genuine_bodies.jsonl').map((record) => ({ record, isOurs: false }));
  const ours = ownMails().map((record) => ({ record, isOurs: true }));
  const examples: NameExamples = { company: [], role: [] };
  for (const { record, isOurs } of [...genuine, ...ours].filter(({ record }) => isLabelledNews(record))) {
    const mail = mailOf(record);
    const questions = questionsOf(mail, ownTextIn(mail.text, mail.subject));
    const times = isOurs ? 1 : GENUINE;
    // Of mail that was received, what nobody noted may be named all the same.
    if (isOurs || record.company !== null)
      push(
        examples.company,
        companyExample(record, questions.company),
        record.company === null ? UNNAMED : times,
      );
    if (isOurs || record.role !== null) push(examples.role, roleExample(record, questions.role), times);
  }
  return examples;
}

function push(examples: NameExample[], example: NameExample | null, times: number): void {
  if (example) examples.push(...Array.from({ length: times }, () => example));
}

function companyExample(
  { source_repo: source, company }: MailRecord,
  question: CompanyQuestion,
): NameExample | null {
  const key = company === null ? null : companyKey(company);
  const isRight = question.candidates.map((candidate) => candidate.key === key);
  const candidates = question.candidates.map((candidate) => [...companyFeatures(candidate, question)]);
  return withItsName({ source, candidates, isRight }, company);
}

function roleExample({ source_repo: source, role }: MailRecord, question: RoleQuestion): NameExample | null {
  const isRight = question.candidates.map(({ name }) => role !== null && equalRole(name.value, role));
  const candidates = question.candidates.map((candidate) => [...roleFeatures(candidate, question)]);
  return withItsName({ source, candidates, isRight }, role);
}

/** None where the right name is no candidate: it would teach that the mail names nobody. */
function withItsName(example: NameExample, name: string | null): NameExample | null {
  return name !== null && !example.isRight.includes(true) ? null : example;
}
