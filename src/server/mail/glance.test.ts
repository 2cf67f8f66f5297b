import { expect, test } from 'vitest';
import {
  calendarMail,
  htmlMail,
  mailSource,
  multipartMail,
  nestedMessages,
  nestedMultiparts,
  withAttachment,
} from '../../../tests/fixtures/hostile-mails.ts';
import { eml, LETTERS } from '../../../tests/support/mail-files.ts';
import { COLLECTION_NOTE, HAS_COLLECTION, mimeCollection } from '../../../tests/support/mime-collection.ts';
import { mayMatter } from '../../domain/mail/may-matter.ts';
import { readMail } from '../../domain/mail/read-mail.ts';
import type { Instant, TimeZone } from '../../domain/time.ts';
import { glanceAt } from './glance.ts';
import { sentAtOf } from './mail-date.ts';
import { messageIdOf } from './message-id.ts';
import { parseMail } from './parse-mail.ts';

const NOW = '2026-04-20T12:00:00.000Z' as Instant;
const HERE = 'Europe/Berlin' as TimeZone;
const ASIDE = ['recruiter', 'job_alert', 'other'];

/** What a glance passes over must be what a careful reader puts aside; its Message-ID and date must be the same. */
async function passedOver(raw: Buffer): Promise<boolean> {
  const glance = glanceAt(raw);
  if (!glance || mayMatter(glance.subject, glance.from, glance.text)) return false;
  const result = await parseMail(raw, NOW);
  if (!result.ok) return true;
  const { kind } = readMail(result.value, HERE);
  expect({ kind, isAside: ASIDE.includes(kind) }).toEqual({ kind, isAside: true });
  expect(result.value.invitation).toBeNull();
  expect(messageIdOf(glance.messageId)).toBe(result.value.messageId);
  expect(sentAtOf(glance.date, glance.received, NOW)).toBe(result.value.sentAt);
  return true;
}

test.skipIf(!HAS_COLLECTION)(
  `of 656 messages that trouble parsers, a glance passes over none that is about an application${COLLECTION_NOTE}`,
  async () => {
    let count = 0;
    for (const raw of mimeCollection()) if (await passedOver(raw)) count++;
    expect(count).toBeGreaterThan(100);
  },
);

const letter = LETTERS.rejection('Northwind', 'Product Analyst').text;
const page = `<html><body><p>${letter.replaceAll('\n', '<br>')}</p></body></html>`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const type = (value: string, encoding = '8bit') =>
  [
    ['Subject', 'Hello'],
    ['From', 'a@b.example'],
    ['Content-Type', value],
    ['Content-Transfer-Encoding', encoding],
  ] as const;
const quotedPrintable = (text: string) =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[^ -<>-~\n]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/.{20}(?![\da-f]?[\da-f]?=)/gi, '$&=\n');

const SEEN: readonly [string, () => Buffer][] = [
  ['plain text', () => mailSource(letter, type('text/plain'))],
  ['base64', () => mailSource(base64(letter), type('text/plain; charset=utf-8', 'base64'))],
  [
    'quoted-printable with lines broken in words',
    () => mailSource(quotedPrintable(letter), type('text/plain', 'quoted-printable')),
  ],
  ['a page', () => mailSource(page, type('text/html'))],
  ['a page in base64', () => mailSource(base64(page), type('text/html; charset=utf-8', 'base64'))],
  [
    'words cut by tags, soft hyphens and entities',
    () =>
      mailSource(
        '<p>Your app<b>lic</b>ation, dear appli&shy;cant, was can&#100;idates&#8203;</p>',
        type('text/html'),
      ),
  ],
  [
    'words beside others that nobody can see',
    () =>
      mailSource(
        `<p>${'We looked at it. '.repeat(9)}Our offer<i hidden>x</i> for the inter<b>view</b><i style="display:none">x</i></p>`,
        type('text/html'),
      ),
  ],
  [
    'words each on a line of its own by its style',
    () =>
      mailSource(
        '<p>Thank you for all of this.<span style="display:block">Your</span><span style="display:block">resume</span>was read</p>',
        type('text/html'),
      ),
  ],
  [
    'the name of a picture',
    () => mailSource("<p>Hello Robin, hello.</p><img\nalt='Your application'>", type('text/html')),
  ],
  ['a page within a page’s comment that never ends', () => mailSource(`<!-- ${page}`, type('text/html'))],
  [
    'the subject alone',
    () => mailSource('x'.repeat(400), [['Subject', '=?utf-8?b?WW91ciBhcHBsaWNhdGlvbg==?=']]),
  ],
  [
    'UTF-16',
    () =>
      mailSource(
        Buffer.from(letter, 'utf16le').toString('base64'),
        type('text/plain; charset=utf-16le', 'base64'),
      ),
  ],
  ['UTF-7', () => mailSource('x'.repeat(400), type('text/plain; charset=utf-7'))],
  [
    'a message within the message',
    () => mailSource(`Subject: Your application\r\n\r\n${letter}`, type('message/rfc822')),
  ],
  [
    'a page that says more than the few words beside it',
    () =>
      multipartMail(
        [
          ['text/plain', 'See below.'],
          ['text/html', page],
        ],
        'alternative',
      ),
  ],
  ...[
    ['small print', 'You can unsubscribe at any time. We thank you for it. '.repeat(9)],
    ['styles', 'body {\n  margin: 0;\n}\n'.repeat(30)],
    ['a page', `<p>${'x y z. '.repeat(90)}</p>`],
  ].map(
    ([what, plain = '']) =>
      [
        `a page beside ${what} under the name of plain text`,
        () =>
          multipartMail(
            [
              ['text/plain', plain],
              ['text/html', page],
            ],
            'alternative',
          ),
      ] as [string, () => Buffer],
  ),
  [
    'a page sent as plain text, with tags within its words',
    () => mailSource('<p>Hello Robin, good day.</p> <p>Thank you for your applic<b>ation</b></p>'),
  ],
  [
    'a letter behind a picture of a megabyte within its page',
    () => mailSource(`<img src="data:image/png;base64,${'A'.repeat(1_100_000)}">${page}`, type('text/html')),
  ],
  [
    'a page beside a letter in plain text, not for it',
    () =>
      multipartMail([
        ['text/plain', 'x y z. '.repeat(200)],
        ['text/html', page],
      ]),
  ],
  [
    'the second of two letters',
    () =>
      multipartMail([
        ['text/plain', 'x y z. '.repeat(200)],
        ['text/plain', letter],
      ]),
  ],
  [
    'a letter behind an attachment',
    () =>
      multipartMail([
        ['application/pdf', 'JVBERi0=', 'Content-Transfer-Encoding: base64'],
        ['text/plain', letter],
      ]),
  ],
  [
    'a letter behind 100 kB of something else',
    () => mailSource(`${'lorem ipsum '.repeat(5_000)}\n${letter}`, type('text/plain')),
  ],
  [
    'a calendar',
    () => calendarMail('Dentist', 'REQUEST', ['UID:1', 'DTSTART:20260420T100000Z', 'SUMMARY:Dentist']),
  ],
  [
    'lines that end in CR alone',
    () => Buffer.from(mailSource(letter).toString().replaceAll('\r\n', '\r').replaceAll('\n', '\r')),
  ],
  ['parts that never come', () => mailSource(letter, type('multipart/mixed; boundary="not there"'))],
  ['a mail as employers send them', () => Buffer.from(eml(LETTERS.interview('Contoso', 'Nurse')))],
];

