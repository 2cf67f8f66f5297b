import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawMail, splitMailStream } from '../../../tests/support/split-mail-stream.ts';
import type { MailFormat } from './found-file.ts';
import { MAIL_LIMITS } from './mail-limits.ts';

const SEPARATOR = 'From jobs@northwind.example Fri Apr 17 09:02:00 2026';

test('an .mbox gives its mails one by one, each with its place in the file', async () => {
  const mbox = `${SEPARATOR}\nSubject: one\n\nFirst.\n\n${SEPARATOR}\nSubject: two\n\nSecond.\n`;
  const mails = await split(mbox, 'mbox');
  expect(mails.map(({ index, raw }) => [index, raw.toString()])).toEqual([
    [0, 'Subject: one\n\nFirst.\n'],
    [1, 'Subject: two\n\nSecond.\n'],
  ]);
  for (const { offset, size, raw } of mails) expect(mbox.slice(offset, offset + size)).toBe(raw.toString());
});

test('an .eml is one mail, also with a "From " line first and one in its text', async () => {
  const mail = `Subject: one\n\nThe line that begins a mail:\n\n${SEPARATOR}\n\n>From here on it is text.\n`;
  expect(await sources(`${SEPARATOR}\n${mail}`, 'eml')).toEqual([mail]);
  expect(await sources(mail, 'eml')).toEqual([mail]);
});

test('a file of unknown kind is an .mbox where it begins like one', async () => {
  expect(await sources(`${SEPARATOR}\nA: 1\n\n${SEPARATOR}\nA: 2\n`, 'unknown')).toEqual([
    'A: 1\n',
    'A: 2\n',
  ]);
  expect(await sources(`A: 1\n\n${SEPARATOR}\nA: 2\n`, 'unknown')).toHaveLength(1);
  expect(await sources('From what I hear\n\nit is no mail\n', 'unknown')).toHaveLength(1);
});

test('a mail before the first separator of an .mbox is not lost', async () => {
  expect(await sources(`A: 1\n\n${SEPARATOR}\nA: 2\n`, 'mbox')).toEqual(['A: 1\n', 'A: 2\n']);
});

test('a sentence that begins with "From" does not cut a letter in two', async () => {
  const mail = 'Subject: one\n\nHello,\n\nFrom what we have seen, yes.\n\nFrom: nobody\n';
  expect(await sources(`${SEPARATOR}\n${mail}`, 'mbox')).toEqual([mail]);
});

test('a separator that does not follow a blank line is text', async () => {
  const mail = `Subject: one\n\nHello,\n${SEPARATOR}\nis how a mail begins.\n`;
  expect(await sources(`${SEPARATOR}\n${mail}`, 'mbox')).toEqual([mail]);
});

test.each([1, 7, 1_000])(
  'a separator in the middle of the lines is one where a header follows it, in chunks of %i bytes',
  async (size) => {
    const mbox = `${SEPARATOR}\nSubject: one\n\nA page without a line end.\n${SEPARATOR}\nSubject: two\n\nSecond.\n`;
    const mails = await collect(splitMailStream(inChunks(Buffer.from(mbox), [size]), 'mbox'));
    expect(mails.map(({ raw }) => raw.toString())).toEqual([
      'Subject: one\n\nA page without a line end.\n',
      'Subject: two\n\nSecond.\n',
    ]);
  },
);

test('such a line stays text when the file comes byte by byte', async () => {
  const mail = 'Subject: one\n\nHello,\nFrom \nthe whole team\n';
  const mails = await collect(splitMailStream(inChunks(Buffer.from(`${SEPARATOR}\n${mail}`), [1]), 'mbox'));
  expect(mails.map(({ raw }) => raw.toString())).toEqual([mail]);
});

test('the separators of Gmail, Thunderbird and mail servers are known', async () => {
  const separators = [
    'From 1799000000000000000@xxx Fri Apr 17 07:02:00 +0000 2026',
    'From - Fri Apr 17 09:02:00 2026',
    'From MAILER-DAEMON Fri Jul  8 12:08:34 2011',
    'From jobs@northwind.example',
    'From ',
  ];
  const mbox = separators.map((line) => `${line}\nA: 1\n\n`).join('');
  expect(await sources(mbox, 'mbox')).toHaveLength(separators.length);
});

test('a byte order mark and blank lines at the beginning are passed over', async () => {
  expect(await sources(`\ufeff\r\n\n${SEPARATOR}\r\nA: 1\r\n`, 'mbox')).toEqual(['A: 1\r\n']);
  expect(await sources('\ufeffA: 1\n', 'eml')).toEqual(['A: 1\n']);
});

test('a file without mails gives none', async () => {
  for (const text of ['', '\ufeff', '\r\n\n', `${SEPARATOR}\n`]) {
    for (const format of ['eml', 'mbox', 'unknown'] as const) expect(await sources(text, format)).toEqual([]);
  }
  expect(await sources(`${SEPARATOR}\n\n${SEPARATOR}\n\n`, 'mbox')).toEqual([]);
});

