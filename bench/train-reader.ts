import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { MAIL_DATA_ABSENT } from './mail-records.ts';
import { readerExamples } from './reader-examples.ts';
import { trainedReader } from './trained-reader.ts';

/** Writes the weights of the reader anew. The same mail gives the same file, bit for bit. */
if (MAIL_DATA_ABSENT !== null) {
  console.log(MAIL_DATA_ABSENT);
  process.exit(2);
}
const folder = resolve(import.meta.dirname, '../src/domain/mail');
const { model, embedding, company, role } = await trainedReader(readerExamples());
writeFileSync(resolve(folder, 'model-weights.ts'), model);
writeFileSync(resolve(folder, 'embedding-weights.json'), embedding);
writeFileSync(resolve(folder, 'company-weights.ts'), company);
writeFileSync(resolve(folder, 'role-weights.ts'), role);
console.log(
  `Written: model-weights.ts, embedding-weights.json (${Math.round(embedding.length / 1000)} kB), company-weights.ts (${Math.round(company.length / 1000)} kB) and role-weights.ts (${Math.round(role.length / 1000)} kB) in ${folder}`,
);
