import { findByRules } from '../src/domain/mail/by-rules.ts';
import { findCompanyAndRole } from '../src/domain/mail/company-and-role.ts';
import { decisionOf } from '../src/domain/mail/decide-kind.ts';
import { ownTextIn } from '../src/domain/mail/own-passages.ts';
import { type TaughtNames, taughtNames } from '../src/domain/mail/taught-names.ts';
import { calibrationsWithout, crossValidate } from './cross-validate.ts';
import type { Judged } from './judged-mail.ts';
import { mailOf } from './mail-records.ts';
import { nameExamples } from './name-examples.ts';
import { readerExamples } from './reader-examples.ts';
import { trainBoth } from './train-names.ts';

/**
 * The same mails, each read by weights and a calibration that were trained without its source, company and role too. The
 * measured time stays that of the first reading.
 */
export async function readHeldOut(judged: readonly Judged[]): Promise<Judged[]> {
  const bySource = await crossValidate(readerExamples());
  const calibrations = calibrationsWithout(bySource);
  const outcomes = new Map(
    [...bySource].flatMap(([source, all]) =>
      all.map(({ example, probabilities }) => [
        example.record.id,
        { probabilities, calibration: calibrations.get(source) ?? [] },
      ]),
    ),
  );
  const weightsFor = namesWithout(judged);
  return judged.map((one) => {
    const outcome = outcomes.get(one.record.id);
    if (!outcome) throw new Error(`${one.record.id} was held out of no training`);
    const mail = mailOf(one.record);
    const ownText = ownTextIn(mail.text, mail.subject);
    const ruled = findByRules(mail, ownText);
    const decision = decisionOf(mail, ruled, outcome.probabilities, outcome.calibration);
    const { company, role } = findCompanyAndRole(mail, ownText, weightsFor(one.record.source_repo));
    return { ...one, reading: { ...one.reading, ...decision, company, role } };
  });
}

/** The weights of names for a source, trained on all the others. */
function namesWithout(judged: readonly Judged[]): (source: string) => TaughtNames {
  const { company, role } = nameExamples();
  const taught = new Set([...company, ...role].map(({ source }) => source));
  const sources = new Set(judged.map(({ record }) => record.source_repo).filter((one) => taught.has(one)));
  const bySource = new Map(
    [...sources].map((heldOut) => {
      const isOther = ({ source }: { source: string }) => source !== heldOut;
      return [heldOut, trainBoth({ company: company.filter(isOther), role: role.filter(isOther) })];
    }),
  );
  return (source) => bySource.get(source) ?? taughtNames();
}
