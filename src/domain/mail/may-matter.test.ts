import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeZone } from '../time.ts';
import { fromLine, type ParsedMail } from './mail.ts';
import { mayMatter } from './may-matter.ts';
import { readMail } from './read-mail.ts';

test.each([
  ['an answer', 'We looked at your application with care.'],
  ['an answer without the usual words', 'Thanks for reaching out. We do not have any openings at present.'],
  ['German', 'vielen Dank für Ihre Bewerbung bei uns im Haus'],
  ['German in a raw body', 'wir laden Sie zu einem Gespr=E4ch ein, wie besprochen'],
  ['capitals', 'YOUR APPLICATION HAS BEEN RECEIVED'],
  ['a word cut by a soft line break', 'thank you for your appli=\r\ncation, it arrived here'],
  ['a word with invisible characters', 'thank you for your ap\u00ADpli\u200Bcation, it arrived here'],
  ['decomposed accents', 'nous avons reçu votre dossier de recru\u0301tement hier'.normalize('NFD')],
  ['raw HTML', '<p>Thank you for <b>applying</b> to us</p>, we are reading it'],
  ['next to nothing', 'See you then'],
  [
    'one vague word in a few lines',
    'Paul will drive from now on, so it is no for the job. Sorry, and all the best.',
  ],
])('%s may matter', (_, text) => {
  expect(mayMatter('', '', text)).toBe(true);
});

test.each([
  ['a letter', 'Plant your tomatoes in May, and water them well. See you on Sunday at the lake.'],
  ['an order', 'Your parcel leaves our warehouse today and reaches you on Thursday.'],
  [
    'one vague word in a long letter',
    `That was a long walk, and quite an experience for the dog. ${'The sea was grey. '.repeat(50)}`,
  ],
])('%s does not matter', (_, text) => {
  expect(mayMatter('Hello', 'Jo Roe <jo@northwind.example>', text)).toBe(false);
});

test('the subject and the sender count too', () => {
  const text = 'Please find everything in the attached letter.';
  expect(mayMatter('Your application', '', text)).toBe(true);
  expect(mayMatter('News', 'no-reply@us.greenhouse-mail.io', text)).toBe(true);
});

test('what does not matter is read as about something else', () => {
  const words = fc.constantFrom(
    'tomato',
    'not',
    'selected',
    'we',
    'job',
    'regret',
    'ä',
    'interest',
    '\n',
    'application',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 20 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, text, (subject, body) => {
      const mail: ParsedMail = {
        messageId: null,
        from: null,
        replyTo: null,
        subject,
        sentAt: null,
        text: body,
        headers: {},
      };
      fc.pre(!mayMatter(subject, fromLine(mail), body));
      expect(readMail(mail, 'UTC' as TimeZone)).toMatchObject({ kind: 'other' });
    }),
  );
});

test('a hint more in a mail never makes it matter less', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), fc.string({ maxLength: 200 }), (one, two) => {
      const text = `${one} the end of the first part `;
      if (mayMatter('', '', text)) expect(mayMatter('', '', `${text}${two}`)).toBe(true);
    }),
  );
});

test('a digit belongs to its word, and an encoded space is a space', () => {
  const around = 'Nothing here is about anything much, and it goes on for a while.';
  expect(mayMatter('', '', `${around} cv7x4b ${around}`)).toBe(false);
  expect(mayMatter('', '', `${around} my cv is here`)).toBe(true);
  expect(mayMatter('', '', `${around} my=20cv=20is here`)).toBe(true);
});

test('what an applicant system or somebody who hires sends may be about a job, whatever it says', () => {
  const text = 'Nothing here is about anything much, and it goes on for a while.';
  expect(mayMatter('Hello', 'Larkfield <no-reply@gupy.com.br>', text)).toBe(true);
  expect(mayMatter('Hello', 'Larkfield HR <office@larkfield.example>', text)).toBe(true);
  expect(mayMatter('Hello', 'Larkfield <hello@larkfield.example>', text)).toBe(false);
});
