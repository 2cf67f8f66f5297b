import { expect, test } from 'vitest';
import { readCompanyName } from './company-name-reader.ts';

function nameIn(text: string): string | null {
  const read = readCompanyName(text, 0);
  return read && text.slice(read.start, read.end);
}

test.each([
  ['Brelda Ltd. After careful consideration we write', 'Brelda Ltd'],
  ['Brelda Inc. Your application is here', 'Brelda Inc'],
  ['Brelda Co. Ltd. We are glad', 'Brelda Co. Ltd'],
  ['St. Brelda Hospital is glad', 'St. Brelda Hospital'],
])('where the name ends in "%s"', (text, name) => {
  expect(nameIn(text)).toBe(name);
});
