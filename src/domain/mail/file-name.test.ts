import { expect, test } from 'vitest';
import { shortFileName } from './file-name.ts';

test('a name that fits is told as it is', () => {
  for (const name of ['a.eml', `${'a'.repeat(196)}.eml`]) expect(shortFileName(name)).toBe(name);
});

test.each(['.eml', '.mbox.gz'])('a long one is cut in its middle and still ends in %s', (ending) => {
  const name = shortFileName(`Your application as Product Analyst ${'at Northwind '.repeat(20)}${ending}`);
  expect(name).toHaveLength(200);
  expect(name).toMatch(/^Your application as Product Analyst at .*…/);
  expect(name.endsWith(ending)).toBe(true);
});

test('no character is cut in half', () => {
  const name = shortFileName(`${'a'.repeat(138)}${'🙂'.repeat(60)}a.eml`);
  expect(name).toBe(name.toWellFormed());
  expect(name).toMatch(/^a+…🙂+a\.eml$/u);
});
