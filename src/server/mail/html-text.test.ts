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

const PAIRS = ['Position: Data Engineer', 'Employer: Contoso'];
test.each([
  ...'address article button center dd details fieldset figcaption figure legend main nav p section summary'
    .split(' ')
    .map((name) => `<${name}>x</${name}>`),
  '<span style="display:block">x</span>',
  '<b style="DISPLAY:table">x</b>',
])('a line of its own is one in the text: %s', (html) => {
  const page = PAIRS.map((pair) => html.replace('x', pair)).join('');
  expect(textOf(page).replace(/\n+/g, '\n')).toBe(PAIRS.join('\n'));
});

test('labels and what they are for do not run into each other', () => {
  expect(textOf('<dl><dt>Position:</dt><dd>Data Engineer</dd><dt>Employer:</dt><dd>Contoso</dd></dl>')).toBe(
    'Position:\nData Engineer\nEmployer:\nContoso',
  );
  const row = (...cells: string[]) =>
    `<table><tr>${cells.map((cell) => `<td>${cell}</td>`).join('\n')}</tr></table>`;
  expect(
    textOf(row(...PAIRS))
      .replace(/ +/g, ' ')
      .trim(),
  ).toBe(PAIRS.join('\n'));
  expect(
    textOf(row('Position:', 'Data Engineer', '<b>Employer:</b>', 'Contoso'))
      .replace(/ +/g, ' ')
      .trim(),
  ).toBe(PAIRS.join('\n'));
  expect(
    textOf(row('Monday', '10:30', 'Room 4'))
      .replace(/ +/g, ' ')
      .trim(),
  ).toBe('Monday 10:30 Room 4');
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
    'Northwind\nHello',
  );
  expect(textOf('<p>Well done <img alt="🎉"> Robin</p>')).toBe('Well done 🎉 Robin');
});

test('a picture’s long description is the letter only where there is no other, and a dot has none', () => {
  const said = 'We are delighted to offer you the position of Sales Director at Contoso.';
  expect(textOf(`<img alt="${said}"><p>Hello</p>`)).toBe('Hello');
  expect(textOf(`<p>&nbsp;</p><img alt="${said}">`)).toBe(said);
  expect(
    textOf('<p>Hello</p><img width="1" height="1" alt="Offer"><img style="width:1px" alt="Offer">'),
  ).toBe('Hello');
});

test.each([
  ['display:none', '<div style="display:none">WORDS</div>'],
  ['display:none, and important', '<div style="color:red; DISPLAY: none !important">WORDS</div>'],
  ['hidden', '<p hidden>WORDS</p>'],
  ['hidden with a style', '<p hidden style="margin:0">WORDS</p>'],
  ['letters without size', '<span style="font-size:0px;line-height:0">WORDS</span>'],
  ['letters of a pixel, deeper', '<td style="font-size:1px"><div style="margin:0"><b>WORDS</b></div></td>'],
  ['visibility', '<div style="visibility:hidden">WORDS</div>'],
  ['white on white', '<div style="color:#fff;background:#ffffff">WORDS</div>'],
  ['white on white around', '<div style="background-color:white"><p style="color:#FFF">WORDS</p></div>'],
  ['white on a white cell', '<table><tr><td bgcolor="#FFFFFF"><span style="color:white">WORDS</span>'],
  ['a box without height', '<div style="max-height:0;overflow:hidden">WORDS</div>'],
  ['transparency', '<div style="opacity:0">WORDS</div>'],
  ['a class', '<style>p{margin:0} .h, .g { display:none }</style><div class="x h">WORDS</div>'],
  ['a place far out', '<div style="position:absolute;left:-9999px">WORDS</div>'],
  ['an indent', '<h1 style="text-indent:-9999px">WORDS</h1>'],
])('what nobody can see is none of the letter: %s', (_, html) => {
  const said = 'We are delighted to offer you the position.';
  expect(textOf(`<p>before</p>${html.replace('WORDS', said)}`).trim()).toBe('before');
});

test.each([
  '<div style="display:block">WORDS</div>',
  '<table><tr><td style="font-size:0px;padding:0"><div style="font-size:13px">WORDS</div></td></tr></table>',
  '<td style="font-size:0"><span class="text">WORDS</span></td>',
  '<div style="max-height:0">WORDS</div>',
  '<a style="mso-hide:all">WORDS</a>',
  '<div style="background:#fff;color:#ffffff"><p style="color:#000">WORDS</p></div>',
  '<td bgcolor="#0000ff"><div style="background:url(x.png)"><p style="color:#0000ff">WORDS</p></div></td>',
  '<td bgcolor="#ffffff"><div class="dark"><p style="color:#ffffff">WORDS</p></div></td>',
  '<p style="color:#ffffff">WORDS</p>',
  '<div style="visibility:hidden"><p style="visibility:visible">WORDS</p></div>',
  '<style>@media (max-width:600px){.h{display:none}}</style><p class="h">WORDS</p>',
  '<style>.h{display:none}@media screen{.h{display:block!important}}</style><p class="h">WORDS</p>',
  '<style>.h{display:none}</style><p class="h" style="display:block">WORDS</p>',
  '<!--[if mso]><style>.h{display:none}</style><![endif]--><p class="h">WORDS</p>',
  '<style>.h p{display:none}</style><p class="h">WORDS</p>',
  '<p aria-hidden="true">WORDS</p>',
])('what can be seen is read, whatever its style: %s', (html) => {
  expect(textOf(html.replace('WORDS', 'Hello Robin')).trim()).toBe('Hello Robin');
});

test('a page too long or too deep is refused before it is read', () => {
  expect(problemOf('x'.repeat(MAIL_LIMITS.htmlChars + 1))).toBe('html-too-large');
  expect(problemOf('<b>'.repeat(MAIL_LIMITS.htmlDepth + 1))).toBe('html-too-deep');
  expect(problemOf('<div>'.repeat(200_000))).toBe('html-too-deep');
});

test('pictures and styles within a page do not count for its length', () => {
  const picture = `<img src="data:image/png;base64,${'A'.repeat(MAIL_LIMITS.htmlChars)}">`;
  const styles = `<style>${'.a{color:red}'.repeat(100_000)}</style>`;
  expect(textOf(`${picture}<p>Hello</p>${styles}<!--${styles}--><p>Robin</p>`)).toBe('Hello\n\nRobin');
});

test.each([
  ['styles that never end', '<style>'.repeat(100_000)],
  ['comments that never end', '<!--'.repeat(200_000)],
  ['style sheets', '<style>.a{display:none}</style>'.repeat(20_000)],
  ['one style sheet', `<style>${'.a{display:none}'.repeat(50_000)}</style>`],
  ['braces', `<style>none ${'{'.repeat(900_000)}</style>`],
  ['long styles', `<p style="${';a:'.repeat(300_000)}">x`],
  [
    'small letters in small letters',
    `${'<div style="font-size:0">'.repeat(190)}${'<b>x</b>'.repeat(100_000)}`,
  ],
  ['cells in cells', '<table><tr><td>a:'.repeat(180)],
  ['many cells', `<table><tr>${'<td>a: b'.repeat(100_000)}`],
  ['white letters', `<div style="background:#fff">${'<p style="color:#fff">x'.repeat(40_000)}`],
])('a hostile page is read in no time: %s', (_, html) => {
  // Linear work takes a second at most; the square of it would run into the time a test has.
  expect(textOf(html)).not.toContain('unreadable');
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
