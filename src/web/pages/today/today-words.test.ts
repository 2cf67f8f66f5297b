import { expect, test } from 'vitest';
import type { Rebound } from '../../../contract/rebound.ts';
import type { Today } from '../../../contract/today.ts';
import { headlineOf } from './today-words.ts';

const QUIET_DAY = {
  day: '2026-12-01',
  nosToday: 0,
  rebound: null,
  waiting: [],
  comingUp: [],
  answers: [],
  nextSteps: [],
  whenReady: null,
} as unknown as Today;
const at = (current: Rebound['current']) => ({ current }) as Rebound;

test('a hard day is called one while something of it is open, also when that was put off', () => {
  expect(headlineOf({ ...QUIET_DAY, nosToday: 2, rebound: at('review') })).toContain('Two came in today');
  expect(headlineOf({ ...QUIET_DAY, nosToday: 1, waiting: [at('recharge')] })).toBe('A no came in today.');
});

test('once its rebound is closed, the day does not say again how hard it was', () => {
  expect(headlineOf({ ...QUIET_DAY, nosToday: 3 })).toBe('The rest of the day is yours.');
});

test('a rebound that nobody began is nothing one left off', () => {
  expect(headlineOf({ ...QUIET_DAY, rebound: at('recharge') })).toContain('something kind');
  expect(headlineOf({ ...QUIET_DAY, rebound: at('remember') })).toContain('left off');
});

test('a day on which they expect an answer is not one with nothing due, nor is the day after it', () => {
  const answerBy = (day: string) => ({ ...QUIET_DAY, answers: [{ day }] }) as Today;
  expect(headlineOf(answerBy('2026-12-01'))).toBe('Here’s what’s coming.');
  expect(headlineOf(answerBy('2026-11-30'))).toBe('A calm day.');
  expect(headlineOf(QUIET_DAY)).toBe('Nothing is due today.');
});
