import { EMBEDDING_ALPHABET, EMBEDDING_ZERO, type KindModel } from '../src/domain/mail/kind-model.ts';
import { crossValidate } from './cross-validate.ts';
import { fitCalibration } from './fit-calibration.ts';
import { type NameExamples, nameExamples } from './name-examples.ts';
import type { ReaderExample } from './reader-examples.ts';
import { trainModel } from './train-model.ts';
import { trainBoth } from './train-names.ts';

const PER_LINE = 24;
const WRITTEN =
  '// Written by `node bench/train-reader.ts`: weights, from mail that is not part of this repository and mail that is. Not edited by hand.';

/** The text of src/domain/mail/model-weights.ts: the weights of the signals and of the output layer, and the calibration. */
export function modelWeightsText({ signals, output }: KindModel, calibration: readonly number[]): string {
  return [
    WRITTEN,
    '',
    '/** Thousandths: a row of WIDTH for each feature of signal-features.ts; the last is the bias of a sentence. */',
    `export const SIGNAL_WEIGHTS: Int16Array = ${numbersText(signals)}`,
    '',
    '/** Thousandths: a row of one for each kind of MAIL_KINDS for each pooled value of kind-model.ts; the last is the bias. */',
    `export const OUTPUT_WEIGHTS: Int16Array = ${numbersText(output)}`,
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

/** The text of src/domain/mail/embedding-weights.json, as trained-model.ts reads it. JSON, since a module of this size takes a thread a while. */
export function embeddingWeightsText({ vocabulary, embedding }: KindModel): string {
  const signs = Array.from(embedding, (steps) => EMBEDDING_ALPHABET.charAt(steps + EMBEDDING_ZERO)).join('');
  return `${JSON.stringify({ features: [...vocabulary.keys()].join(','), signs }, null, 2)}\n`;
}

/** The text of src/domain/mail/company-weights.ts or role-weights.ts: what speaks for a name, in the form that name-weights.ts reads. */
export function nameWeightsText(constant: string, weights: ReadonlyMap<string, number>): string {
  const lines = [...weights].map(([feature, weight]) => `${weight}\t${feature}`);
  return `${WRITTEN}\n\n/** Lines of a weight in thousandths, a tab, and the feature. */\nexport const ${constant}: string = \`\n${escaped(lines.join('\n'))}\n\`;\n`;
}

/** As it stands between the quotes of a template. */
function escaped(text: string): string {
  return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}

/** The texts of all files of weights. */
export async function trainedReader(
  examples: readonly ReaderExample[],
): Promise<{ model: string; embedding: string; company: string; role: string }> {
  const bySource = await crossValidate(examples);
  const calibration = fitCalibration([...bySource.values()].flat());
  const model = trainModel(examples);
  return {
    model: modelWeightsText(model, calibration),
    embedding: embeddingWeightsText(model),
    ...namesTaught(nameExamples()),
  };
}

/** The texts of the files of names' weights. */
export function namesTaught(examples: NameExamples): { company: string; role: string } {
  const { company, role } = trainBoth(examples);
  return { company: nameWeightsText('COMPANY_ROWS', company), role: nameWeightsText('ROLE_ROWS', role) };
}
