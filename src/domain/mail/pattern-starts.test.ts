import { expect, test } from 'vitest';
import { patternStarts } from './pattern-starts.ts';

test.each([
  ['appl(?:y|ied)|interview', ['app', 'int']],
  ['(?:on|via) the', ['on ', 'via']],
  ['x?yz[ab]{2,3}q', ['xyz', 'yza', 'yzb']],
  [String.raw`i\.?o\.?v`, ['i.o', 'io.', 'iov']],
  [String.raw`(?<=\p{L}{3})leider\b`, ['lei']],
  [String.raw`\b(?!head office)head`, ['hea']],
  ['ab+c', ['ab']],
  ['a.c', ['a']],
  ['co[^a]', ['co']],
  ['(?:so ){0,4}that', ['so ', 'tha']],
  [String.raw`\p{L}*termin`, ['', 'ter']],
])('what %s finds may begin with %j', (source, starts) => {
  expect(patternStarts(source).sort()).toEqual(starts);
});
