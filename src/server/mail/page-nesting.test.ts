import { expect, test } from 'vitest';
import { MAIL_LIMITS } from './mail-limits.ts';
import { nestingOf } from './page-nesting.ts';
import { parseMail } from './parse-mail.ts';

const { htmlDepth, keptPageReopening } = MAIL_LIMITS;
const NOW = '2026-11-28T12:00:00.000Z' as Parameters<typeof parseMail>[1];

/** So many bold passages that never end, and so many paragraphs behind them. */
function neverEnding(bold: number, paragraphs: number): string {
  const begun = Array.from({ length: bold }, (_, index) => `<b id=${index}>`).join('');
  return `<p>${begun}${'<p>x'.repeat(paragraphs)}`;
}

test('what is closed is not opened anew', () => {
  expect(nestingOf('<p><b>Dear</b> <i>Robin</i></p>'.repeat(1_000), htmlDepth)).toEqual({
    depth: 1,
    reopening: 2_000,
  });
});

test('what never ends is opened anew in all that follows', () => {
  expect(nestingOf(neverEnding(500, 1_000), htmlDepth).reopening).toBeGreaterThan(keptPageReopening);
});

test.each([
  ['a comment', '<!-- </b> -->'],
  ['an attribute', '<p title="</b>">'],
  ['a style', '<style></b></style>'],
  ['a script', '<script></b></script>'],
  ['a text field', '<textarea></b></textarea>'],
])('%s closes nothing', (_, within) => {
  const { reopening } = nestingOf(`<p><b id=1>${within}<p>x`, htmlDepth);
  expect(reopening).toBeGreaterThan(1);
});

test.each([
  ['a page of few letters that a browser would build for minutes', neverEnding(500, 1_000)],
  ['a page nested too deep', '<div>'.repeat(htmlDepth + 1)],
])('%s is not kept to be shown, and its words are', async (_, page) => {
  const mail = await parseMail(mailWith(page), NOW);
  expect(mail).toMatchObject({
    ok: true,
    value: { html: null, text: expect.stringContaining('Dear Robin') },
  });
});

test('an ordinary page is kept', async () => {
  const page = '<table><tr><td><font color=red><b>Dear Robin</b></font></td></tr></table>'.repeat(200);
  expect(await parseMail(mailWith(page), NOW)).toMatchObject({
    ok: true,
    value: { html: expect.any(String) },
  });
});

function mailWith(page: string): Uint8Array {
  return Buffer.from(
    [
      'From: Northwind <jobs@northwind.example>',
      'Subject: Your application',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      `Dear Robin, thank you for your application. ${'We will write to you again. '.repeat(10)}`,
      '--b',
      'Content-Type: text/html',
      '',
      page,
      '--b--',
      '',
    ].join('\r\n'),
  );
}
