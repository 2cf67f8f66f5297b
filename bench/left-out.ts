import { lookAt } from '../src/domain/mail/by-rules.ts';
import { findCompanyAndRole } from '../src/domain/mail/company-and-role.ts';
import { decisionOf } from '../src/domain/mail/decide-kind.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import { type TaughtNames, taughtNames } from '../src/domain/mail/taught-names.ts';
import type { Judged } from './judged-mail.ts';
import { mailOf } from './mail-records.ts';
import { nameExamples } from './name-examples.ts';
import { calibrationsLeavingOut, outcomesLeavingOut } from './outcomes-leaving-out.ts';
import { readerExamples } from './reader-examples.ts';
import { trainBoth } from './train-names.ts';

/**
 * The same mails read by weights and a calibration that never saw the source they are from, company, role and all. The time it took
 * is as it was.
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
  const weightsFor = namesLeavingOut(judged);
  return judged.map((one) => {
    const outcome = outcomes.get(one.record.id);
    if (!outcome) throw new Error(`${one.record.id} was left out of no training`);
    const mail = mailOf(one.record);
    const ownText = ownTextIn(mail.text);
    const looked = lookAt(mail, ownText);
    const decision = decisionOf(mail, looked, outcome.shares, outcome.calibration);
    const { company, role } = findCompanyAndRole(mail, ownText, weightsFor(one.record.source_repo));
    return { ...one, reading: { ...one.reading, ...decision, company, role } };
  });
}

/** What speaks for an employer and for a role, for a source that taught it from all the others. */
function namesLeavingOut(judged: readonly Judged[]): (source: string) => TaughtNames {
  const { company, role } = nameExamples();
  const taught = new Set([...company, ...role].map(({ source }) => source));
  const sources = new Set(judged.map(({ record }) => record.source_repo).filter((one) => taught.has(one)));
  const bySource = new Map(
    [...sources].map((left) => {
      const isOther = ({ source }: { source: string }) => source !== left;
      return [left, trainBoth({ company: company.filter(isOther), role: role.filter(isOther) })];
    }),
  );
  return (source) => bySource.get(source) ?? taughtNames();
}
