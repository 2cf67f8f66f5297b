import { calibrated, SURE_FROM } from '../src/domain/mail/certainty.ts';
import { fitCalibration } from './fit-calibration.ts';
import { isNews } from './is-news.ts';
import { readerExamples } from './reader-examples.ts';
import { outcomesLeavingOut } from './trained-reader.ts';
import { shareText } from './wilson.ts';

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, SURE_FROM, 0.99, 1.01];

type Judgement = { certainty: number; isRight: boolean; isNews: boolean };

/**
 * Whether a certainty means what it says: for each source of mail a model and a calibration that never saw it, over
 * genuine mail. The rules themselves are the same for all: they were written with this mail at hand.
 */
export function printReliability(): void {
  const bySource = outcomesLeavingOut(readerExamples());
  const judgements: Judgement[] = [];
  for (const [source, outcomes] of bySource) {
    const coefficients = fitCalibration(
      [...bySource].filter(([other]) => other !== source).flatMap(([, others]) => others),
    );
    for (const { example, verdict, isRight } of outcomes) {
      if (!example.isMeasured || example.record.body === null) continue;
      const certainty = calibrated(verdict, coefficients);
      judgements.push({ certainty, isRight, isNews: isNews(verdict.kind) });
    }
  }
  printTable('all readings (other mail is right when it is no news of an application)', judgements);
  printTable(
    'readings as news of an application',
    judgements.filter((one) => one.isNews),
  );
}

function printTable(title: string, judgements: readonly Judgement[]): void {
  console.log(title);
  const rows = BINS.slice(0, -1).flatMap((from, index) => {
    const to = BINS[index + 1] ?? 1;
    const inside = judgements.filter(({ certainty }) => certainty >= from && certainty < to);
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { certainty }) => sum + certainty, 0) / inside.length;
    const right = inside.filter(({ isRight }) => isRight).length;
    return [
      {
        from,
        to: Math.min(1, to),
        mails: inside.length,
        'mean certainty': mean.toFixed(3),
        right: shareText(right, inside.length),
      },
    ];
  });
  console.table(rows);
  const sure = judgements.filter(({ certainty }) => certainty >= SURE_FROM);
  console.log(
    `sure (from ${SURE_FROM}): ${sure.length} of ${judgements.length}; right ${shareText(sure.filter(({ isRight }) => isRight).length, sure.length)}\n`,
  );
}
