import { lookAt } from '../src/domain/mail/by-rules.ts';
import { decisionOf } from '../src/domain/mail/decide-kind.ts';
import { blankAround, ownPassages } from '../src/domain/mail/own-passages.ts';
import type { Judged } from './judged-mail.ts';
import { mailOf } from './mail-records.ts';
import { calibrationsLeavingOut, outcomesLeavingOut } from './outcomes-leaving-out.ts';
import { readerExamples } from './reader-examples.ts';

/**
 * The same mails read by weights and a calibration that never saw the source they are from. Company, role and the time it
 * took are as they were: neither rests on weights.
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
  return judged.map((one) => {
    const outcome = outcomes.get(one.record.id);
    if (!outcome) throw new Error(`${one.record.id} was left out of no training`);
    const mail = mailOf(one.record);
    const looked = lookAt(mail, blankAround(mail.text, ownPassages(mail.text)));
    const decision = decisionOf(mail, looked, outcome.shares, outcome.calibration);
    return { ...one, reading: { ...one.reading, ...decision } };
  });
}
