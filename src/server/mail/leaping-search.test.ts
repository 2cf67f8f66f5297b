import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leapTo, needleOf } from './leaping-search.ts';

const SEPARATOR = needleOf('\nFrom ', ' ');
const BOUNDARY = needleOf('\n--', '-');

test.each([SEPARATOR, BOUNDARY])('finds what a plain search finds, from wherever it begins', (needle) => {
  const piece = fc.oneof(
    fc.constantFrom('\nFrom ', '\nFrom', 'From ', '\n--', '\n-', '-', ' ', '\n'),
    fc.integer({ min: 1, max: 1_500 }).map((length) => 'QUJD\n'.repeat(length)),
    fc.integer({ min: 1, max: 4_000 }).map((length) => 'some words-and more.\n'.repeat(length)),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (pieces, share) => {
        const bytes = Buffer.from(pieces.join(''));
        const from = Math.floor(share * bytes.length);
        expect(leapTo(bytes, needle, from)).toBe(bytes.indexOf(needle.bytes, from));
      },
    ),
  );
});

test('finds a needle that lies across the edge of a window', () => {
  for (const shift of [0, 1, 2, 3, 4, 5, 6]) {
    const bytes = Buffer.from(`${'a b c d '.repeat(2_048).slice(shift)}\nFrom x`);
    expect(leapTo(bytes, SEPARATOR, 0)).toBe(bytes.indexOf('\nFrom '));
  }
});
