import { SURE_FROM } from '../src/domain/mail/certainty.ts';
import { isNews } from '../src/domain/mail/reading.ts';
import { isLabelledNews, type Judged } from './judged-mail.ts';
import { shareText } from './wilson.ts';

const BINS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, SURE_FROM, 0.99, 1.01];

type Judgement = { certainty: number; isRight: boolean; isNews: boolean };

/** Whether a certainty means what it says, over mails whose source neither weights nor calibration saw. */
export function printReliability(heldOut: readonly Judged[]): void {
  const judgements = heldOut.map(({ record, reading }): Judgement => {
    const [read, label] = [isNews(reading.kind), isLabelledNews(record)];
    const isRight = read || label ? reading.kind === record.label : true;
    return { certainty: reading.certainty, isRight, isNews: read };
  });
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
