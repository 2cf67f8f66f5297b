import { execFileSync } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureDuringImport } from './during-import.ts';
import { holdTo } from './limits.ts';
import { type MadeMailbox, makeMaildir, makeMbox } from './make-mailbox.ts';
import { percentile } from './percentiles.ts';
import { type Watched, watched } from './watched-process.ts';

/**
 * How fast a mailbox is read, beside others on the same mails in the same run. `--mb 1024` (the default) or `--large` for
 * 10 GB; `--seed`; `--folder` for where the mailbox is made; `--no-peers` leaves out mailparser, notmuch and mu. Fails beyond
 * a limit, which is for 1 GB or more on a machine that does nothing else; a goal beside a peer is only printed.
 */
const { values } = parseArgs({
  options: {
    mb: { type: 'string', default: '1024' },
    large: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: tmpdir() },
    'no-peers': { type: 'boolean', default: false },
  },
});
const LIMITS = { grepTimes: 4, peakMb: 250, p95Ms: 30 };
const GOALS = { mailparserTimes: 5, indexerTimes: 1 };
const MB = 1e6;
/** As `npm run rebound` starts it. */
const REBOUND = [
  '--max-semi-space-size=1',
  '--no-regexp-tier-up',
  '--import',
  new URL('../src/server/keep-compiled.js', import.meta.url).href,
  join(import.meta.dirname, '../src/server/cli.ts'),
];
const PEER = join(import.meta.dirname, 'mailparser-peer.ts');
/** A peer that would take an hour gets the beginning of the file, and its rate is compared. */
const PEER_BYTES = 1024 ** 3;

const size = (values.large ? 10 * 1024 : Number(values.mb)) * 1024 ** 2;
const hasPeers = !values['no-peers'];
const { bavail, bsize } = statfsSync(values.folder);
const needed = size * (hasPeers && !values.large ? 2.6 : 1.1);
if (bavail * bsize < needed) {
  console.log(
    `${values.folder} has no room for ${(needed / MB).toFixed(0)} MB. Name another --folder, or fewer --mb.`,
  );
  process.exit(1);
}

const folder = mkdtempSync(join(values.folder, 'rebound-mail-speed-'));
try {
  const mbox = join(folder, 'made.mbox');
  const made = await makeMbox(mbox, size, Number(values.seed));
  console.log(
    `\n${made.mails} mails, ${made.jobMails} about an application, ${(made.bytes / MB).toFixed(0)} MB, seed ${values.seed}; ${availableParallelism()} cores here`,
  );
  await measure(mbox, made);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(mbox: string, made: MadeMailbox): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  const grep = await bestOf(3, () => watched('grep', ['-c', '^From ', mbox], { env: { LC_ALL: 'C' } }));
  rows['grep -c "^From "'] = row(grep, made);
  // Once before it is measured, so that it starts as it usually does.
  await watched(process.execPath, [...REBOUND, 'help']);
  const two = await bestOf(2, () => readIt(mbox, 2, made));
  rows['rebound read, two cores'] = row(two, made);
  const one = await bestOf(2, () => readIt(mbox, 1, made));
  rows['rebound read, one core'] = row(one, made);
  const peers: [string, number, number][] = [
    [
      `grep, times as long (limit ${LIMITS.grepTimes})`,
      two.seconds / grep.seconds,
      one.seconds / grep.seconds,
    ],
  ];
  if (hasPeers) {
    const bytes = Math.min(made.bytes, PEER_BYTES);
    const share = bytes / made.bytes;
    const parsed = await watched(process.execPath, [PEER, mbox, String(bytes)]);
    rows[share < 1 ? 'mailparser, the first GB' : 'mailparser, every mail'] = row(parsed, {
      ...made,
      bytes,
      mails: Number(parsed.out),
    });
    const whole = parsed.seconds / share;
    peers.push([
      `mailparser, times as fast (goal ${GOALS.mailparserTimes})`,
      whole / two.seconds,
      whole / one.seconds,
    ]);
    if (!values.large) peers.push(...(await indexers(made, rows, { two, one })));
  }
  console.table(rows);
  console.table(
    Object.fromEntries(
      peers.map(([name, withTwo, withOne]) => [
        name,
        { 'two cores': withTwo.toFixed(2), 'one core': withOne.toFixed(2) },
      ]),
    ),
  );
  console.log(
    `Memory of the reader by quarters of its time, MB: two cores ${two.quartersMb.map(Math.round).join(', ')}; one core ${one.quartersMb.map(Math.round).join(', ')} (limit ${LIMITS.peakMb})`,
  );
  console.log(
    `First proposal after ${two.firstByteSeconds?.toFixed(2)} s (two cores), ${one.firstByteSeconds?.toFixed(2)} s (one core)`,
  );
  const times = await measureDuringImport(() => createReadStream(mbox), statSync(mbox).size);
  console.log(
    `GET /api/today while ${(times.readBytes / MB).toFixed(0)} MB are imported: ${times.ms.length} requests, p50 ${percentile(times.ms, 0.5).toFixed(1)} ms, p95 ${percentile(times.ms, 0.95).toFixed(1)} ms (limit ${LIMITS.p95Ms}), p99 ${percentile(times.ms, 0.99).toFixed(1)} ms (without an import p95 ${percentile(times.atRestMs, 0.95).toFixed(1)} ms); the import took ${times.seconds.toFixed(1)} s, peak of the server ${Math.round(times.peakMb)} MB (before it ${Math.round(times.peakBeforeMb)} MB)`,
  );
  holdTo('time beside grep, two cores', two.seconds / grep.seconds, LIMITS.grepTimes, 'times as long');
  holdTo('memory of the reader, two cores', two.peakMb, LIMITS.peakMb, 'MB');
  holdTo('memory of the reader, one core', one.peakMb, LIMITS.peakMb, 'MB');
  holdTo('GET /api/today during an import, p95', percentile(times.ms, 0.95), LIMITS.p95Ms, 'ms');
}

