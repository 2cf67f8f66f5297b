import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockLength,
  lengthAdvice,
  lengthWords,
  parseLength,
  saidSeconds,
  wholeLength,
} from './said-length.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('How long a story takes', () => {
  test('is about a minute for 140 words, in any script', () => {
    expect([saidSeconds(''), saidSeconds(words(140)), saidSeconds(words(7))]).toEqual([0, 60, 3]);
    expect(saidSeconds('Wir haben das Lager umgezogen. Es hat gehalten.')).toBe(3);
  });

  test('is spoken of where a part is long, and never as a mark', () => {
    expect(lengthAdvice('situation', words(45))).toBeNull();
    expect(lengthAdvice('situation', words(90))).toBe(
      'About 40 s when said as written. Two sentences are often enough here; they can ask for more.',
    );
    expect(lengthAdvice('action', words(90))).toBeNull();
    expect(lengthAdvice('action', words(300))).toMatch(/^About 2 min 10 s when said as written\. /);
  });

  test('is said of the whole once there is something', () => {
    const parts = { situation: '', task: '', action: '', result: '' };
    expect(wholeLength(parts)).toBeNull();
    expect(wholeLength({ ...parts, action: words(140) })).toBe('Said as written, about 1 min.');
    expect(wholeLength({ ...parts, action: words(700) })).toBe(
      'Said as written, about 5 min. Around two minutes leaves them room to ask.',
    );
  });
});

describe('A length', () => {
  test.each([
    ['95', 95],
    ['1:35', 95],
    [' 1:35 ', 95],
    ['95 s', 95],
    ['2 min', 120],
    ['2m', 120],
    ['1 min 35 s', 95],
    ['1 minute, 5 seconds', 65],
    ['1 min 35', 95],
    ['60:00', 3600],
  ])('can be typed as %s', (text, seconds) => {
    expect(parseLength(text)).toBe(seconds);
  });

  test.each(['', '0', '0:00', '1:75', 'long', '61:00', '3601', '-5', '1.5 min'])(
    'is not read from "%s"',
    (text) => {
      expect(parseLength(text)).toBeNull();
    },
  );

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3600 }), (seconds) => {
        expect([parseLength(lengthWords(seconds)), parseLength(clockLength(seconds))]).toEqual([
          seconds,
          seconds,
        ]);
      }),
    );
  });
});
