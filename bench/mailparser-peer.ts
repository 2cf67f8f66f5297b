import { createReadStream } from 'node:fs';
import { simpleParser } from 'mailparser';
import { splitMailStream } from '../tests/support/split-mail-stream.ts';

/** What a program does that parses every mail of an .mbox with mailparser: `FILE [BYTES]`, BYTES at most. */
const [file = '', bytes] = process.argv.slice(2);
const source = createReadStream(file, { highWaterMark: 1024 ** 2, ...(bytes && { end: Number(bytes) - 1 }) });
let mails = 0;
for await (const { raw } of splitMailStream(source, 'mbox')) {
  await simpleParser(raw);
  mails++;
}
console.log(mails);
