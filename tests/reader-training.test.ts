import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { MAIL_DATA_ABSENT } from '../bench/mail-records.ts';
import { readerExamples } from '../bench/reader-examples.ts';
import { trainedReader } from '../bench/trained-reader.ts';

const FILE = resolve(import.meta.dirname, '../src/domain/mail/model-weights.ts');

if (MAIL_DATA_ABSENT !== null)
  process.stdout.write(`The reader was not trained again to compare. ${MAIL_DATA_ABSENT}\n`);

test.runIf(MAIL_DATA_ABSENT === null)(
  'training the reader again gives the weights that are here, bit for bit (else run node bench/train-reader.ts)',
  () => {
    const made = trainedReader(readerExamples());
    expect(normal(made)).toBe(normal(readFileSync(FILE, 'utf8')));
  },
  240_000,
);

test('the weights take no more room than a small picture', () => {
  expect(readFileSync(FILE).length).toBeLessThan(300_000);
});

/** The formatter may lay the file out anew; numbers and their order are what counts. */
function normal(source: string): string {
  return (source.match(/-?\d+(?:\.\d+)?/g) ?? []).join(' ');
}
