import { readdirSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { htmlMail, mailSource } from '../../../tests/fixtures/hostile-mails.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import type { FoundFile } from './found-file.ts';
import type { MailAnswer } from './mail-answer.ts';
import { noAnswer } from './mail-answer.ts';
import { mailBlocks } from './mail-blocks.ts';
import type { CutMail, MailBlock } from './mail-cutter.ts';
import type { MailParserPool } from './mail-parser.ts';
import { openMailParser } from './mail-parser.ts';
import type { MailResult } from './parse-mail.ts';
import type { ReadOptions } from './read-block.ts';
import { readMails } from './read-mails.ts';
import { unreadable } from './unreadable-mail.ts';

const clock = () => '2026-04-20T12:00:00.000Z' as Instant;
const timeZone = 'Europe/Berlin' as TimeZone;
async function parse(parser: MailParserPool, raw: Buffer): Promise<MailResult> {
  return (await parser.read(raw, timeZone)).result;
}

/** Slow to read, though within all limits that can be counted. */
const slowMail = htmlMail('<td><p>'.repeat(100_000));

test('every mail gets its own answer, in whatever number they come', async () => {
  await using parser = openMailParser({ clock, workers: 2 });
  const subjects = Array.from({ length: 800 }, (_, index) => `Application ${index}`);
  const results = await Promise.all(
    subjects.map((subject) => parse(parser, mailSource('x', [['Subject', subject]]))),
  );
  expect(results.map((result) => result.ok && result.value.subject)).toEqual(subjects);
});

test('a mail that takes too long is given up, and those behind it are read', async () => {
  await using parser = openMailParser({ clock, parseMs: 500 });
  const results = await Promise.all(
    [mailSource('before'), slowMail, mailSource('behind'), slowMail, mailSource('last')].map((raw) =>
      parse(parser, raw),
    ),
  );
  expect(results.map((result) => (result.ok ? result.value.text : result.error.type))).toEqual([
    'before',
    'too-slow',
    'behind',
    'too-slow',
    'last',
  ]);
});

/** Blocks of mail, of which every so many are about an application. */
function blocksOf(count: number, everySo: number): MailBlock[] {
  return Array.from({ length: count }, (_, block) => {
    const sources = Array.from({ length: 10 }, (_, mail) =>
      (block * 10 + mail) % everySo === 0
        ? mailSource(`We received your application ${block}.`, [['Subject', 'Your application']])
        : mailSource('The garden club meets again when the snow is gone.', [['Subject', 'Spring']]),
    );
    return blockWith(sources);
  });
}

function blockWith(sources: Buffer[]): MailBlock {
  const bytes = Buffer.from(new SharedArrayBuffer(Buffer.concat(sources).length));
  let end = 0;
  const mails = sources.map((source, index): CutMail => {
    const start = end;
    end += source.copy(bytes, start);
    const place = { start, end, truncated: false, isInMbox: true, isQuoted: false };
    return { source: 'x.mbox', index, offset: start, size: source.length, ...place };
  });
  return { bytes, mails, release: () => bytes.fill(0) };
}

async function answersTo(
  blocks: readonly MailBlock[],
  parser: MailParserPool,
  options: Partial<ReadOptions> = {},
): Promise<MailAnswer[][]> {
  const answers: MailAnswer[][] = [];
  for await (const mails of readMails(Readable.from(blocks), parser, { timeZone, ...options }))
    answers.push(mails.map(({ answer }) => answer));
  return answers;
}

test.each([
  ['one in 50', 50],
  ['one in 7', 7],
  ['every one', 1],
])('two workers answer as one does when %s of the mails wants reading', async (_, everySo) => {
  const read = async (workers: number) => {
    await using parser = openMailParser({ clock, workers, atOnce: true });
    return await answersTo(blocksOf(20, everySo), parser);
  };
  const answers = await read(2);
  expect(answers).toEqual(await read(1));
  const kinds = answers.flat().map((answer) => ('aside' in answer ? answer.aside : answer.reading?.kind));
  expect(kinds).toEqual(
    Array.from({ length: 200 }, (_, index) => (index % everySo === 0 ? 'confirmation' : 'other')),
  );
});

test('with two workers, too, a mail that takes too long is given up alone', async () => {
  await using parser = openMailParser({ clock, workers: 2, atOnce: true, parseMs: 1_500 });
  const slow = htmlMail(`your application ${'<td><p>'.repeat(100_000)}`);
  const blocks = blocksOf(4, 2).map(({ bytes, mails }) =>
    blockWith([slow, ...mails.map(({ start, end }) => bytes.subarray(start, end))]),
  );
  const answers = await answersTo(blocks, parser);
  for (const [first, ...others] of answers) {
    expect(first).toEqual(noAnswer('too-slow'));
    expect(others.map((answer) => ('aside' in answer ? 'other' : answer.reading?.kind))).toEqual(
      Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 'confirmation' : 'other')),
    );
  }
}, 60_000);

