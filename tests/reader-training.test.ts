import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MAIL_DATA_ABSENT } from '../bench/mail-records.ts';
import { nameExamples } from '../bench/name-examples.ts';
import { readerExamples } from '../bench/reader-examples.ts';
import { trainModel } from '../bench/train-model.ts';
import { embeddingWeightsText, modelWeightsText, namesTaught } from '../bench/trained-reader.ts';

const FOLDER = resolve(import.meta.dirname, '../src/domain/mail');
const MODEL = resolve(FOLDER, 'model-weights.ts');
const EMBEDDING = resolve(FOLDER, 'embedding-weights.json');
const COMPANY = resolve(FOLDER, 'company-weights.ts');
const ROLE = resolve(FOLDER, 'role-weights.ts');

/** Two minutes of one quiet core, and several times that where many tests share it. */
const LONG_MS = 1_800_000;

if (MAIL_DATA_ABSENT !== null)
  process.stdout.write(`The reader was not trained again to compare. ${MAIL_DATA_ABSENT}\n`);

test.runIf(MAIL_DATA_ABSENT === null)(
  'training the reader again gives the weights that are here, bit for bit (else run node bench/train-reader.ts)',
  () => {
    const model = trainModel(readerExamples());
    // The calibration takes a training for each source held out; here the weights are made again.
    const numbers = normal(modelWeightsText(model, []));
    expect(normal(readFileSync(MODEL, 'utf8')).startsWith(numbers)).toBe(true);
    expect(embeddingWeightsText(model) === readFileSync(EMBEDDING, 'utf8')).toBe(true);
  },
  LONG_MS,
);

test.runIf(MAIL_DATA_ABSENT === null)(
  'so does training what speaks for an employer and for a role',
  () => {
    const { company, role } = namesTaught(nameExamples());
    expect(company).toBe(readFileSync(COMPANY, 'utf8'));
    expect(role).toBe(readFileSync(ROLE, 'utf8'));
  },
  LONG_MS,
);

test('the weights take less than three megabytes', () => {
  const bytes = [MODEL, EMBEDDING, COMPANY, ROLE].reduce((sum, file) => sum + readFileSync(file).length, 0);
  expect(bytes).toBeLessThan(3_000_000);
});

/** The formatter may lay the file out anew; numbers and their order are what counts. */
function normal(source: string): string {
  return (source.match(/-?\d+(?:\.\d+)?/g) ?? []).join(' ');
}
