import { compile, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import { err, ok, type Result } from '../../domain/result.ts';
import { endsLine } from './labelled-cells.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { withoutBallast } from './page-ballast.ts';
import { nestingOf } from './page-nesting.ts';
import { PageSight } from './page-sight.ts';
import { type UnreadableMail, unreadable } from './unreadable-mail.ts';

const MAX_LINK_CHARS = 200;
const MAX_ALT_CHARS = 200;
/** The description of a logo names somebody; a longer one tells what the picture says. */
const MAX_NAME_CHARS = 60;
/** Elements whose content nobody reads; the list is what browsers do not show, and what could run. */
const UNSEEN = [
  'head',
  'title',
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'select',
  'textarea',
  'xmp',
  'plaintext',
  'noembed',
  'noframes',
  'input',
  'base',
  'meta',
  'link',
];
/** What begins and ends a line, beside what the converter knows of itself. */
const BLOCKS = [
  'address',
  'button',
  'caption',
  'center',
  'dd',
  'details',
  'dir',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'hgroup',
  'legend',
  'menu',
  'search',
  'summary',
  'tr',
];
const IS_BLOCK = /^(?:block|flex|grid|table|list-item)$/;
const WITHIN_LINES = /^(?:a|b|big|em|font|i|label|small|span|strong|u)$/;
const ONE_LINE = { leadingLineBreaks: 1, trailingLineBreaks: 1 };
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // Four elements of a table count once for the depth of a page, and those with a style are walked twice.
  limits: { maxDepth: MAIL_LIMITS.htmlDepth * 8, maxInputLength: MAIL_LIMITS.htmlChars },
  formatters: { alt: told, cell, seen },
  selectors: [
    ...UNSEEN.map((selector) => ({ selector, format: 'skip' })),
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, pathRewrite: shownLink } },
    { selector: 'img', format: 'alt' },
    ...BLOCKS.map((selector) => ({ selector, format: 'block', options: ONE_LINE })),
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
    { selector: 'hr', format: 'lineBreak' },
    { selector: '[style]', format: 'seen' },
    { selector: '[hidden]', format: 'seen' },
  ],
};
const WITH_CLASSES: HtmlToTextOptions = {
  ...OPTIONS,
  selectors: [...(OPTIONS.selectors ?? []), { selector: '[class]', format: 'seen' }],
};
/** Made when the first page comes that needs them. */
let convert: ReturnType<typeof compile> | null = null;
let convertWithClasses: ReturnType<typeof compile> | null = null;
/** The page that is being read, and what its pictures say at length. */
let page = { sight: new PageSight(''), pictures: [] as string[] };

/** The text a person would see in a page; no markup, no addresses but short web and mail ones. */
export function htmlToPlainText(source: string): Result<string, UnreadableMail> {
  const html = source.length > MAIL_LIMITS.htmlChars ? withoutBallast(source) : source;
  if (html.length > MAIL_LIMITS.htmlChars) return err(unreadable('html-too-large'));
  if (nestingOf(html, MAIL_LIMITS.htmlDepth).depth > MAIL_LIMITS.htmlDepth)
    return err(unreadable('html-too-deep'));
  page = { sight: new PageSight(html), pictures: [] };
  convert ??= compile(OPTIONS);
  if (page.sight.hasHiddenClasses) convertWithClasses ??= compile(WITH_CLASSES);
  const text = (page.sight.hasHiddenClasses && convertWithClasses ? convertWithClasses : convert)(html);
  // A mail may be one picture; then its description is all there is.
  return ok(page.pictures.length === 0 || /[\p{L}\p{N}]/u.test(text) ? text : page.pictures.join('\n\n'));
}

/** An element with a style, a class or `hidden`: nothing where it cannot be seen, else what it is without them. */
function seen(...[element, walk, builder]: Parameters<FormatCallback>): void {
  const { isGone, display } = page.sight.see(element);
  if (isGone) {
    // What stands before and behind it stays apart.
    builder.addInline(' ');
    return;
  }
  const { style: _, class: __, hidden: ___, ...attribs } = element.attribs as Record<string, string>;
  element.attribs = attribs;
  const isLine = WITHIN_LINES.test(element.name ?? '') && IS_BLOCK.test(display);
  if (isLine) builder.openBlock({ leadingLineBreaks: 1 });
  walk([element], builder);
  if (isLine) builder.closeBlock({ trailingLineBreaks: 1 });
}

/** Cells of a row stand on one line, as a label and what it is for do; those with a label of their own do not. */
function cell(...[element, walk, builder]: Parameters<FormatCallback>): void {
  walk(element.children, builder);
  if (endsLine(element)) builder.addLineBreak();
  else builder.addLiteral(' ');
}

/** The name of a logo is often the only place that says who writes; where the image is from says nothing. */
function told(...[image, , builder]: Parameters<FormatCallback>): void {
  const alt = String(image.attribs?.alt ?? '')
    .slice(0, MAX_ALT_CHARS)
    .trim();
  if (alt.includes('<') || page.sight.isDot(image)) return;
  if (alt.length > MAX_NAME_CHARS) page.pictures.push(alt);
  // An emoji stands within its sentence; a description is none of the letter's.
  else if (!/[\p{L}\p{N}]/u.test(alt)) builder.addInline(alt);
  else {
    builder.openBlock({ leadingLineBreaks: 1 });
    builder.addInline(alt);
    builder.closeBlock({ trailingLineBreaks: 1 });
  }
}

/** Web and mail addresses that fit on a line; never `javascript:`, `data:` or a tracking link of 2,000 letters. */
function shownLink(href: string): string {
  const link = href.trim();
  const isShown = /^https?:\/\/[^\s<>"']+$/i.test(link) || /^[^\s<>"':/]+@[^\s<>"':/]+$/.test(link);
  return isShown && link.length <= MAX_LINK_CHARS ? link : '';
}
