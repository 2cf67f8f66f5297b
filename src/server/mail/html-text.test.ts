import { expect, test } from 'vitest';
import { htmlToPlainText } from './html-text.ts';
import { MAIL_LIMITS } from './mail-limits.ts';

test('a page becomes the text a person would read', () => {
  expect(
    textOf('<h1>Your application</h1><p>Dear Robin,<br>thank&nbsp;you.</p><ul><li>one</li><li>two</li></ul>'),
  ).toBe('Your application\n\nDear Robin,\nthank\u00a0you.\n\n * one\n * two');
});

test('the cells of a table do not run into each other', () => {
  expect(
    textOf('<table><tr><td>Role</td><td>Analyst</td></tr><tr><td>Place</td><td>Bonn</td></tr></table>'),
  ).toMatch(/^Role Analyst *\nPlace Bonn *$/);
});

test('short web and mail addresses are kept, tracking links are not', () => {
  expect(textOf('<a href="https://northwind.example/times">Choose a time</a>')).toBe(
    'Choose a time [https://northwind.example/times]',
  );
  expect(textOf('<a href="https://northwind.example">https://northwind.example</a>')).toBe(
    'https://northwind.example',
  );
  expect(textOf('<a href="mailto:jobs@northwind.example">Write to us</a>')).toBe(
    'Write to us [jobs@northwind.example]',
  );
  expect(textOf(`<a href="https://t.example/${'x'.repeat(300)}">Choose a time</a>`)).toBe('Choose a time');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'JaVa&#x09;script:alert(1)',
  ' &#14; javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:text/html;base64,PHNjcmlwdD4=',
  'file:///etc/passwd',
  'cid:part1',
])('the address %s is never printed', (href) => {
  expect(textOf(`<a href="${href}">Read more</a>`)).toBe('Read more');
});

test.each([
  ['an image', '<img src="https://t.example/1.png" width=1 height=1>'],
  ['image candidates', '<img srcset="https://t.example/1.png 1x"><source srcset="https://t.example/2">'],
  ['a video', '<video poster="https://t.example/1.png"><source src="https://t.example/2">old</video>'],
  [
    'a background',
    '<div background="https://t.example/1.png" style="background:url(https://t.example/2)"></div>',
  ],
  ['styles', '<style>@import "https://t.example/1";@font-face{src:url(https://t.example/2)}</style>'],
  ['a drawing', '<svg><image href="https://t.example/1.png"/><text>t.example</text></svg>'],
  ['a redirection', '<meta http-equiv=refresh content="0;url=https://t.example">'],
  ['another base', '<base href="https://t.example/">'],
  ['a form', '<form action="https://t.example"><input type=image src="https://t.example/1"></form>'],
  ['a frame', '<iframe src="https://t.example" srcdoc="t.example">t.example</iframe>'],
  ['an object', '<object data="https://t.example">t.example</object><embed src="https://t.example">'],
])('of %s nothing is left', (_, html) => {
  expect(textOf(`<p>before</p>${html}<p>after</p>`).replace(/\s+/g, ' ')).toBe('before after');
});

test.each([
  '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><img src=x onerror=alert(1)></template>',
  '<title></textarea><script>alert(1)</script></title>',
  '<textarea></title><script>alert(1)</script></textarea>',
  '<form id=attributes><input name=attributes><a id=cookie>',
  '<script>alert(1)</script><scr<script>ipt>alert(1)</script>',
  '<p onclick="alert(1)">',
  '<!--><img src=x onerror=alert(1)>-->',
  '<xmp><script>alert(1)</script></xmp>',
  '<img alt="<script>alert(1)</script>">',
  '<![CDATA[<script>alert(1)</script>]]>',
])('no markup comes through %s', (html) => {
  const text = textOf(`<p>before</p>${html}`);
  expect(text).toMatch(/^before/);
  expect(text).not.toMatch(/<\w|onerror=.*>|alert\(1\)<|script>/);
});

test('text that looks like markup stays text, as its writer meant it', () => {
  expect(textOf('<p>Use &lt;main&gt; &amp; friends</p>')).toBe('Use <main> & friends');
});

test('what an image shows is told by its description', () => {
  expect(textOf('<img src="https://northwind.example/logo.png" alt="Northwind"> Hello')).toBe(
    'Northwind Hello',
  );
});

test('a page too long or too deep is refused before it is read', () => {
  expect(problemOf('x'.repeat(MAIL_LIMITS.htmlChars + 1))).toBe('html-too-large');
  expect(problemOf('<b>'.repeat(MAIL_LIMITS.htmlDepth + 1))).toBe('html-too-deep');
  expect(problemOf('<div>'.repeat(200_000))).toBe('html-too-deep');
});

test('long pages that do not nest are read', () => {
  expect(textOf('<div><span>x</span></div>'.repeat(2_000)).match(/x/g)).toHaveLength(2_000);
  expect(textOf(`${'<!-- <div> -->'.repeat(1_000)}x`)).toBe('x');
  expect(textOf('<p>x<br>'.repeat(2_000)).match(/x/g)).toHaveLength(2_000);
  expect(textOf(`${'<div>'.repeat(MAIL_LIMITS.htmlDepth)}deep`)).toBe('deep');
});

function textOf(html: string): string {
  const result = htmlToPlainText(html);
  return result.ok ? result.value : `unreadable: ${result.error.type}`;
}

function problemOf(html: string): string | null {
  const result = htmlToPlainText(html);
  return result.ok ? null : result.error.type;
}
