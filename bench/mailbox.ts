/**
 * Reads a mailbox of 50,000 mails over a real mail server on this machine, and looks meanwhile how long a page waits.
 * Fails beyond a limit, when it takes longer than the deadline, or when there are fewer or more proposals than mails that say
 * something. Needs Dovecot; says so where there is none.
 */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { prepareDovecot } from '../scripts/dovecot.js';
import { listApplications } from '../src/contract/application.ts';
import type { Mailbox } from '../src/contract/mailbox.ts';
import { chooseMailboxFolders, connectMailbox, listMailboxes } from '../src/contract/mailbox.ts';
import { ask } from '../tests/journeys/support/ask.ts';
import { mailUser, PASSWORD, startDovecot } from '../tests/support/dovecot.ts';
import { eml, LETTERS, mbox } from '../tests/support/mail-files.ts';
import { makeDataFolder, startServer } from '../tests/support/running-server.ts';
import { holdTo } from './limits.ts';
import { ms, percentile } from './percentiles.ts';

const MAILS = Number(process.argv[2] ?? 50_000);
/** One mail in 500 is about the search. */
const EVERY = 500;
const LOOK_EVERY_MS = 40;
const FOLDER = 'Files/years';
const LIMIT_P95_MS = 30;
/** A minute and 20 ms a mail: a mailbox that is not read by then stands still. */
const DEADLINE_MS = 60_000 + MAILS * 20;

const notHere = await prepareDovecot();
if (notHere) {
  console.log(
    'This needs Dovecot 2.3, which is not installed here (on Debian 12: apt-get install dovecot-imapd).',
  );
  process.exit(2);
}
await using opened = new AsyncDisposableStack();
const { server: dovecot } = opened.use(await startDovecot());
mailUser(dovecot, 'jane').addFile('years', manyYears());
const folder = opened.use(await makeDataFolder());
const server = opened.use(
  await startServer(folder.path, {
    REBOUND_ALLOW_PRIVATE_HOSTS: 'yes',
    REBOUND_MAIL_CA: dovecot.certificate,
  }),
);
const { id } = await ask(server.address, connectMailbox, {
  body: {
    host: 'localhost',
    port: dovecot.ports.tls,
    security: 'tls',
    userName: 'jane',
    password: PASSWORD,
  },
});
const quiet: number[] = [];
for (let n = 0; n < 100; n++) quiet.push(await timeOfPage());
const before = peakMb();

const began = performance.now();
await ask(server.address, chooseMailboxFolders, { params: { mailboxId: id }, body: { paths: [FOLDER] } });
const waits: number[] = [];
let firstMs = 0;
let now: Mailbox | undefined;
do {
  waits.push(await timeOfPage());
  [now] = (await ask(server.address, listMailboxes, {})).items;
  if (!firstMs && (now?.proposals ?? 0) > 0) firstMs = performance.now() - began;
  if (performance.now() - began > DEADLINE_MS)
    throw new Error(
      `After ${DEADLINE_MS / 1000} s the mailbox is still “${now?.state}”, with ${now?.proposals} proposals`,
    );
  await wait(LOOK_EVERY_MS);
} while (now?.state !== 'watching');
const seconds = (performance.now() - began) / 1000;
const made = Array.from({ length: MAILS }, (_, n) => n).filter(isLetter).length;

console.log(
  `${MAILS.toLocaleString('en')} mails in ${seconds.toFixed(1)} s: ${Math.round(MAILS / seconds)} mails/s`,
);
console.log(`${now.proposals} proposals of ${made}, the first after ${(firstMs / 1000).toFixed(1)} s`);
console.log(`Peak memory of the server ${peakMb().toFixed(0)} MB (${before.toFixed(0)} MB before)`);
console.log(
  `A page (GET ${listApplications.path}) meanwhile: p50 ${ms(percentile(waits, 0.5))} ms, p95 ${ms(percentile(waits, 0.95))} ms (limit ${LIMIT_P95_MS}); without reading p95 ${ms(percentile(quiet, 0.95))} ms`,
);
holdTo('a page while mail is read, p95', percentile(waits, 0.95), LIMIT_P95_MS, 'ms');
if (now.proposals !== made) {
  console.log(`Not every letter was found: ${now.proposals} proposals of ${made}`);
  process.exitCode = 1;
}

function manyYears(): string {
  const other = LETTERS.other('Paper Shop', '');
  const long = { ...other, text: `${other.text}\n${'It is raining today. '.repeat(100)}` };
  return mbox(
    Array.from({ length: MAILS }, (_, n) => eml(isLetter(n) ? letter(Math.floor(n / EVERY)) : long)),
  );
}

function isLetter(n: number): boolean {
  return n % EVERY === EVERY / 2;
}

function letter(number: number) {
  const name = String.fromCharCode(65 + (number % 26), 97 + Math.floor(number / 26));
  return LETTERS.confirmation(`Company ${name}`, 'Clerk');
}

async function timeOfPage(): Promise<number> {
  const start = performance.now();
  // A question nobody asked before, so that the reply is worked out.
  const reply = await fetch(`${server.address}${listApplications.path}?find=${Math.random()}`);
  await reply.text();
  return performance.now() - start;
}

function peakMb(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
