import { expect, test } from 'vitest';
import { ownTextIn, threadIn } from './own-passages.ts';

const LETTER = 'Dear Jo,\n\nyour application for Planner was not successful.\n';
const OUTLOOK =
  'From: Northwind <jobs@northwind.example>\nSent: Tuesday, April 14, 2026 9:12 AM\nTo: Jo Roe <jo@home.example>\nSubject: Your application\n\n';
const GERMAN =
  'Von: Northwind <jobs@northwind.example>\nGesendet: Dienstag, 14. April 2026 09:12\nAn: Jo Roe <jo@home.example>\nBetreff: Ihre Bewerbung\n\n';
const FRENCH =
  'De : Northwind <jobs@northwind.example>\nEnvoyé : mardi 14 avril 2026 09:12\nÀ : Jo Roe <jo@home.example>\nObjet : Votre candidature\n\n';
const quoted = (text: string) => text.replace(/^/gm, '> ');

test.each([
  ['FW: Your application', `FYI\n\n${OUTLOOK}${LETTER}`],
  ['FW: Your application', OUTLOOK + LETTER],
  ['Fw: Your application', `keep this\n\n________________________________\n${OUTLOOK}${LETTER}`],
  ['Fw: Your application', `for the log\n\n-----Original Message-----\n${OUTLOOK}${LETTER}`],
  ['WG: Ihre Bewerbung', `zur Ablage\n\n${GERMAN}${LETTER}`],
  ['TR: Votre candidature', FRENCH + LETTER],
  ['Your application', `\n________________________________\n${OUTLOOK}${LETTER}`],
  ['Fwd: Your application', `\n\n${quoted(`Begin forwarded message:\n\n${OUTLOOK}${LETTER}`)}`],
])('a mail that is passed on under "%s" counts, however the program marks it', (subject, text) => {
  const own = ownTextIn(text, subject);
  expect(own).toContain('was not successful');
  expect(own).not.toMatch(/FYI|keep this|for the log|zur Ablage|jobs@northwind/);
});

test.each([
  ['Re: Your application', `Thank you all the same!\n\n${OUTLOOK}${LETTER}`],
  ['Re: Your application', `Thank you!\n\nOn Tue, 14 Apr 2026 Northwind wrote:\n${quoted(LETTER)}`],
  ['Re: Your application', `Thank you!\n\n${quoted(`Begin forwarded message:\n\n${OUTLOOK}${LETTER}`)}`],
])('what an answer under "%s" quotes is not said anew', (subject, text) => {
  const own = ownTextIn(text, subject);
  expect(own).toContain('Thank you');
  expect(own).not.toContain('was not successful');
});

test('what a network knows of its reader is no part of a letter, nor of its thread', () => {
  const text =
    'Your application was sent to Northwind\n\nThis email was intended for Jo Roe (Harbour Planner at Contoso)\nLearn why.';
  expect(ownTextIn(text, '')).toBe('Your application was sent to Northwind\n\n');
  expect(threadIn(text)).toBe('Your application was sent to Northwind\n\n');
  expect(threadIn('This email is intended for the addressee (and nobody else).')).toContain('intended');
});
