import { type Verdict, verdictOf } from '../src/domain/mail/certainty.ts';
import { type KindModel, WEIGHT_MIDDLE, WEIGHT_SIGNS, WIDTH, weigh } from '../src/domain/mail/kind-model.ts';
import { isNews } from '../src/domain/mail/reading.ts';
import { fitCalibration, type Outcome } from './fit-calibration.ts';
import type { ReaderExample } from './reader-examples.ts';
import { weighable } from './said-numbers.ts';
import { trainModel } from './train-model.ts';

const PER_LINE = 24;
const WRITTEN =
  '// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.';

/** The text of src/domain/mail/model-weights.ts: what signals weigh and what numbers weigh for the kinds, and the calibration. */
export function modelWeightsText({ signals, kinds }: KindModel, calibration: readonly number[]): string {
  return [
    WRITTEN,
    '',
    '/** Thousandths: WIDTH of them for each feature of signal-features.ts, and for every sentence. */',
    `export const SIGNAL_ROWS: Int16Array = ${numbersText(signals)}`,
    '',
    '/** Thousandths: one for each kind of MAIL_KINDS, of each number of kind-model.ts, and for every mail. */',
    `export const KIND_ROWS: Int16Array = ${numbersText(kinds)}`,
    '',
    '/** Of calibrationFeatures in certainty.ts, in its order. */',
    `export const CALIBRATION: readonly number[] = [${calibration.join(', ')}];`,
    '',
  ].join('\n');
}

function numbersText(numbers: ArrayLike<number>): string {
  const all = Array.from(numbers);
  const lines = Array.from({ length: Math.ceil(all.length / PER_LINE) }, (_, line) =>
    all.slice(line * PER_LINE, (line + 1) * PER_LINE).join(' '),
  );
  return [
    'Int16Array.from(',
    '  `',
    ...lines,
    '`',
    '    .trim()',
    '    .split(/\\s+/),',
    '  Number,',
    ');',
  ].join('\n');
}

/** The text of src/domain/mail/said-weights.ts: what features of sentences say, in the form that trained-model.ts reads. */
export function saidWeightsText({ numbers, said }: KindModel): string {
  const lines = [...numbers].map(([name, number]) => {
    const row = said.subarray(number * WIDTH, (number + 1) * WIDTH);
    return `${name}\t${Array.from(row, (steps) => WEIGHT_SIGNS.charAt(steps + WEIGHT_MIDDLE)).join('')}`;
  });
  return `${WRITTEN}\n\n/** Lines of a feature, a tab, and WIDTH signs. */\nexport const SAID_ROWS = \`\n${lines.join('\n')}\n\`;\n`;
}

export function trainedReader(examples: readonly ReaderExample[]): { model: string; said: string } {
  const calibration = fitCalibration([...outcomesLeavingOut(examples).values()].flat());
  const model = trainModel(examples);
  return { model: modelWeightsText(model, calibration), said: saidWeightsText(model) };
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
        const { shares } = weigh(
          model,
          example.sentences.map((sentence) => weighable(sentence, model.numbers)),
          example.signals,
        );
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
