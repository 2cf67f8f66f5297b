import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseInstant, type TimeZone } from '../time.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { readMail } from './read-mail.ts';

const UTC = 'UTC' as TimeZone;

function mail(parts: Partial<ParsedMail>): ParsedMail {
  return {
    messageId: null,
    from: null,
    replyTo: null,
    subject: '',
    sentAt: null,
    text: '',
    headers: {},
    ...parts,
  };
}

function expectExactEvidence(from: ParsedMail): void {
  const reading = readMail(from, UTC);
  for (const { field, start, end, text } of reading.evidence) {
    const source = field === 'from' ? fromLine(from) : from[field];
    expect(source.slice(start, end)).toBe(text);
    expect(text.length).toBeGreaterThan(0);
  }
}

const PIECES = [
  'we have decided not to move forward with your application. ',
  'If you are not selected, ',
  'leider müssen wir Ihnen absagen',
  'thank you for applying to Northwind',
  'invite you to an interview on 2026-05-05',
  '\n> quoted\n',
  '\nOn Monday Jane wrote:\n',
  '---------- Forwarded message ---------\nFrom: a\nSubject: b\n\n',
  '\u200B',
  '\u202E',
  'e\u0301',
  'ﬁ',
  'ß',
  '😀',
  '\uD800',
  "won't ",
  'wonâ€™t ',
  'position has been filled',
  ' Data Analyst position at Contoso GmbH',
  '\n\n',
  '(((',
  '"',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 12 })), { maxLength: 30 })
    .map((parts) => parts.join('')),
);

test('evidence is always exactly where it says it is', () => {
  const anyMail = fc.record({
    subject: anyText,
    text: anyText,
    name: anyText,
    address: fc.oneof(fc.emailAddress(), anyText),
  });
  fc.assert(
    fc.property(anyMail, ({ subject, text, name, address }) => {
      expectExactEvidence(
        mail({ subject, text, from: { name, address }, sentAt: parseInstant('2026-05-01T00:00:00Z') }),
      );
    }),
    { numRuns: 500 },
  );
});

test('reading twice gives the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (subject, text) => {
      expect(readMail(mail({ subject, text }), UTC)).toEqual(readMail(mail({ subject, text }), UTC));
    }),
  );
});

// Vitest's own limit of five seconds a test is the assertion here: anything quadratic in these sizes takes minutes.
test.each<[string, Partial<ParsedMail>]>([
  ['a body of a megabyte without a space', { text: 'x'.repeat(1_000_000) }],
  ['a body of a megabyte of one phrase word', { text: 'not '.repeat(250_000) }],
  ['a body of open conditions', { text: 'no if but '.repeat(100_000) }],
  ['a body of line feeds', { text: '\n'.repeat(1_000_000) }],
  ['a body of spaces and line feeds', { text: ' \n\t'.repeat(300_000) }],
  ['a body of quote marks', { text: '> '.repeat(500_000) }],
  ['a body of reply headers', { text: `${'on '.repeat(100)}\n`.repeat(3_000) }],
  ['a body of header lines', { text: 'From: a\nTo: b\n'.repeat(70_000) }],
  ['a body of forwards', { text: '---------- Forwarded message ---------\n'.repeat(25_000) }],
  ['a body of half dates', { text: '1. 1. '.repeat(170_000) }],
  ['a body of names', { text: 'Unfortunately Aa Aa Aa position at '.repeat(30_000) }],
  ['a body of combining marks', { text: `a${'\u0301'.repeat(1_000_000)}` }],
  ['a body of zero-width characters', { text: '\u200B'.repeat(1_000_000) }],
  ['a subject of ten megabytes', { subject: 'Your application for '.repeat(500_000) }],
  [
    '200,000 quotes in From',
    { from: { name: '"'.repeat(200_000), address: `${'"'.repeat(200_000)}@x.com` } },
  ],
  ['a From of brackets', { from: { name: '('.repeat(200_000), address: 'a.'.repeat(100_000) } }],
])('%s is read, and quickly', (_, parts) => {
  expectExactEvidence(mail(parts));
});

test('a domain with a foreign letter that looks alike is not the applicant system', () => {
  const from = { name: '', address: 'northwind@myworkd\u0430y.com' };
  expect(
    readMail(mail({ from, subject: 'Your application', text: 'We received your application.' }), UTC).company,
  ).not.toBe('northwind');
});

test('a date header of another century breaks nothing', () => {
  for (const date of ['1970-01-01T00:00:00Z', '2099-12-31T23:59:59Z']) {
    expect(readMail(mail({ sentAt: parseInstant(date), text: 'Please join the interview.' }), UTC).day).toBe(
      date.slice(0, 10),
    );
  }
});
