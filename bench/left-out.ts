import { lookAt } from '../src/domain/mail/by-rules.ts';
import { taughtWeights } from '../src/domain/mail/company.ts';
import { findCompanyAndRole } from '../src/domain/mail/company-and-role.ts';
import { decisionOf } from '../src/domain/mail/decide-kind.ts';
import type { NameWeights } from '../src/domain/mail/name-weights.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import type { Judged } from './judged-mail.ts';
import { mailOf } from './mail-records.ts';
import { companyExamples } from './name-examples.ts';
import { calibrationsLeavingOut, outcomesLeavingOut } from './outcomes-leaving-out.ts';
import { readerExamples } from './reader-examples.ts';
import { trainNames } from './train-names.ts';

/**
 * The same mails read by weights and a calibration that never saw the source they are from, company and all. The time it took
 * is as it was, and the role, which rests on no weights.
 */
export async function leavingOutSources(judged: readonly Judged[]): Promise<Judged[]> {
  const bySource = await outcomesLeavingOut(readerExamples());
  const calibrations = calibrationsLeavingOut(bySource);
  const outcomes = new Map(
    [...bySource].flatMap(([source, all]) =>
      all.map(({ example, shares }) => [
        example.record.id,
        { shares, calibration: calibrations.get(source) ?? [] },
      ]),
    ),
  );
  const weightsFor = companyWeightsLeavingOut(judged);
  return judged.map((one) => {
    const outcome = outcomes.get(one.record.id);
    if (!outcome) throw new Error(`${one.record.id} was left out of no training`);
    const mail = mailOf(one.record);
    const ownText = ownTextIn(mail.text);
    const looked = lookAt(mail, ownText);
    const decision = decisionOf(mail, looked, outcome.shares, outcome.calibration);
    const { company } = findCompanyAndRole(mail, ownText, weightsFor(one.record.source_repo));
    return { ...one, reading: { ...one.reading, ...decision, company } };
  });
}

/** What speaks for an employer, for a source that taught it from all the others. */
function companyWeightsLeavingOut(judged: readonly Judged[]): (source: string) => NameWeights {
  const examples = companyExamples();
  const taught = new Set(examples.map(({ source }) => source));
  const sources = new Set(judged.map(({ record }) => record.source_repo).filter((one) => taught.has(one)));
  const bySource = new Map(
    [...sources].map((left) => [left, trainNames(examples.filter(({ source }) => source !== left))]),
  );
  return (source) => bySource.get(source) ?? taughtWeights();
}
