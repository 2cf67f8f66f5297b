import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { daysNamed } from './named-day.ts';

const SENT = '2026-03-10' as Day;
const days = (text: string, sent: Day | null = SENT) => daysNamed(text, sent).map(({ day }) => day);

test.each([
  ['mar. 7 avril 2026, 10:00 – 11:00', '2026-04-07'],
  ['mar 7 aprile 2026, 10:00', '2026-04-07'],
  ['mar. 7 abr. 2026', '2026-04-07'],
  ['mar 7 de abril', '2026-04-07'],
  ['mar., 7 abr 2026', '2026-04-07'],
  ['dim 5 mag 2026', '2026-05-05'],
  ['Mar 24, 2026', '2026-03-24'],
  ['March 24-26', '2026-03-24'],
  ['Mar. 24th', '2026-03-24'],
  ['sept 12', '2026-09-12'],
  ['am 24. Mrz. 2026', '2026-03-24'],
  ['no dia 12 de set. de 2026', '2026-09-12'],
  ['no dia 3 de out, às 14h', '2026-10-03'],
  ['em 3 out 2026', '2026-10-03'],
  ['el 5 ago. 2026', '2026-08-05'],
  ['il 5 set, alle 10:00', '2026-09-05'],
])('the short name of a weekday is no month: %s', (text, day) => {
  expect(days(text)).toEqual([day]);
});

test.each([
  'Please set 30 minutes aside.',
  'If you cannot come, reach out 24 hours before.',
  '3 out of 5 rounds are done.',
  'We rolled out 5 new tools.',
  'Answer 10 set questions.',
  '1. Set up your account. 2. Out of office',
  'mar. 7 à 10h',
  '1. May I ask you something',
])('ordinary words with a number beside them name no day: %s', (text) => {
  expect(days(text)).toEqual([]);
});

test.each([
  ['janv', '01'],
  ['jän', '01'],
  ['févr', '02'],
  ['fevr', '02'],
  ['fev', '02'],
  ['mrt', '03'],
  ['avr', '04'],
  ['juil', '07'],
  ['aout', '08'],
  ['setiembre', '09'],
  ['sett', '09'],
  ['decembre', '12'],
])('a month is known by its short name: %s', (name, month) => {
  expect(days(`le 24 ${name}. 2026 à 10h`)).toEqual([`2026-${month}-24`]);
});

test.each([
  ['Votre entretien aura lieu le 24/03/2026 à 14h30.', '2026-03-24'],
  ['Your interview is on 3/24/2026 at 10:00 AM.', '2026-03-24'],
  ['Your interview is on 03/24/26 at 10:00 AM.', '2026-03-24'],
  ['La entrevista será el 24/03/2026 a las 16:30.', '2026-03-24'],
  ['A entrevista será dia 24/03 às 14h30.', '2026-03-24'],
  ['Il colloquio si terrà il 24/3 alle 15:00.', '2026-03-24'],
  ['Het gesprek is op 24-03-2026 om 14:00 uur.', '2026-03-24'],
  ['Het gesprek is op 24-3-26 om 14:00 uur.', '2026-03-24'],
  ['am Dienstag, den 24.03.26 um 14:00 Uhr', '2026-03-24'],
  ['Bis zum 24.03.26. Danke', '2026-03-24'],
  ['please confirm by 3/20', '2026-03-20'],
  ['on Tuesday, 3/24 at 2 pm', '2026-03-24'],
  ['mardi 24/03 à 10h', '2026-03-24'],
  ['on Tuesday, 07/04/2026', '2026-04-07'],
  ['on Sat, 07/04/2026', '2026-07-04'],
  ['mardi 07/04/2026 à 10h', '2026-04-07'],
  ['martes, 07/04 a las 10:00', '2026-04-07'],
  ['terça-feira, 07/04 às 10h', '2026-04-07'],
  ['martedì 07/04/2026 alle 10', '2026-04-07'],
  ['dinsdag 07-04-2026 om 10 uur', '2026-04-07'],
  ['on 04/04/2026', '2026-04-04'],
  ['am 24.03. 10 Uhr', '2026-03-24'],
  ['le 24 févr. 2027', '2027-02-24'],
  ['el 24 de septiembre del 2026', '2026-09-24'],
])('a day in numbers is read as it is written: %s', (text, day) => {
  expect(days(text)).toEqual([day]);
});

test('another date of the mail tells which number is the month', () => {
  expect(days('le 24/03/2026 ou le 02/04/2026')).toEqual(['2026-03-24', '2026-04-02']);
  expect(days('on 3/24/2026 or on 4/2/2026')).toEqual(['2026-03-24', '2026-04-02']);
  expect(days('3/24/2026, 24/03/2026, 04/02/2026')).toEqual(['2026-03-24', '2026-03-24']);
});

test.each([
  'Your interview is on 03/04/2026 at 10:00 AM.',
  'le 03/04 à 10h',
  'on Sunday, 03/04/2026',
  'we are there 24/7',
  'we work on 24/7 shifts',
  'you scored 9/10 and 13/20',
  'reference 12/2026',
  'https://northwind.example/24/03/2026/post',
  'version 10.12.15',
  'phone 06.12.34.56.78 or 030-12-34',
  'ref 2026-24-03-2026-1',
  'on 31/02/2026',
  'season 2025/26',
])('numbers that do not tell their day name none: %s', (text) => {
  expect(days(text)).toEqual([]);
});

test('where it is not known when a mail was sent, a day without its whole year is none', () => {
  expect(days('on 3/24 or 3/24/26 or 24.03.26', null)).toEqual([]);
});

test('a text of nothing but numbers is read quickly', () => {
  for (const piece of ['1/1/', '1/1 ', '24-03-', 'mar ', 'mo 1/2/26 ']) {
    expect(days(piece.repeat(200_000)).length).toBeLessThanOrEqual(40);
  }
});