async function readIt(path: string, cores: number, made: MadeMailbox): Promise<Watched> {
  const read = await watched(process.execPath, [...REBOUND, 'read', path, '--json'], { cores });
  const told = read.out.split('\n').filter((line) => line !== '').length;
  if (told !== made.jobMails) throw new Error(`${told} mails told of, ${made.jobMails} were made`);
  return read;
}

/** Programs that index mail, on a Maildir of the same mails; the reader on the same Maildir. */
async function indexers(
  made: MadeMailbox,
  rows: Record<string, Record<string, string>>,
  { two, one }: { two: Watched; one: Watched },
): Promise<[string, number, number][]> {
  const maildir = join(folder, 'mail');
  makeMaildir(maildir, size, Number(values.seed));
  const read = await readIt(maildir, 2, made);
  rows['rebound read of the Maildir, two cores'] = row(read, made);
  const ratios: [string, number, number][] = [];
  if (isInstalled('notmuch')) {
    const config = join(folder, 'notmuch-config');
    writeFileSync(
      config,
      `[database]\npath=${maildir}\n[user]\nname=x\nprimary_email=x@x.example\n[new]\ntags=new\n`,
    );
    const indexed = await watched('notmuch', ['new', '--quiet'], { env: { NOTMUCH_CONFIG: config } });
    rows['notmuch new'] = row(indexed, made);
    ratios.push([
      `notmuch new, times as fast (goal ${GOALS.indexerTimes})`,
      indexed.seconds / two.seconds,
      indexed.seconds / one.seconds,
    ]);
    ratios.push(['notmuch new, the reader on its Maildir', indexed.seconds / read.seconds, Number.NaN]);
  } else console.log('notmuch is not installed (Debian: notmuch), so it is left out.');
  if (isInstalled('mu')) {
    const home = join(folder, 'mu');
    execFileSync('mu', ['init', '--muhome', home, '--maildir', maildir], { stdio: 'ignore' });
    const indexed = await watched('mu', ['index', '--muhome', home, '--quiet']);
    rows['mu index'] = row(indexed, made);
    ratios.push([
      `mu index, times as fast (goal ${GOALS.indexerTimes})`,
      indexed.seconds / two.seconds,
      indexed.seconds / one.seconds,
    ]);
    ratios.push(['mu index, the reader on its Maildir', indexed.seconds / read.seconds, Number.NaN]);
  } else console.log('mu is not installed (Debian: maildir-utils), so it is left out.');
  return ratios;
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function bestOf(times: number, run: () => Promise<Watched>): Promise<Watched> {
  const all: Watched[] = [];
  for (let time = 0; time < times; time++) all.push(await run());
  const [best] = all.toSorted((a, b) => a.seconds - b.seconds);
  if (!best) throw new Error('Nothing was run');
  return { ...best, peakMb: Math.max(...all.map(({ peakMb }) => peakMb)) };
}

function row(
  { seconds, peakMb }: Watched,
  { bytes, mails }: Pick<MadeMailbox, 'bytes' | 'mails'>,
): Record<string, string> {
  return {
    seconds: seconds.toFixed(2),
    'MB/s': (bytes / MB / seconds).toFixed(0),
    'mails/s': (mails / seconds).toFixed(0),
    'peak MB': Math.round(peakMb).toString(),
  };
}