test('of a mail over the limit the beginning is kept, and the next mail comes whole', async () => {
  const line = `${'x'.repeat(77)}\n`;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(`${SEPARATOR}\nSubject: large\n\n`);
    const part = Buffer.from(line.repeat(10_000));
    for (let sent = 0; sent <= MAIL_LIMITS.mailBytes; sent += part.length) yield part;
    yield Buffer.from(`\n${SEPARATOR}\nSubject: small\n\nText.\n`);
  }
  const mails: RawMail[] = [];
  for await (const mail of splitMailStream(chunks(), 'mbox')) mails.push(mail);
  expect(mails.map(({ truncated }) => truncated)).toEqual([true, false]);
  expect(mails[0]?.raw.length).toBe(MAIL_LIMITS.keptBytes);
  expect(mails[0]?.raw.toString()).toMatch(/^Subject: large\n/);
  expect(mails[0]?.size).toBeGreaterThan(MAIL_LIMITS.mailBytes);
  expect(mails[1]?.raw.toString()).toBe('Subject: small\n\nText.\n');
});

test('text that nobody quoted is held together by its Content-Length, where a separator stands at its end', async () => {
  const text = `Hello,\n\n${SEPARATOR}\nis how a mail begins.\n\n${SEPARATOR}\n>From here.\n`;
  const mail = (length: number) => `Subject: one\nContent-Length: ${length}\n\n${text}`;
  for (const more of [0, 1]) {
    const right = mail(text.length + more);
    const two = `${SEPARATOR}\n${right}\n${SEPARATOR}\nSubject: two\n\nText.\n`;
    expect(await sources(two, 'mbox')).toEqual([right, 'Subject: two\n\nText.\n']);
    expect(await sources(`${SEPARATOR}\n${right}\n`, 'mbox')).toEqual([right]);
  }
  for (const wrong of [text.length - 10, text.length + 12, 1_000_000_000, 0]) {
    const two = `${SEPARATOR}\n${mail(wrong)}\n${SEPARATOR}\nSubject: two\n\nText.\n`;
    expect(await sources(two, 'mbox')).toHaveLength(4);
  }
});

const line = fc.oneof(
  fc.constantFrom(
    '',
    'From ',
    'From',
    ' From x',
    '>From x',
    '>>From x',
    '> From',
    SEPARATOR,
    `>${SEPARATOR}`,
    '--edge',
  ),
  fc.stringMatching(/^[ -~]{0,40}$/),
);
const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
const mails = fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 6 });

test('mails quoted the mboxrd way and put together come back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(
      mails,
      lineEnd,
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
      async (bodies, end, cuts) => {
        const expected = bodies.map((lines) => ['Subject: x', '', ...lines, ''].join(end));
        const mbox = expected.map((mail) => `${SEPARATOR}${end}${quoted(mail, end)}${end}`).join('');
        const split = await collect(splitMailStream(inChunks(Buffer.from(mbox), cuts), 'mbox'));
        expect(split.map(({ raw }) => raw.toString())).toEqual(expected);
      },
    ),
  );
});

test('how a file is cut into chunks makes no difference', async () => {
  const piece = fc.oneof(
    line,
    fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\ufeff', `\n\n${SEPARATOR}\n`),
  );
  const length = fc.nat(60).map((bytes) => `Content-Length: ${bytes}\n\n`);
  const format = fc.constantFrom<MailFormat>('eml', 'mbox', 'unknown');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(piece, length)),
      format,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (pieces, kind, cuts) => {
        const file = Buffer.from(pieces.join(''));
        const whole = await collect(splitMailStream(inChunks(file, [file.length + 1]), kind));
        expect(await collect(splitMailStream(inChunks(file, cuts), kind))).toEqual(whole);
        expect(await collect(splitMailStream(inChunks(file, [1]), kind))).toEqual(whole);
      },
    ),
    { numRuns: 500 },
  );
});

function quoted(mail: string, end: string): string {
  return mail
    .split(end)
    .map((text) => (/^>*From /.test(text) ? `>${text}` : text))
    .join(end);
}

/** The file in chunks of the given lengths, over and over; each is overwritten once the next is asked for. */
async function* inChunks(file: Buffer, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < file.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    const chunk = Buffer.from(file.subarray(at, at + length));
    yield chunk;
    chunk.fill('#');
    at += length;
  }
}

async function collect(mails: AsyncIterable<RawMail>): Promise<RawMail[]> {
  const all: RawMail[] = [];
  for await (const mail of mails) all.push(mail);
  return all;
}

function split(text: string, format: MailFormat): Promise<RawMail[]> {
  return collect(splitMailStream(inChunks(Buffer.from(text), [64]), format));
}

async function sources(text: string, format: MailFormat): Promise<string[]> {
  return (await split(text, format)).map(({ raw }) => raw.toString());
}
