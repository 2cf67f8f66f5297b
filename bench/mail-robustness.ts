import { parseArgs } from 'node:util';
import { seededRandom } from '../src/domain/demo/random.ts';
import { systemClock, systemTimeZone } from '../src/domain/time.ts';
import type { FoundFile } from '../src/server/mail/found-file.ts';
import { mailBlocks } from '../src/server/mail/mail-blocks.ts';
import { MAIL_LIMITS } from '../src/server/mail/mail-limits.ts';
import { openMailParser } from '../src/server/mail/mail-parser.ts';
import { readMails } from '../src/server/mail/read-mails.ts';
import { COLLECTION_NOTE, HAS_COLLECTION, mimeCollection } from '../tests/support/mime-collection.ts';
import { mutated } from './mutations.ts';

/**
 * The 656 messages that trouble parsers, and seeded mutations of them (`--count 100000`, `--seed 1`), through the
 * reader as an import uses it, or with every mail read whole (`--thorough`).
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    thorough: { type: 'boolean', default: false },
  },
});
const LIMIT_MB = 600;
const SHOW_EVERY = 10_000;

if (!HAS_COLLECTION) {
  console.log(`Nothing was measured${COLLECTION_NOTE}.`);
  process.exit(2);
}
const originals = mimeCollection();
const count = Number(values.count);
let isBad = false;
await run(values.thorough ? 'every mail read whole' : 'as an import reads them', values.thorough);
process.exitCode = isBad ? 1 : 0;

async function run(title: string, isThorough: boolean): Promise<void> {
  await using parser = openMailParser({ clock: systemClock, workers: 2 });
  const counts = { read: 0, aside: 0, unreadable: 0 };
  const reasons: Record<string, number> = {};
  let peakMb = 0;
  let longestMs = 0;
  const began = performance.now();
  let last = began;
  const blocks = mailBlocks(files(), ({ sentence }) => {
    throw new Error(sentence);
  });
  for await (const mails of readMails(blocks, parser, { timeZone: systemTimeZone(), isThorough })) {
    const now = performance.now();
    longestMs = Math.max(longestMs, now - last);
    last = now;
    for (const { answer } of mails) {
      if ('aside' in answer) counts.aside++;
      else if (answer.result.ok) counts.read++;
      else {
        counts.unreadable++;
        reasons[answer.result.error.type] = (reasons[answer.result.error.type] ?? 0) + 1;
      }
    }
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1024 ** 2);
    const seen = counts.read + counts.aside + counts.unreadable;
    if (process.stderr.isTTY && seen % SHOW_EVERY < mails.length) process.stderr.write(`\r${seen} `);
  }
  const seconds = (performance.now() - began) / 1000;
  const total = originals.length + count;
  const accounted = counts.read + counts.aside + counts.unreadable;
  console.log(`\n${title}: ${originals.length} messages and ${count} mutations, seed ${values.seed}`);
  console.table({ ...counts, 'accounted for': accounted, total });
  console.log(`unreadable because: ${JSON.stringify(reasons)}`);
  console.log(
    `${seconds.toFixed(0)} s, ${(total / seconds).toFixed(0)} mails/s; longest wait for a block of mails ${(longestMs / 1000).toFixed(1)} s; a mail may take ${MAIL_LIMITS.parseMs / 1000} s; peak memory ${Math.round(peakMb)} MB (limit ${LIMIT_MB}: two threads of ${MAIL_LIMITS.workerMb} and this one)`,
  );
  if (accounted !== total || peakMb > LIMIT_MB || (reasons['stopped'] ?? 0) > 0) isBad = true;
}

async function* files(): AsyncGenerator<FoundFile, void, void> {
  const random = seededRandom(Number(values.seed)).next;
  for (let index = 0; index < originals.length + count; index++) {
    const mail = originals[index] ?? mutated(originals, random);
    async function* chunks() {
      yield mail;
    }
    yield { source: `${index}.eml`, format: 'eml', path: null, chunks };
  }
}
