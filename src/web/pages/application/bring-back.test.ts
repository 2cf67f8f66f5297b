import { expect, test } from 'vitest';
import type { TimelineEntry } from '../../../contract/application.ts';
import { undoToTakeBack } from './bring-back.ts';

type Happened = Extract<TimelineEntry, { type: 'happened' }>;

const event = (
  id: string,
  { isUndone = true, kind = 'confirmed', fromMail = 'mail' as string | null } = {},
) => ({ id, type: 'happened', isUndone, happening: { kind }, fromMail }) as Happened;
const undo = (id: string, targetId: string, isUndone = false) =>
  ({ id, type: 'undone', targetId, isUndone }) as TimelineEntry;

test('what was taken back can be brought back, by the undo that holds now', () => {
  const first = event('1');
  const entries = [first, undo('2', '1', true), undo('3', '2', true), undo('4', '1')];
  expect(undoToTakeBack(entries, first)).toBe('4');
  const byHand = event('1', { fromMail: null });
  expect(undoToTakeBack([byHand, undo('2', '1'), event('3', { fromMail: null })], byHand)).toBe('2');
});

test('what stands is not brought back', () => {
  const stands = event('1', { isUndone: false });
  expect(undoToTakeBack([stands], stands)).toBeNull();
});

test('where the same mail was accepted again, its earlier event is not brought back beside it', () => {
  const [first, other] = [event('1'), event('2', { kind: 'applied' })];
  const entries = [first, other, undo('3', '2'), undo('4', '1'), event('5', { isUndone: false })];
  expect(undoToTakeBack(entries, first)).toBeNull();
  expect(undoToTakeBack(entries, other), 'another event of that mail still can be').toBe('3');
});

test('of two that were both taken back, the later one is', () => {
  const [first, second] = [event('1'), event('3')];
  const entries = [first, undo('2', '1'), second, undo('4', '3')];
  expect(entries.map((entry) => entry.type === 'happened' && undoToTakeBack(entries, entry))).toEqual([
    null,
    false,
    '4',
    false,
  ]);
});
