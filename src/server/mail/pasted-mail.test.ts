import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Instant } from '../../domain/time.ts';
import { parsePastedMail } from './pasted-mail.ts';

const NOW = '2026-04-16T10:00:00.000Z' as Instant;

test('a mail copied with its first lines has a sender, a subject, a date and its words', () => {
  const mail = parsePastedMail(
    'From: "Northwind Careers" <jobs@northwind.example>\nTo: me\nSubject: Your application\nDate: Tue, 14 Apr 2026 09:00:00 +0200\n\nHello Jane,\n\nthank you.\n',
    NOW,
  );
  expect(mail).toMatchObject({
    from: { name: 'Northwind Careers', address: 'jobs@northwind.example' },
    subject: 'Your application',
    sentAt: '2026-04-14T07:00:00.000Z',
    text: 'Hello Jane,\n\nthank you.',
  });
});

test('its first lines are known in German, as Outlook copies them', () => {
  const mail = parsePastedMail(
    'Von: Personal <hr@contoso.example>\nGesendet: Dienstag, 14. April 2026 09:00\nAn: Jane\nBetreff: Ihre Bewerbung\n\nGuten Tag',
    NOW,
  );
  expect(mail).toMatchObject({
    from: { address: 'hr@contoso.example' },
    subject: 'Ihre Bewerbung',
    text: 'Guten Tag',
  });
});

test('words alone are all text, also when a line in them looks like one of a letter', () => {
  const text = 'Hello Jane,\n\nSubject: to change, we will write again.\nNorthwind';
  expect(parsePastedMail(text, NOW)).toMatchObject({ from: null, subject: '', sentAt: null, text });
});

test('a sender alone on the first line is the sender', () => {
  expect(parsePastedMail('Northwind <jobs@northwind.example>\n\nHello', NOW)).toMatchObject({
    from: { name: 'Northwind', address: 'jobs@northwind.example' },
    text: 'Hello',
  });
});

test('any text at all gives a mail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (text) => {
      const mail = parsePastedMail(text, NOW);
      expect(mail.text.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
