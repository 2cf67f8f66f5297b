import { kindShares, shareOf } from '../src/domain/mail/certainty.ts';
import { fitCalibration, type Outcome } from './fit-calibration.ts';
import { isNews } from './is-news.ts';
import type { ReaderExample } from './reader-examples.ts';
import { trainModel } from './train-model.ts';

const PER_LINE = 24;

/** The text of src/domain/mail/model-weights.ts: weights from all examples, the calibration from each source left out. */
export function trainedReader(examples: readonly ReaderExample[]): string {
  const weights = [...trainModel(examples)].map(Math.round);
  const calibration = fitCalibration([...outcomesLeavingOut(examples).values()].flat());
  const lines = Array.from({ length: Math.ceil(weights.length / PER_LINE) }, (_, line) =>
    weights.slice(line * PER_LINE, (line + 1) * PER_LINE).join(' '),
  );
  return [
    '// Written by `node bench/train-reader.ts` from mail that is not part of this repository. Not edited by hand.',
    '',
    '/** Thousandths: for each feature of signal-features.ts and then the bias, one weight a kind of MAIL_KINDS. */',
    'export const MODEL_WEIGHTS: Int16Array = Int16Array.from(',
    '  `',
    ...lines,
    '`',
    '    .trim()',
    '    .split(/\\s+/),',
    '  Number,',
    ');',
    '',
    '/** Of certainty.ts: constant, odds, settled by the rules, news, no or confirmation. */',
    `export const CALIBRATION: readonly number[] = [${calibration.join(', ')}];`,
    '',
  ].join('\n');
}

/** For every source, what a model that never saw it makes of its mail. */
export function outcomesLeavingOut(
  examples: readonly ReaderExample[],
): Map<string, (Outcome & { example: ReaderExample })[]> {
  const judged = examples.filter(({ isMeasured, source }) => isMeasured || source === 'invented');
  const bySource = new Map<string, (Outcome & { example: ReaderExample })[]>();
  for (const source of new Set(judged.map((example) => example.source))) {
    const weights = trainModel(examples.filter((example) => example.source !== source));
    bySource.set(
      source,
      judged
        .filter((example) => example.source === source)
        .map((example) => ({ example, ...outcomeOf(weights, example) })),
    );
  }
  return bySource;
}

function outcomeOf(weights: ArrayLike<number>, { features, rules, kind, weight }: ReaderExample): Outcome {
  const isRight = isNews(rules.kind) || isNews(kind) ? rules.kind === kind : true;
  return { share: shareOf(rules.kind, kindShares(weights, features)), rules, isRight, weight };
}
