import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['Un\u200cfor\u200d\u200ctunately', 'Unfortunately'],
  ['Data\u034f Engineer', 'Data Engineer'],
  ['Engi\u00adneer\u200b', 'Engineer'],
  ['می\u200cخواهم', 'می\u200cخواهم'],
  ['👩\u200d💻 x', '👩\u200d💻 x'],
])('characters that split words go, and those that writing needs stay: %s', (text, expected) => {
  expect(plainText(text, 100)).toBe(expected);
});

test('a text of nothing but joiners takes no time', () => {
  expect(plainText(`a${'\u200c'.repeat(200_000)}`, 200_000)).toHaveLength(200_000);
});
