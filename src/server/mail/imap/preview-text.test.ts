import { expect, test } from 'vitest';
import { previewText } from './preview-text.ts';

const preview = (text: string, encoding: BufferEncoding = 'utf8') => previewText(Buffer.from(text, encoding));

test('plain text is what it is', () => {
  expect(preview('Dear Jane,\r\n\r\nthank you for applying.')).toBe('Dear Jane, thank you for applying.');
  expect(preview('Vielen Dank für das Gespräch')).toBe('Vielen Dank für das Gespräch');
  expect(preview('Vielen Dank für das Gespräch', 'latin1')).toBe('Vielen Dank für das Gespräch');
});

test('soft line ends and quoted letters are undone, in UTF-8 and in ISO 8859-1', () => {
  expect(preview('Ihr Vorstellungs=\r\ngespr=C3=A4ch')).toBe('Ihr Vorstellungsgespräch');
  expect(preview('Ihr Gespr=E4ch am Montag')).toBe('Ihr Gespräch am Montag');
});

test('base64 is decoded, also when the bytes end in the middle of it', () => {
  const text = 'Thank you for your interest in the role. We have decided to go on with other candidates.';
  const lines =
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/g)
      ?.join('\r\n') ?? '';
  const part = `--b\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
  expect(preview(part)).toBe(text);
  expect(preview(part.slice(0, -7))).toContain('other cand');
});

test('boundaries and headers of parts say nothing: a kind of file is no application', () => {
  const part = '--b1\r\nContent-Type: application/pdf;\r\n\tname="a.pdf"\r\nX-Attachment-Id: 1\r\n\r\nHello';
  expect(preview(part)).toBe('Hello');
});

test('of a page what one sees is left, and nothing of a style that the bytes end in', () => {
  expect(preview('<html><head><style>.role{color:red}</style></head><p>Hello&nbsp;Jane</p>')).toBe(
    'Hello Jane',
  );
  expect(preview('<html><style>.position{margin:0}')).toBe('');
  expect(preview('<p>Hello<img alt="x" src="https://')).toBe('Hello');
});

test('no bytes take long', () => {
  for (const hostile of ['<', '<!--', '=', '--', 'A', 'content-a:', '&', 'A\r\n', '\n ']) {
    expect(preview(hostile.repeat(24_000 / hostile.length)).length).toBeLessThanOrEqual(24_000);
  }
});
