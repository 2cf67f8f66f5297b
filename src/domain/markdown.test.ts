import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownLine, markdownText } from './markdown.ts';

test.each([
  ['Plain words, a number: 30 %, and (brackets).', 'Plain words, a number: 30 %, and (brackets).'],
  ['# no heading', '\\# no heading'],
  ['- no list', '\\- no list'],
  ['12. no list', '12\\. no list'],
  ['> no quote', '\\> no quote'],
  ['    no code', 'no code'],
  ['*not* _slanted_ `code` ~~gone~~', '\\*not\\* \\_slanted\\_ \\`code\\` \\~\\~gone\\~\\~'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['![picture](http://x.example/p.png)', '!\\[picture\\](http\\://x.example/p.png)'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['a | b\n---|---', 'a \\| b\\\n\\---\\|---'],
  ['Title\n===', 'Title\\\n\\==='],
  ['www.x.example and a@b.example', 'www\\.x.example and a\\@b.example'],
  ['&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['a \\ b\\', 'a \\\\ b\\\\'],
  ['One.  \r\nTwo.\n\n\n  Three.\n', 'One.\\\nTwo.\n\nThree.'],
  ['\u0000\u0007bell', 'bell'],
  ['', ''],
])('%j is shown as it is', (text, markdown) => {
  expect(markdownText(text)).toBe(markdown);
});

test('for a heading or a list, lines become one', () => {
  expect(markdownLine('One\n\n# Two')).toBe('One \\# Two');
});

test('nothing that means something to Markdown is left without its backslash, and no letter is lost', () => {
  const text = fc.string({ unit: 'grapheme-ascii', maxLength: 60 });
  fc.assert(
    fc.property(text, (words) => {
      const markdown = markdownLine(words);
      expect(markdown.replaceAll(/\\(.)/g, '$1')).toBe(words.trim().replace(/ {2,}/g, ' '));
      expect(markdown.replaceAll(/\\./g, 'x')).not.toMatch(
        /[\\`*_[\]<>&|~$^#@]|:\/|^[-+=:]|^\d{1,9}[.)]|www\./i,
      );
    }),
    { numRuns: 2_000 },
  );
});
