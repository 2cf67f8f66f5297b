import { expect, test } from 'vitest';
import { senderOf } from '../../../tests/support/mail-of-words.ts';
import { isSameInviter } from './inviter.ts';

const by = (from: string, organizer: string | null = null) => ({
  from: senderOf(from),
  organizer: organizer === null ? null : senderOf(organizer),
});
const ANA = by('Ana Lopez <ana@northwind.example>', 'Ana Lopez <ana@northwind.example>');

test.each([
  [
    'the same organiser, sent by whoever sends for them',
    by('Bo <bo@agency.example>', 'ana@northwind.example'),
  ],
  [
    'a calendar server that sends for the organiser',
    by('calendar-notification@google.com', 'ANA@northwind.example'),
  ],
  ['a colleague who took over', by('Cleo <cleo@northwind.example>', 'Cleo <cleo@northwind.example>')],
  ['the house’s own machine', by('no-reply@mail.northwind.example')],
  [
    'the organiser’s address through an applicant system',
    by('no-reply@greenhouse.io', 'cleo@northwind.example'),
  ],
])('%s is the side that invited', (_, mail) => {
  expect(isSameInviter(ANA, mail)).toBe(true);
  expect(isSameInviter(mail, ANA)).toBe(true);
});

test.each([
  ['somebody else', by('Mallory <mallory@evil.example>', 'Mallory <mallory@evil.example>')],
  ['a name that looks like theirs', by('Ana Lopez <ana@northwind.evil.example>')],
  ['a domain that ends like theirs', by('Ana Lopez <ana@evilnorthwind.example>')],
  ['nobody', by('')],
])('%s is another side', (_, mail) => {
  expect(isSameInviter(ANA, mail)).toBe(false);
  expect(isSameInviter(mail, ANA)).toBe(false);
});

test('a mail provider, an applicant system or a calendar tool is nobody’s house', () => {
  const gmail = by('Ana <ana.lopez@gmail.com>', 'ana.lopez@gmail.com');
  expect(isSameInviter(gmail, by('Ana <ana.lopez@gmail.com>'))).toBe(true);
  expect(isSameInviter(gmail, by('Mallory <mallory@gmail.com>', 'mallory@gmail.com'))).toBe(false);
  for (const tool of ['no-reply@greenhouse.io', 'notifications@calendly.com', 'no-reply@zoom.us']) {
    const first = by(`Northwind <${tool}>`, 'ana@northwind.example');
    expect(isSameInviter(first, by(`Northwind <${tool}>`, 'mallory@evil.example')), tool).toBe(false);
    expect(isSameInviter(first, by(`Northwind <${tool}>`)), 'the same words, no organiser').toBe(true);
    expect(isSameInviter(first, by(`Evil <${tool}>`)), tool).toBe(false);
  }
});
