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

/** The words of a page, without building it: tags are left out, in one pass. */
export function lettersOfPage(html: string, maxLetters: number): string {
  const pieces: string[] = [];
  const page: Page = { html, lower: null, pieces, missing: new Set() };
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
  return pieces.join('');
}

/** `missing`: what was looked for and does not come any more, so that nothing is looked for twice in vain. */
type Page = { html: string; lower: string | null; pieces: string[]; missing: Set<string> };

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
  if (!INLINE.has(tag)) pieces.push(' ');
  const end = placeOf(page, '>', open);
  if (end < 0) return open + 1;
  if (tag === 'img') pieces.push(altOf(html.slice(open, end)));
  if (slash || !UNSEEN.has(tag)) return end + 1;
  const closing = placeOf(page, `</${tag}`, end);
  return closing < 0 ? end + 1 : closing;
}

function placeOf(page: Page, text: string, from: number): number {
  if (page.missing.has(text)) return -1;
  page.lower ??= page.html.toLowerCase();
  const at = page.lower.indexOf(text, from);
  if (at < 0) page.missing.add(text);
  return at;
}

const TAG = /^(\/?)([a-z][a-z0-9:-]*)/i;

function altOf(tag: string): string {
  return / alt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag)?.slice(1).join('') ?? '';
}

function decodeEntity(whole: string, name: string): string {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  if (UNSEEN_ENTITY.test(name)) return '';
  return ACCENTED.exec(name)?.[1] ?? (name === 'szlig' ? 'ss' : whole);
}
