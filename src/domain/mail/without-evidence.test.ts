import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeZone } from '../time.ts';
import type { ParsedMail } from './mail.ts';
import { readMail } from './read-mail.ts';
import { withoutEvidence } from './without-evidence.ts';

const ZONE = 'Europe/Berlin' as TimeZone;

function mailOf(text: string, subject = 'Your application'): ParsedMail {
  return {
    messageId: null,
    from: { name: 'Northwind', address: 'jobs@northwind.example' },
    replyTo: null,
    subject,
    sentAt: null,
    text,
    headers: {},
  };
}

test('says what the mail would have said without the words it rests on', () => {
  const mail = mailOf(
    'Dear Sam,\n\nThank you for applying to Northwind. We have received your application.\n\nUnfortunately, we have decided to move forward with other candidates.\n',
  );
  const { kind, evidence } = readMail(mail, ZONE);
  expect(kind).toBe('rejection');
  const explained = withoutEvidence(mail, evidence, kind, ZONE);
  expect(explained?.kind).not.toBe('rejection');
  expect(explained?.without.join(' ')).toContain('other candidates');
});

test('a reading that rests on no words has nothing to take out', () => {
  expect(withoutEvidence(mailOf('Hello'), [], 'other', ZONE)).toBeNull();
});

test('any mail is explained, and what was taken out stands in it', () => {
  const piece = fc.constantFrom(
    'Unfortunately we will not be moving forward.',
    'We would like to invite you to an interview.',
    'We received your application.',
    'See https://jobs.example/a.',
    '😀 Grüße',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const mail = mailOf(pieces.join('\n\n'));
      const { kind, evidence } = readMail(mail, ZONE);
      const explained = withoutEvidence(mail, evidence, kind, ZONE);
      for (const words of explained?.without ?? []) expect(`${mail.subject}\n${mail.text}`).toContain(words);
    }),
    // Read again, it has gaps, and words on both sides of one may be taken out together.
    { examples: [[Array<string>(4).fill('See https://jobs.example/a.')]] },
  );
});
