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
