import { expect, test } from 'vitest';
import { htmlMail, mailSource, multipartMail } from '../../../tests/fixtures/hostile-mails.ts';
import type { ParsedMail } from '../../domain/mail/mail.ts';
import type { Instant } from '../../domain/time.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { parseMail } from './parse-mail.ts';

const NOW = '2026-04-20T12:00:00.000Z' as Instant;

test('a plain mail is read whole', async () => {
  const mail = await read(
    mailSource('Dear Robin,\r\n\r\nthank you.  \r\n\r\n', [
      ['Reply-To', 'People Team <people@northwind.example>'],
      ['Auto-Submitted', 'auto-generated'],
      ['X-Secret', 'left behind'],
    ]),
  );
  expect(mail).toEqual({
    messageId: 'one@northwind.example',
    from: { name: 'Northwind Hiring', address: 'jobs@northwind.example' },
    replyTo: { name: 'People Team', address: 'people@northwind.example' },
    subject: 'Your application',
    sentAt: '2026-04-17T07:02:00.000Z',
    text: 'Dear Robin,\n\nthank you.',
    headers: { 'auto-submitted': 'auto-generated', 'reply-to': 'People Team <people@northwind.example>' },
    html: null,
    invitation: null,
  });
});

test('encoded words and charsets are decoded, in headers and text', async () => {
  const mail = await read(
    mailSource('Gr=FC=DFe', [
      ['From', '=?utf-8?q?J=C3=BCrgen?= <j@northwind.example>'],
      ['Subject', '=?iso-8859-1?Q?Ihre_Bewerbung_f=FCr?=\r\n =?utf-8?b?IEvDtmxu?='],
      ['Content-Type', 'text/plain; charset=iso-8859-1'],
      ['Content-Transfer-Encoding', 'quoted-printable'],
    ]),
  );
  expect(mail.from?.name).toBe('Jürgen');
  expect(mail.subject).toBe('Ihre Bewerbung für Köln');
  expect(mail.text).toBe('Grüße');
});

test('of two versions of a mail the plain one is taken', async () => {
  const plain = 'Thank you for your application. '.repeat(10).trim();
  const parts = [
    ['text/plain', plain],
    ['text/html', '<p>The same in <b>colour</b></p>'],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe(plain);
});

test('a plain version that says nothing gives way to the page', async () => {
  const page = `<p>${'We would like to meet you. '.repeat(20)}</p>`;
  for (const plain of ['', 'Your program cannot show this mail.']) {
    const parts = [
      ['text/plain', plain],
      ['text/html', page],
    ] as const;
    expect((await read(multipartMail(parts, 'alternative'))).text).toMatch(/^We would like to meet you\. We/);
  }
});

test('a page that stands beside the plain text, not for it, is read as well', async () => {
  const parts = [
    ['text/plain', 'See below.'],
    ['text/html', '<p>We have moved on.</p>'],
  ] as const;
  expect((await read(multipartMail(parts))).text).toBe('See below.\n\nWe have moved on.');
});

test('a page sent under the name of plain text is read as a page', async () => {
  expect((await read(mailSource('<!DOCTYPE html><html><body><p>Hello</p></body></html>'))).text).toBe(
    'Hello',
  );
});

const WORDS = 'We have decided to move forward with other candidates. Kind regards, Contoso';

test.each([
  ['that never comes', 'multipart/mixed; boundary="not there"', WORDS],
  ['that is not named', 'multipart/mixed', WORDS],
  [
    'that is another than the one named',
    'multipart/alternative;\r\n boundary="not there"',
    `--the other\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(WORDS).toString('base64')}\r\n--the other--\r\n`,
  ],
])('a mail is read although its parts have a boundary %s', async (_, type, body) => {
  const result = await parseMail(
    mailSource(body, [
      ['From', 'a@b.example'],
      ['Content-Type', type],
    ]),
    NOW,
  );
  expect(result).toMatchObject({ ok: true, value: { text: WORDS } });
});

test('a page beyond the limits is no loss where plain text stands beside it', async () => {
  const parts = [
    ['text/plain', 'The words.'],
    ['text/html', '<b>'.repeat(5_000)],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe('The words.');
  expect(await parseMail(htmlMail('<b>'.repeat(5_000)), NOW)).toMatchObject({
    error: { type: 'html-too-deep' },
  });
});

test('a forwarded mail is read with the mail around it, without a made-up date', async () => {
  const forwarded = mailSource('We have moved on.', [['Date', 'some day']]).toString();
  const mail = await read(
    multipartMail([
      ['text/plain', 'Look what came.'],
      ['message/rfc822', forwarded],
    ]),
  );
  expect(mail.text).toMatch(/^Look what came\.\n/);
  expect(mail.text).toMatch(/Subject: Your application\nDate:\n/);
  expect(mail.text).toMatch(/We have moved on\.$/);
});

test('long values are cut, never in the middle of a character', async () => {
  const mail = await read(
    mailSource(`x${'😀'.repeat(MAIL_LIMITS.textChars)}`, [
      ['Subject', 'ab '.repeat(10_000)],
      ['References', '<a@b.example> '.repeat(1_000)],
    ]),
  );
  expect(mail.text.length).toBeLessThanOrEqual(MAIL_LIMITS.textChars);
  expect(mail.text.isWellFormed()).toBe(true);
  expect(mail.subject.length).toBeLessThanOrEqual(MAIL_LIMITS.subjectChars);
  expect(mail.headers.references?.length).toBeLessThanOrEqual(MAIL_LIMITS.headerChars);
});

test('the first line of an .mbox, a byte order mark and blank lines before a mail do no harm', async () => {
  const source = mailSource('Text.').toString();
  const plain = await read(mailSource('Text.'));
  for (const before of ['\ufeff', '\r\n\r\n', 'From jobs@northwind.example Fri Apr 17 09:02:00 2026\r\n']) {
    expect(await read(Buffer.from(before + source))).toEqual(plain);
  }
});

async function read(source: Uint8Array): Promise<ParsedMail> {
  const result = await parseMail(source, NOW);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}