test('stopping keeps what was answered, and the rest is stopped', async () => {
  await using parser = openMailParser({ clock, workers: 2, atOnce: true });
  const stop = new AbortController();
  const answers: MailAnswer[] = [];
  const options = { timeZone, signal: stop.signal };
  for await (const mails of readMails(Readable.from(blocksOf(20, 2)), parser, options)) {
    answers.push(...mails.map(({ answer }) => answer));
    stop.abort();
  }
  expect(answers).toHaveLength(200);
  const isStopped = (answer: MailAnswer) =>
    'result' in answer && !answer.result.ok && answer.result.error.type === 'stopped';
  expect(answers.slice(0, 10).some(isStopped)).toBe(false);
  for (const answer of answers)
    expect(isStopped(answer) || 'aside' in answer || answer.reading !== null).toBe(true);
  expect(await parse(parser, mailSource('later'))).toMatchObject({ value: { text: 'later' } });
});

test('a mail that takes too much memory is given up, and the one behind it is read', async () => {
  await using parser = openMailParser({ clock, parseMs: 60_000 });
  const hungry = parse(parser, mailSource('\r\n'.repeat(10_000_000)));
  const behind = parse(parser, mailSource('behind'));
  expect(await hungry).toEqual({ ok: false, error: unreadable('too-much-memory') });
  expect(await behind).toMatchObject({ value: { text: 'behind' } });
}, 60_000);

test('a mail over the limit is told without being read', async () => {
  await using parser = openMailParser({ clock });
  expect(await parse(parser, Buffer.alloc(26 * 1024 * 1024, 'x'))).toMatchObject({
    error: { type: 'too-large' },
  });
});

/** As they are cut out of a file when they are over the limit: of each its beginning. */
function beginnings(sources: Buffer[]): MailBlock {
  const block = blockWith(sources);
  return { ...block, mails: block.mails.map((mail) => ({ ...mail, truncated: true })) };
}

/** A mail of the garden club with a video, cut off in it. */
function videoMail(words: string): Buffer {
  const headers = [
    ['From', 'Ann <ann@garden.example>'],
    ['Subject', 'Spring'],
    ['Content-Type', 'multipart/mixed; boundary=edge'],
  ] as const;
  const video = `--edge\r\nContent-Type: video/mp4\r\n\r\n${'x'.repeat(10_000)}`;
  return mailSource(`--edge\r\nContent-Type: text/plain\r\n\r\n${words}\r\n${video}`, headers);
}

const LARGE = [
  videoMail('The garden club meets again when the snow is gone. Here is the video of it.'),
  mailSource('We received your application.', [['X-Gmail-Labels', 'Sent']]),
  mailSource('We received your application.', [['X-Gmail-Labels', 'Spam']]),
  videoMail('We received your application, and your video.'),
  videoMail(''),
  Buffer.from('no mail'),
];
const TOO_LARGE = noAnswer('too-large');

