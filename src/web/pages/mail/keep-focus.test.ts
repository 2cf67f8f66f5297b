import { expect, test } from 'vitest';
import { nearestStop } from './keep-focus.ts';

const BEFORE = ['open nos', 'mail a', 'mail b', 'mail c', 'lesson x', 'lesson y', 'earlier accepted'];
const without = (...gone: string[]) => BEFORE.filter((stop) => !gone.includes(stop));

test('the keyboard stays where it was while that is there', () => {
  expect(nearestStop('mail b', BEFORE, BEFORE)).toBe('mail b');
});

test('when a mail is gone the next one has the keyboard, and after the last the one before', () => {
  expect(nearestStop('mail b', BEFORE, without('mail b'))).toBe('mail c');
  expect(nearestStop('mail a', BEFORE, without('mail a', 'mail b'))).toBe('mail c');
  expect(nearestStop('mail c', BEFORE, without('mail c'))).toBe('mail b');
});

test('when all of a kind are gone, what comes next has it; when nothing is left, nothing', () => {
  expect(nearestStop('mail b', BEFORE, without('mail a', 'mail b', 'mail c'))).toBe('lesson x');
  expect(nearestStop('lesson y', BEFORE, without('lesson x', 'lesson y'))).toBe('earlier accepted');
  expect(nearestStop('mail b', BEFORE, [])).toBeUndefined();
  expect(nearestStop(undefined, BEFORE, BEFORE)).toBeUndefined();
});
