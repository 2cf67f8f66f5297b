import { type Verdict, verdictOf } from '../src/domain/mail/certainty.ts';
import { isNews, MAIL_KINDS } from '../src/domain/mail/reading.ts';
import { WEIGHT_MIDDLE, WEIGHT_SIGNS, WEIGHT_STEP } from '../src/domain/mail/word-model.ts';
import { fitCalibration, type Outcome } from './fit-calibration.ts';
import type { ReaderExample } from './reader-examples.ts';
import { type Model, sharesBy, trainModel } from './train-model.ts';

const PER_LINE = 24;
const WRITTEN =
  '// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.';
/** Words that say next to nothing for any kind are left out. */
const SMALLEST = 100;

/** The text of src/domain/mail/model-weights.ts: what signals weigh, and the calibration from each source left out. */
export function signalWeightsText({ weights }: Model, calibration: readonly number[]): string {
  const rounded = [...weights].map(Math.round);
  const lines = Array.from({ length: Math.ceil(rounded.length / PER_LINE) }, (_, line) =>
    rounded.slice(line * PER_LINE, (line + 1) * PER_LINE).join(' '),
  );
  return [
    WRITTEN,
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
    '/** Of calibrationFeatures in certainty.ts, in its order. */',
    `export const CALIBRATION: readonly number[] = [${calibration.join(', ')}];`,
    '',
  ].join('\n');
}

/** The text of src/domain/mail/word-weights.ts: what words weigh, in the form that word-model.ts reads. */
export function wordWeightsText({ words }: Model): string {
  const lines = [...words]
    .map(([word, weights]) => ({ word, weights: centred(weights) }))
    .filter(({ weights }) => weights.some((weight) => Math.abs(weight) >= SMALLEST))
    .map(({ word, weights }) => `${word}\t${weights.map(signOf).join('')}`);
  return `${WRITTEN}\n\n/** Lines of words, a tab, and a sign for each kind of MAIL_KINDS. */\nexport const WORD_WEIGHTS = \`\n${lines.join('\n')}\n\`;\n`;
}

/** What is added to every kind alike changes nothing. */
function centred(weights: Float64Array): number[] {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / MAIL_KINDS.length;
  return [...weights].map((weight) => weight - mean);
}

function signOf(weight: number): string {
  const place = Math.round(weight / WEIGHT_STEP) + WEIGHT_MIDDLE;
  return WEIGHT_SIGNS.charAt(Math.min(WEIGHT_SIGNS.length - 1, Math.max(0, place)));
}

export function trainedReader(examples: readonly ReaderExample[]): { signals: string; words: string } {
  const calibration = fitCalibration([...outcomesLeavingOut(examples).values()].flat());
  const model = trainModel(examples);
  return { signals: signalWeightsText(model, calibration), words: wordWeightsText(model) };
}

/** What a model that never saw its source makes of a mail. */
export type LeftOut = Outcome & { example: ReaderExample; shares: readonly number[] };

/** For every source, what a model that never saw it makes of its mail. */
export function outcomesLeavingOut(examples: readonly ReaderExample[]): Map<string, LeftOut[]> {
  const judged = examples.filter(({ isMeasured, isOwn }) => isMeasured || isOwn);
  const bySource = new Map<string, LeftOut[]>();
  for (const source of new Set(judged.map((example) => example.source))) {
    const model = trainModel(examples.filter((example) => example.source !== source));
    const outcomes = judged
      .filter((example) => example.source === source)
      .map((example): LeftOut => {
        const shares = sharesBy(model, example);
        return { example, shares, ...outcomeOf(verdictOf(example.rules, shares), example) };
      });
    bySource.set(source, outcomes);
  }
  return bySource;
}

/** For every source, the calibration from all the others. */
export function calibrationsLeavingOut(bySource: ReadonlyMap<string, LeftOut[]>): Map<string, number[]> {
  return new Map(
    [...bySource.keys()].map((source) => [
      source,
      fitCalibration([...bySource].filter(([other]) => other !== source).flatMap(([, others]) => others)),
    ]),
  );
}

/** Ours are harder than most mail, and there are many of them. */
const OWN_WEIGHT = 0.2;

function outcomeOf(verdict: Verdict, { kind, weight, isOwn }: ReaderExample): Outcome {
  const isRight = isNews(verdict.kind) || isNews(kind) ? verdict.kind === kind : true;
  return { verdict, isRight, weight: isOwn ? OWN_WEIGHT : weight };
}
