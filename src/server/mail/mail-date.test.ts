import { expect, test } from 'vitest';
import type { Instant } from '../../domain/time.ts';
import { parseMailDate } from './mail-date.ts';

const NOW = '2026-04-20T12:00:00.000Z' as Instant;

test.each([
  ['Fri, 17 Apr 2026 09:02:00 +0200', '2026-04-17T07:02:00.000Z'],
  ['Fri, 17 Apr 2026 09:02:00 +0200 (CEST)', '2026-04-17T07:02:00.000Z'],
  ['17 Apr 2026 09:02 -0730', '2026-04-17T16:32:00.000Z'],
  ['Fri, 17 Apr 2026 07:02:00 GMT', '2026-04-17T07:02:00.000Z'],
  ['Fri, 17 Apr 2026 07:02:00', '2026-04-17T07:02:00.000Z'],
  ['Fri, 17 Apr 26 03:02:00 EDT', '2026-04-17T07:02:00.000Z'],
  ['Fri,\r\n 17\tApr 2026\r\n 09:02:00 +0200', '2026-04-17T07:02:00.000Z'],
  ['Sat, 31 Dec 2016 23:59:60 +0000', '2016-12-31T23:59:59.000Z'],
  ['Thu, 29 Feb 2024 10:00:00 +1400', '2024-02-28T20:00:00.000Z'],
  ['2026-04-17T09:02:00+02:00', '2026-04-17T07:02:00.000Z'],
])('%s is read', (header, instant) => {
  expect(parseMailDate(header, NOW)).toBe(instant);
});

test.each([
  '',
  'yesterday',
  'Thu, 01 Jan 1970 00:00:00 +0000',
  'Mon, 01 Jan 2099 00:00:00 +0000',
  'Wed, 22 Apr 2026 12:00:01 +0000',
  'Fri, 17 Apr 2026 09:02:00 +2500',
  'Fri, 17 Apr 2026 09:02:00 -0099',
  'Fri, 30 Feb 2026 09:02:00 +0000',
  'Fri, 17 Apr 2026 24:02:00 +0000',
  'Fri, 17 Foo 2026 09:02:00 +0000',
  `${' '.repeat(200_000)}17 Apr 2026 09:02:00 +0000`,
  `${'('.repeat(200_000)}`,
])('%.60s is no date a mail can have', (header) => {
  expect(parseMailDate(header, NOW)).toBeNull();
});

test('a clock that is a little fast is believed', () => {
  expect(parseMailDate('Wed, 22 Apr 2026 11:59:59 +0000', NOW)).toBe('2026-04-22T11:59:59.000Z');
});
