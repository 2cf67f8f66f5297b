import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedParts } from './marked-parts.ts';

test('the words a proposal rests on are marked, and the mail reads as it did', () => {
  expect(markedParts('Thank you, but no.', [{ start: 11, end: 17 }])).toEqual([
    { start: 0, part: 'Thank you, ', isMarked: false },
    { start: 11, part: 'but no', isMarked: true },
    { start: 17, part: '.', isMarked: false },
  ]);
});

test('whatever the marks are, no letter of the mail is lost or doubled', () => {
  const mark = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      expect(
        markedParts(text, marks)
          .map(({ part }) => part)
          .join(''),
      ).toBe(text);
    }),
  );
});