test.each(SEEN)('a glance does not pass over a letter about an application: %s', async (_, make) => {
  expect(await passedOver(make())).toBe(false);
});

test.each([
  ['a parcel', () => Buffer.from(eml(LETTERS.other('Paper Shop', '')))],
  ['20 MB of attachment', () => withAttachment(20)],
  ['a page', () => htmlMail(`<p>${'The museum opens its garden. '.repeat(20)}</p>`)],
] as const)('a glance passes over what is about something else: %s', async (_, make) => {
  const glance = glanceAt(make());
  expect(glance).not.toBeNull();
  expect(glance?.text.length).toBeLessThan(2_000);
});

test('a glance is enough for a mail whose parts never come and whose words are about something else', async () => {
  const words = 'The museum opens its garden. '.repeat(20);
  expect(await passedOver(mailSource(words, type('multipart/mixed; boundary="not there"')))).toBe(true);
});

const HOSTILE: readonly [string, () => Buffer][] = [
  ['20,000 parts within each other', () => nestedMultiparts(20_000)],
  ['5,000 messages within each other', () => nestedMessages(5_000)],
  ['a million half tags', () => htmlMail('<'.repeat(1_000_000))],
  ['200,000 open comments', () => htmlMail('<!--'.repeat(200_000))],
  ['100,000 styles that never end', () => htmlMail('<style>'.repeat(100_000))],
  ['100,000 tags that never end', () => htmlMail('<p '.repeat(300_000))],
  ['20 MB of page', () => htmlMail('<p>x</p>'.repeat(2_500_000))],
  ['20 MB of ampersands', () => htmlMail('&'.repeat(20_000_000))],
  [
    '20 MB of boundaries',
    () => mailSource('--\n'.repeat(6_000_000), [['Content-Type', 'multipart/mixed; boundary=x']]),
  ],
  [
    '20 MB of equals signs',
    () => mailSource('= '.repeat(10_000_000), type('text/plain', 'quoted-printable')),
  ],
  ['200 kB of encoded words', () => mailSource('x', [['Subject', '=?utf-8?q?a?= '.repeat(17_000)]])],
  ['200 kB of question marks', () => mailSource('x', [['Subject', '=?a?b?'.repeat(34_000)]])],
  [
    'a header of 60,000 lines',
    () =>
      mailSource(
        'x',
        Array.from({ length: 40_000 }, () => ['X', 'y'] as const),
      ),
  ],
  [
    'a Content-Type folded 60,000 times',
    () => mailSource('x', [['Content-Type', 'text/plain;\r\n '.repeat(15_000)]]),
  ],
];

test.each(HOSTILE)(
  'a glance at a hostile mail is over at once: %s',
  (_, make) => {
    // Linear work on 20 MB takes a fraction of a second; the square of it would run into the time a test has.
    glanceAt(make());
  },
  20_000,
);
