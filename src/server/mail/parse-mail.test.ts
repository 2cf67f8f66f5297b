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

const LATIN1 = Buffer.from(
  'Wir können Sie für die Stelle \x84Bürokauffrau\x93 nicht berücksichtigen.',
  'latin1',
);

test.each([
  ['none', 'text/plain'],
  ['ASCII', 'text/plain; charset=us-ascii'],
  ['UTF-8', 'text/plain; format=flowed; charset="utf-8"; x=y'],
])('a text that says it is %s and is windows-1252 is read as it is written', async (_, type) => {
  for (const encoding of ['8bit', 'base64']) {
    const headers = [['Content-Type', type] as const, ['Content-Transfer-Encoding', encoding] as const];
    const body = encoding === '8bit' ? LATIN1.toString('latin1') : LATIN1.toString('base64');
    const raw = Buffer.from(mailSource(body, headers).toString(), 'latin1');
    expect((await read(raw)).text).toMatch(
      /^Wir können Sie für die Stelle „Bürokauffrau“ nicht berücksichtigen\.$/,
    );
  }
});

test('a text that says it is ISO-8859-1 and is UTF-8 is read as UTF-8', async () => {
  const type = [['Content-Type', 'text/plain; charset=iso-8859-1']] as const;
  expect((await read(mailSource('Grüße aus Köln', type))).text).toBe('Grüße aus Köln');
});

test('a letter cut in two makes no other charset of a text', async () => {
  const whole = Buffer.from('Schöne Grüße aus Köln, Straße ö');
  const type = [['Content-Type', 'text/plain; charset=utf-8']] as const;
  const raw = Buffer.concat([mailSource('', type), whole.subarray(0, -1)]);
  expect((await read(raw)).text).toBe('Schöne Grüße aus Köln, Straße \ufffd');
});

test('a page names its charset where its mail does not, each part for itself, and a subject as it stands is read', async () => {
  const page = '<meta charset="iso-8859-2"><p>Zg\u0142oszenie: dzi\u0119kujemy</p>';
  const latin2 = Buffer.from(
    [...page].map((letter) => ({ ł: 0xb3, ę: 0xea })[letter] ?? letter.charCodeAt(0)),
  );
  const raw = multipartMail([
    ['text/plain; charset=utf-8', 'Größe'],
    ['text/html', 'PAGE'],
  ]).toString();
  const subject = raw.replace(/^Subject: .*$/m, 'Subject: Ihre Bewerbung f\u00fcr B\u00fcro');
  const [before = '', behind = ''] = subject.split('PAGE');
  const plain = Buffer.from(before.replace('Größe', 'GROESSE'), 'latin1').toString('latin1');
  const at = plain.indexOf('GROESSE');
  const bytes = Buffer.concat([
    Buffer.from(plain.slice(0, at), 'latin1'),
    Buffer.from('Größe'),
    Buffer.from(plain.slice(at + 7), 'latin1'),
    latin2,
    Buffer.from(behind, 'latin1'),
  ]);
  const mail = await read(bytes);
  expect(mail.subject).toBe('Ihre Bewerbung für Büro');
  expect(mail.text).toBe('Größe\n\nZgłoszenie: dziękujemy');
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

test.each([
  ['small print', 'Northwind values your privacy. You can unsubscribe at any time. '.repeat(6)],
  ['styles', '@media only screen {\r\n.h{color:#fff}\r\n}\r\nbody{margin:0}\r\n'.repeat(9)],
])('a plain version that is none of the letter gives way to the page: %s', async (_, plain) => {
  const letter =
    'Thank you for applying. After careful review we have decided to go on with other candidates for this position.';
  const parts = [
    ['text/plain', plain],
    ['text/html', `<style>.h{color:#fff}</style><p>${letter}</p>`],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe(letter);
});

test('a letter with small print below it stays, whatever the page has around it', async () => {
  const plain = `Thank you for your application. ${'We will be in touch about it soon. '.repeat(9)}To unsubscribe, write to us.`;
  const parts = [
    ['text/plain', plain],
    [
      'text/html',
      `<p>${plain}</p>${'<p>Senior nurse wanted in Leeds, full time, apply until Friday</p>'.repeat(3)}`,
    ],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe(plain);
});

test('a page without its first lines, sent under the name of plain text, is read as one', async () => {
  const page = '<p>Dear Robin,</p>\r\n<p>the <strong>Data Engineer</strong> position is filled.</p>';
  expect((await read(mailSource(page))).text).toBe('Dear Robin,\n\nthe Data Engineer position is filled.');
  const parts = [
    ['text/plain', page],
    ['text/html', '<p>Hello</p>'],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe('Hello');
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

test('a plain version that asks to look at the page gives way to it, however much small print is below', async () => {
  const letter = 'Thank you for your time. We have decided to go on with other candidates for this position.';
  const plain = `Please enable HTML to read this mail.\n\n${'Northwind Ltd, registered in England. '.repeat(12)}`;
  const parts = [
    ['text/plain', plain],
    ['text/html', `<p>${letter}</p>`],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toBe(letter);
});

test('a plain version that says the same as its page stays, though it offers to show the page', async () => {
  const letter = 'Thank you for your time. We have decided to go on with other candidates for this position.';
  const parts = [
    ['text/plain', `View this email in your browser: https://northwind.example/1\n\n${letter}`],
    ['text/html', `<a href="x">View in browser</a><p>${letter}</p><p>Northwind Ltd, all rights reserved</p>`],
  ] as const;
  expect((await read(multipartMail(parts, 'alternative'))).text).toMatch(
    /^View this email in your browser: https/,
  );
});

test('a mail that is told of as not delivered, and several at once, are not taken for one that was passed on', async () => {
  const own = mailSource('Please find my application attached.').toString();
  const report = multipartMail(
    [
      ['text/plain', 'It could not be delivered.'],
      ['message/rfc822', own],
    ],
    'report; report-type=delivery-status',
  );
  expect((await read(report)).text).toBe('It could not be delivered.');
  const several = multipartMail([
    ['text/plain', 'See these.'],
    ['message/rfc822', own],
    ['message/rfc822', own],
  ]);
  expect((await read(several)).text).toBe('See these.');
});

test('a mail without a date was sent when it came', async () => {
  const received = [
    'Received',
    'from a by b with ESMTP id 1; Fri, 17 Apr 2026 09:02:00 +0200 (CEST)',
  ] as const;
  expect((await read(mailSource('x', [['Date', ''], received]))).sentAt).toBe('2026-04-17T07:02:00.000Z');
});

test.each([
  ['<one@x.example> <two@x.example>', 'one@x.example'],
  ['one@x.example (a comment)', 'one@x.example'],
  ['<one@x.example', 'one@x.example'],
])('the Message-ID %s is %s', async (written, read_) => {
  expect((await read(mailSource('x', [['Message-ID', written]]))).messageId).toBe(read_);
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
  expect(mail.text).toMatch(/Subject: Your application\n\n/);
  expect(mail.text).not.toMatch(/Date:/);
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
