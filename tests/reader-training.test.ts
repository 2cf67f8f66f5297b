import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MAIL_DATA_ABSENT } from '../bench/mail-records.ts';
import { readerExamples } from '../bench/reader-examples.ts';
import { trainModel } from '../bench/train-model.ts';
import { signalWeightsText, wordWeightsText } from '../bench/trained-reader.ts';

const FOLDER = resolve(import.meta.dirname, '../src/domain/mail');
const SIGNALS = resolve(FOLDER, 'model-weights.ts');
const WORDS = resolve(FOLDER, 'word-weights.ts');

if (MAIL_DATA_ABSENT !== null)
  process.stdout.write(`The reader was not trained again to compare. ${MAIL_DATA_ABSENT}\n`);

test.runIf(MAIL_DATA_ABSENT === null)(
  'training the reader again gives the weights that are here, bit for bit (else run node bench/train-reader.ts)',
  () => {
    const model = trainModel(readerExamples());
    // The calibration takes a training for each source left out; here the weights are made again.
    const signals = normal(signalWeightsText(model, []));
    expect(normal(readFileSync(SIGNALS, 'utf8')).startsWith(signals)).toBe(true);
    expect(linesOf(wordWeightsText(model))).toEqual(linesOf(readFileSync(WORDS, 'utf8')));
  },
  240_000,
);

test('the weights take less than a megabyte', () => {
  expect(readFileSync(SIGNALS).length + readFileSync(WORDS).length).toBeLessThan(1_000_000);
});

function linesOf(source: string): string[] {
  return source.split('\n').filter((line) => line.includes('\t'));
}

/** The formatter may lay the file out anew; numbers and their order are what counts. */
function normal(source: string): string {
  return (source.match(/-?\d+(?:\.\d+)?/g) ?? []).join(' ');
}
