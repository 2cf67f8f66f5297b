/** What an inline style says about whether the text in it can be seen, and about its line. */
export type Look = {
  /** Nothing in it can be seen, whatever styles the elements in it have. */
  isGone: boolean;
  /** Its own letters cannot be seen; an element in it may set this anew. Undefined where the style is silent about it. */
  isTiny?: boolean;
  isHidden?: boolean;
  color?: string;
  /** Null for a picture, or something that is no plain colour. */
  background?: string | null;
  display: string;
  /** No larger than a dot, as pictures are that only count who looks. */
  isDot: boolean;
};

const MAX_STYLE_CHARS = 2_000;
const DECLARATION = /(?:^|;)\s*([a-z-]+)\s*:([^;]*)/gi;
const SIZE = /^(-?\d{0,6}(?:\.\d{1,6})?)(px|pt|r?em|%)?$/;
/** A letter of one pixel is no letter. */
const TINY = 1;
const FAR_OUT = -999;
const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };
const WRAPPING = ['height', 'max-height', 'width', 'max-width'];

export function lookOf(style: string): Look {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of style.slice(0, MAX_STYLE_CHARS).matchAll(DECLARATION))
    values.set(name.toLowerCase(), plainValue(value));
  const display = values.get('display') ?? '';
  const look: Look = { isGone: display === 'none' || isGone(values), display, isDot: isDot(values) };
  const size = values.get('font-size');
  if (size !== undefined) look.isTiny = isNoMore(size, TINY);
  else if (values.has('font')) look.isTiny = false;
  const visibility = values.get('visibility');
  if (visibility !== undefined) look.isHidden = visibility === 'hidden' || visibility === 'collapse';
  const color = values.get('color');
  if (color !== undefined) look.color = colorOf(color) ?? 'unknown';
  const background = values.get('background-color') ?? values.get('background');
  if (background !== undefined) look.background = colorOf(background);
  return look;
}

/** What a style sheet says of a class goes by the same rule. */
export function hidesAll(style: string): boolean {
  const { isGone, isHidden } = lookOf(style);
  return isGone || isHidden === true;
}

/** A plain colour as six digits; null for anything else. */
export function colorOf(value: string): string | null {
  const color = plainValue(value);
  if (/^#[\da-f]{6}$/.test(color)) return color;
  if (/^#[\da-f]{3}$/.test(color)) return color.replace(/[\da-f]/g, '$&$&');
  const [, ...parts] = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(color) ?? [];
  if (parts.length === 3)
    return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return NAMED[color] ?? null;
}

function plainValue(value: string): string {
  return value
    .toLowerCase()
    .replace(/!\s*important/, '')
    .trim();
}

/** Wrapped up in a box without room, as good as transparent, or far beside the page. */
function isGone(values: ReadonlyMap<string, string>): boolean {
  const isWrapped = values.get('overflow') === 'hidden';
  if (isWrapped && WRAPPING.some((name) => isNoMore(values.get(name), TINY))) return true;
  if (isNoMore(values.get('opacity'), 0) || isFarOut(values.get('text-indent'))) return true;
  const isPlaced = /^(?:absolute|fixed)$/.test(values.get('position') ?? '');
  return isPlaced && (isFarOut(values.get('left')) || isFarOut(values.get('top')));
}

function isDot(values: ReadonlyMap<string, string>): boolean {
  return isNoMore(values.get('width'), TINY) || isNoMore(values.get('height'), TINY);
}

function isFarOut(value: string | undefined): boolean {
  const [, number = '', unit] = SIZE.exec(value ?? '') ?? [];
  return number !== '' && unit === 'px' && Number(number) <= FAR_OUT;
}

/** Of a length in pixels or points; of any other, whether it is nothing at all. */
function isNoMore(value: string | undefined, most: number): boolean {
  const [, number = '', unit = 'px'] = SIZE.exec(value ?? '') ?? [];
  if (number === '' || Number(number) < 0) return false;
  return Number(number) <= (unit === 'px' || unit === 'pt' ? most : 0);
}
