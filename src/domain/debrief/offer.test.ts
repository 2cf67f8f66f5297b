import { expect, test } from 'vitest';
import type { Instant } from '../time.ts';
import { hasEnded, isOpenDebrief } from './offer.ts';

const at = (clock: string) => `2026-04-16T${clock}:00.000Z` as Instant;

test('an interview is over when its minutes are; an hour where nobody said, and never without a time', () => {
  expect(hasEnded({ startsAt: at('10:00'), minutes: 30 }, at('10:29'))).toBe(false);
  expect(hasEnded({ startsAt: at('10:00'), minutes: 30 }, at('10:30'))).toBe(true);
  expect(hasEnded({ startsAt: at('10:00'), minutes: null }, at('10:59'))).toBe(false);
  expect(hasEnded({ startsAt: null, minutes: 30 }, at('10:30'))).toBe(false);
});

test('a debrief is offered while nothing is written, or it was begun and not finished', () => {
  expect(isOpenDebrief(null)).toBe(true);
  expect(isOpenDebrief({ position: 'wording', finishedAt: null })).toBe(true);
  expect(isOpenDebrief({ position: null, finishedAt: at('11:00') })).toBe(false);
  expect(isOpenDebrief({ position: 'wording', finishedAt: at('11:00') })).toBe(false);
  // Written at the interview itself, as one likes: it is nothing one left off.
  expect(isOpenDebrief({ position: null, finishedAt: null })).toBe(false);
});