test.each([true, false])(
  'of mails over the limit those are put aside whose beginning says that they are about something else (glances: %s)',
  async (glances) => {
    await using parser = openMailParser({ clock });
    const answers = async (options: Partial<ReadOptions>) =>
      (await answersTo([beginnings(LARGE)], parser, { glances, ...options })).flat();
    expect(await answers({})).toMatchObject([
      { aside: 'other' },
      { aside: 'sent' },
      { aside: 'spam' },
      ...Array(3).fill(TOO_LARGE),
    ]);
    expect((await answers({ withSpam: true }))[2]).toEqual(TOO_LARGE);
    expect(await answers({ isThorough: true })).toEqual(Array(6).fill(TOO_LARGE));
    expect(await answers({ signal: AbortSignal.abort() })).toEqual(Array(6).fill(noAnswer('stopped')));
  },
);

test('the source stays with its owner: reading neither changes nor takes it', async () => {
  await using parser = openMailParser({ clock });
  const file = Buffer.concat([Buffer.alloc(1_000), mailSource('mine')]);
  const raw = file.subarray(1_000);
  expect(await parse(parser, raw)).toMatchObject({ value: { text: 'mine' } });
  expect(raw.equals(mailSource('mine'))).toBe(true);
});

test('closing answers the mails that still wait, and later ones', async () => {
  const parser = openMailParser({ clock });
  const waiting = Promise.all([slowMail, mailSource('x'), mailSource('y')].map((raw) => parse(parser, raw)));
  await parser[Symbol.asyncDispose]();
  const stopped = { ok: false, error: unreadable('stopped') };
  expect(await waiting).toEqual([stopped, stopped, stopped]);
  expect(await parse(parser, mailSource('late'))).toEqual(stopped);
});

test('a file is read in its order, each mail with its source, the unreadable ones too', async () => {
  async function* file(): AsyncGenerator<Uint8Array> {
    for (const body of ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']) {
      const mail = body === 'three' ? Buffer.from('X-Odd: 1\r\n\r\nno mail') : mailSource(body);
      yield Buffer.concat([
        Buffer.from('From - Fri Apr 17 09:02:00 2026\r\n'),
        mail,
        Buffer.from('\r\n\r\n'),
      ]);
    }
  }
  await using parser = openMailParser({ clock });
  const seen: string[] = [];
  async function* found(): AsyncGenerator<FoundFile> {
    yield { source: 'x.mbox', format: 'mbox', path: null, chunks: file };
  }
  const blocks = mailBlocks(found(), () => {});
  for await (const mails of readMails(blocks, parser, { timeZone, isThorough: true })) {
    for (const { index, raw, answer } of mails) {
      if ('aside' in answer) throw new Error('Read at a glance');
      const { result } = answer;
      seen.push(`${index} ${result.ok ? result.value.text : result.error.type}`);
      expect(raw?.().length).toBeGreaterThan(0);
    }
  }
  expect(seen).toEqual(['0 one', '1 two', '2 no-headers', '3 four', '4 five', '5 six', '6 seven', '7 eight']);
});

/** How many threads of this process others come before. */
function givingWay(): number {
  const NICE = 16;
  return readdirSync('/proc/self/task').filter((task) => {
    const [, behindName = ''] = readFileSync(`/proc/self/task/${task}/stat`, 'utf8').split(') ');
    return Number(behindName.split(' ')[NICE]) > 0;
  }).length;
}

test.runIf(process.platform === 'linux')(
  'a mail somebody waits for is read at once on a busy computer too; a mailbox gives way to whatever else is done',
  async () => {
    await using parser = openMailParser({ clock, givesWay: true });
    await parser.read(mailSource('We received your application.'), timeZone);
    expect(givingWay()).toBe(0);
    for (const block of blocksOf(5, 20)) await parser.readBlock(block, { timeZone });
    expect(givingWay()).toBe(1);
  },
);
