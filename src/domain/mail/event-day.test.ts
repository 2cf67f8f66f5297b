import { expect, test } from 'vitest';
import type { Day } from '../time.ts';
import { mailEventDay } from './event-day.ts';

const on = (day: string) => day as Day;
const mail = { named: on('2026-04-21'), sentOn: on('2026-04-10') };

test('an interview counts from the mail that agreed it, also when it is noted long after', () => {
  const asked = { isInterview: true, day: on('2026-04-21') };
  for (const today of ['2026-04-16', '2026-04-20', '2026-04-21', '2026-06-01']) {
    expect(mailEventDay(asked, mail, on(today)), today).toBe('2026-04-10');
  }
});

test('a day the person put there themselves counts, unless it is still to come', () => {
  const asked = { isInterview: true, day: on('2026-04-18') };
  expect(mailEventDay(asked, mail, on('2026-06-01'))).toBe('2026-04-18');
  expect(mailEventDay(asked, mail, on('2026-04-16'))).toBe('2026-04-10');
});

test('a mail without a date, or with one to come, counts from today', () => {
  const asked = { isInterview: true, day: on('2026-04-21') };
  for (const sentOn of [null, on('2026-05-01')]) {
    expect(mailEventDay(asked, { ...mail, sentOn }, on('2026-04-16'))).toBe('2026-04-16');
  }
});

test('anything else cannot be noted before it happens', () => {
  const asked = { isInterview: false, day: on('2026-04-21') };
  expect(mailEventDay(asked, mail, on('2026-04-16'))).toBeNull();
  expect(mailEventDay(asked, mail, on('2026-04-20'))).toBe('2026-04-21');
  expect(mailEventDay(asked, mail, on('2026-04-30'))).toBe('2026-04-21');
});
