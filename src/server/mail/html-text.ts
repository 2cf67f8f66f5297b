import { compile, type HtmlToTextOptions } from 'html-to-text';
import { err, ok, type Result } from '../../domain/result.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { nestingOf } from './page-nesting.ts';
import { type UnreadableMail, unreadable } from './unreadable-mail.ts';

const MAX_LINK_CHARS = 200;
const MAX_ALT_CHARS = 200;
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
  'button[hidden]',
  'base',
  'meta',
  'link',
];
const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: MAIL_LIMITS.htmlDepth * 4, maxInputLength: MAIL_LIMITS.htmlChars },
  formatters: {
    // The name of a logo is often the only place that says who writes; where the image is from says nothing.
    alt: (element, _walk, builder) => {
      const alt = String(element.attribs?.alt ?? '').slice(0, MAX_ALT_CHARS);
      if (!alt.includes('<')) builder.addInline(alt);
    },
  },
  selectors: [
    ...UNSEEN.map((selector) => ({ selector, format: 'skip' })),
    ...HEADINGS.map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, pathRewrite: shownLink } },
    { selector: 'img', format: 'alt' },
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    { selector: 'td', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'th', format: 'inlineSurround', options: { suffix: ' ' } },
    { selector: 'hr', format: 'lineBreak' },
  ],
};
/** Made when the first page comes. */
let convert: ReturnType<typeof compile> | null = null;

/** The text a person would read in a page; no markup, no addresses but short web and mail ones. */
export function htmlToPlainText(html: string): Result<string, UnreadableMail> {
  if (html.length > MAIL_LIMITS.htmlChars) return err(unreadable('html-too-large'));
  if (nestingOf(html, MAIL_LIMITS.htmlDepth).depth > MAIL_LIMITS.htmlDepth)
    return err(unreadable('html-too-deep'));
  convert ??= compile(OPTIONS);
  return ok(convert(html));
}

/** Web and mail addresses that fit on a line; never `javascript:`, `data:` or a tracking link of 2,000 letters. */
function shownLink(href: string): string {
  const link = href.trim();
  const isShown = /^https?:\/\/[^\s<>"']+$/i.test(link) || /^[^\s<>"':/]+@[^\s<>"':/]+$/.test(link);
  return isShown && link.length <= MAX_LINK_CHARS ? link : '';
}
