import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSmallLetters } from './small-letters.ts';

test('a text in small letters has every place where it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(inSmallLetters(`${text}İ${text}`)).toHaveLength(text.length * 2 + 1);
    }),
  );
  expect(inSmallLetters('İZMİR and ÄPFEL')).toBe('izmir and äpfel');
});
