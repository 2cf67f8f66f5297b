import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { idGenerator, isId } from './id.ts';

/** Bytes from a seed, so that a run can be repeated. */
function bytesFrom(seed: number): () => Uint8Array {
  let state = seed;
  function nextByte(): number {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state >> 16;
  }
  return () => Uint8Array.from({ length: 10 }, nextByte);
}

test('ids made within one millisecond sort in the order they were made, also past 4,096 of them', () => {
  const newId = idGenerator(() => 1_776_000_000_000, bytesFrom(1));
  const ids = Array.from({ length: 10_000 }, () => newId());
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('ids sort in the order they were made whatever the clock does, and each is a UUID version 7', () => {
  const clock = fc.array(fc.integer({ min: 1, max: 2 ** 47 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(clock, fc.integer(), (times, seed) => {
      let turn = 0;
      const newId = idGenerator(() => times[turn++ % times.length] ?? 0, bytesFrom(seed));
      const ids = times.map(() => newId());
      expect(ids.toSorted()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every(isId)).toBe(true);
    }),
  );
});

test('two generators that start at the same moment do not make the same id', () => {
  const a = idGenerator(() => 1_776_000_000_000, bytesFrom(1));
  const b = idGenerator(() => 1_776_000_000_000, bytesFrom(2));
  const ids = Array.from({ length: 500 }, () => [a(), b()]).flat();
  expect(new Set(ids).size).toBe(1000);
});

test('an id carries its time, and other texts are not ids', () => {
  const id = idGenerator(() => 0x0196_3b9f_1234, bytesFrom(3))();
  expect(id.startsWith('01963b9f-1234-7')).toBe(true);
  for (const text of ['', 'x', id.toUpperCase(), `${id} `, '01963b9f-1234-4000-8000-000000000000']) {
    expect(isId(text)).toBe(false);
  }
});
