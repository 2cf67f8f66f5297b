/** Elements within a word do not end it; all others do. */
const INLINE = new Set([
  'a',
  'b',
  'big',
  'em',
  'font',
  'i',
  'ins',
  'mark',
  'o:p',
  's',
  'small',
  'span',
  'strong',
  'u',
  'wbr',
]);
const UNSEEN = new Set(['style', 'script']);
const ACCENTED = /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|slash|caron)$/i;
const UNSEEN_ENTITY = /^(?:shy|zwnj|zwj|zerowidthspace)$/i;
const MAX_TAG = 40;

/** A style that may take letters out of sight, or put them on a line of their own. */
const MAY_PART =
  /[\s"';]hidden\b|(?<!-)\b(?:none|block|flex|grid|table|list-item)\b|opacity|-\d{3}|(?:size|height|width)\s*:\s*[01.]|color|&#|&colon/i;
/** Stands where a word ends for one who sees that something between its letters cannot be seen. */
const PERHAPS = '\u0000';
const WITHIN_WORD = /[^\s\0]\0+[^\s\0]/;

/**
 * The words of a page, without building it: tags are left out, in one pass. Where tags within words may take letters out
 * of sight, the words come twice: joined over them, and parted by them.
 */
export function lettersOfPage(html: string, maxLetters: number): string {
  const pieces: string[] = [];
  const hidesClasses = CLASS_HIDES.test(html);
  const page: Page = { html, lower: null, pieces, missing: new Set(), mayPart: false, hidesClasses };
  let letters = 0;
  let at = 0;
  while (at < html.length && letters < maxLetters) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open);
    pieces.push(text.includes('&') ? text.replace(/&(#?\w{1,20});?/g, decodeEntity) : text);
    letters += text.length;
    if (open < 0) break;
    at = behindTag(page, open);
  }
  const words = pieces.join('');
  if (!page.mayPart) return words;
  const joined = words.replaceAll(PERHAPS, '');
  return WITHIN_WORD.test(words) ? `${joined}\n${words.replaceAll(PERHAPS, ' ')}` : joined;
}

const CLASS_HIDES = /<style/i;

/**
 * `missing`: what was looked for and does not come any more, so that nothing is looked for twice in vain. `mayPart`: since a
 * tag within a word that may part it.
 */
type Page = {
  html: string;
  lower: string | null;
  pieces: string[];
  missing: Set<string>;
  mayPart: boolean;
  hidesClasses: boolean;
};

function behindTag(page: Page, open: number): number {
  const { html, pieces } = page;
  if (html.startsWith('<!--', open)) {
    const end = placeOf(page, '-->', open + 2);
    // A comment that never ends hides nothing here: better a word too many.
    return end < 0 ? open + 4 : end + 3;
  }
  const [, slash = '', name = ''] = TAG.exec(html.slice(open + 1, open + MAX_TAG)) ?? [];
  if (name === '') {
    pieces.push(' ');
    return open + 1;
  }
  const tag = name.toLowerCase();
  const end = placeOf(page, '>', open);
  if (!INLINE.has(tag)) pieces.push(' ');
  else if (end >= 0 && mayPart(page, open + name.length + 1, end)) pieces.push(PERHAPS);
  if (end < 0) return open + 1;
  if (tag === 'img') pieces.push(altOf(html.slice(open, end)), ' ');
  if (slash || !UNSEEN.has(tag)) return end + 1;
  const closing = placeOf(page, `</${tag}`, end);
  return closing < 0 ? end + 1 : closing;
}

/** Whether a tag that does not end a word may do so by its style; from the first one on, all may. */
function mayPart(page: Page, from: number, end: number): boolean {
  if (page.mayPart || end - from < ' hidden'.length) return page.mayPart;
  const attributes = page.html.slice(from, Math.min(end, from + MAX_LOOKED_AT));
  page.mayPart = MAY_PART.test(attributes) || (page.hidesClasses && /\bclass\b/i.test(attributes));
  return page.mayPart;
}

const MAX_LOOKED_AT = 2_000;

function placeOf(page: Page, text: string, from: number): number {
  if (page.missing.has(text)) return -1;
  page.lower ??= page.html.toLowerCase();
  const at = page.lower.indexOf(text, from);
  if (at < 0) page.missing.add(text);
  return at;
}

const TAG = /^(\/?)([a-z][a-z0-9:-]*)/i;

function altOf(tag: string): string {
  return /\salt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag)?.slice(1).join('') ?? '';
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  if (UNSEEN_ENTITY.test(name)) return '';
  return ACCENTED.exec(name)?.[1] ?? (name === 'szlig' ? 'ss' : whole);
}
