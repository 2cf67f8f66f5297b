import { expect, test, vi } from 'vitest';
import { inParts } from './in-parts.ts';

const ITEMS = [1, 2, 3, 4, 5];

test('many are done in parts, in their order', async () => {
  const act = vi.fn(async () => {});
  expect(await inParts(ITEMS, 2, act)).toEqual({ done: ITEMS, left: [], error: null });
  expect(act.mock.calls).toEqual([[[1, 2]], [[3, 4]], [[5]]]);
});

test('what a failure leaves is told, with what was done', async () => {
  const error = new Error('Out of reach.');
  const act = async (part: number[]) => {
    if (part.includes(3)) throw error;
  };
  expect(await inParts(ITEMS, 2, act)).toEqual({ done: [1, 2], left: [3, 4, 5], error });
});
