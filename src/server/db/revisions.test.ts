import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedFrom, takesAway } from './revisions.ts';

test('typing on, at the end or in the middle, takes nothing away', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (before, typed, after) => {
      expect(takesAway(before + after, before + typed + after)).toBe(false);
    }),
  );
});

test('whatever is shorter than before has had something taken away', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (before, at) => {
      expect(takesAway(before, before.slice(0, at % before.length))).toBe(true);
    }),
  );
  expect(takesAway('Why did they leave?', 'Why did she leave?')).toBe(true);
  expect(takesAway('aa', 'ba')).toBe(true);
  expect(takesAway('cc', 'c')).toBe(true);
  expect(takesAway('', 'anything')).toBe(false);
});

test('only what differs is changed, and what stood there is named', () => {
  const stored = { company: 'A', role: 'B', pay: '' };
  expect(changedFrom(stored, { company: 'A', role: 'C' })).toEqual({
    changed: { role: 'C' },
    earlier: { role: 'B' },
  });
  expect(changedFrom(stored, {})).toEqual({ changed: {}, earlier: {} });
});
