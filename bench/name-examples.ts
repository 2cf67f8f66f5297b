import { companyQuestionOf } from '../src/domain/mail/company-and-role.ts';
import { companyFeatures } from '../src/domain/mail/company-features.ts';
import { companyKey } from '../src/domain/mail/company-key.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import { isLabelledNews } from './judged-mail.ts';
import { type MailRecord, mailOf, readMailRecords } from './mail-records.ts';
import { ownMails } from './own-mails.ts';

/** A mail's candidates by their features, and which of them are right; where none is, the mail names nobody. */
export type NameExample = {
  source: string;
  candidates: readonly (readonly string[])[];
  isRight: readonly boolean[];
};

/** Mail that somebody received is shown so often: there is little of it, and it is what the reader is for. */
const GENUINE = 4;

/** So often is a mail that names nobody: there are few, and a wrong name costs more than none. */
const UNNAMED = 3;

/** All news whose employer is known, or known not to be named, in a fixed order. */
export function companyExamples(): NameExample[] {
  const genuine = readMailRecords('genuine_bodies.jsonl').filter(({ company }) => company !== null);
  const all = [
    ...genuine.map((record) => ({ record, times: GENUINE })),
    ...ownMails().map((record) => ({ record, times: record.company === null ? UNNAMED : 1 })),
  ];
  return all
    .filter(({ record }) => isLabelledNews(record))
    .flatMap(({ record, times }) => {
      const example = exampleOf(record);
      return example ? Array.from({ length: times }, () => example) : [];
    });
}

/** None where the right name is no candidate: it would teach that the mail names nobody. */
function exampleOf(record: MailRecord): NameExample | null {
  const mail = mailOf(record);
  const question = companyQuestionOf(mail, ownTextIn(mail.text));
  const key = record.company === null ? null : companyKey(record.company);
  const isRight = question.candidates.map((candidate) => candidate.key === key);
  if (key !== null && !isRight.includes(true)) return null;
  const candidates = question.candidates.map((candidate) => [...companyFeatures(candidate, question)]);
  return { source: record.source_repo, candidates, isRight };
}
