import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from './word-diff.ts';

const marked = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ type, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[type])
    .join('');

describe('Two versions compared', () => {
  test.each([
    ['the same', 'the same', 'the same'],
    ['', 'A first word', '[+A first word+]'],
    ['A last word', '', '[-A last word-]'],
    ['It got faster.', 'It got 30 % faster.', 'It got [+30 % +]faster.'],
    ['I led a team.', 'I led two teams.', 'I led [-a team-][+two teams+].'],
    ['We did it and left.', 'I planned it and stayed.', '[-We did-][+I planned+] it and [-left-][+stayed+].'],
    ['It was big and slow.', 'It was small and quick.', 'It was [-big and slow-][+small and quick+].'],
    ['One.\nTwo.', 'Eins.\nZwei.', '[-One-][+Eins+].\n[-Two-][+Zwei+].'],
    ['我带领团队', '我带领两个团队', '我带领[+两个+]团队'],
  ])('say word by word what went and what came: %s', (before, after, shown) => {
    expect(marked(before, after)).toBe(shown);
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(fc.constantFrom('I', 'led', 'the', 'team', ',', '.', '\n', '\r\n', '30 %', '👩🏽‍🔬', 'größer'), {
        maxLength: 40,
      })
      .map((words) => words.join(' ')),
  );

  test('are both there to the letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = compareWords(before, after);
        const without = (type: string) => parts.filter((part) => part.type !== type).map((part) => part.text);
        expect(without('added').join('')).toBe(before);
        expect(without('removed').join('')).toBe(after);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('show no change where there is none', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(compareWords(same, same)).toEqual(same === '' ? [] : [{ type: 'same', text: same }]);
      }),
    );
  });

  test('that have nothing in common are one text and another, however long they are', () => {
    const [before, after] = ['a '.repeat(10_000), 'b '.repeat(10_000)];
    expect(compareWords(before, after)).toEqual([
      { type: 'removed', text: before },
      { type: 'added', text: after },
    ]);
  });
});
