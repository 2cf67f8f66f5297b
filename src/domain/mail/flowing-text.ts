/** A text made easy to read names from, and the way back to the places of the original. */
export type FlowingText = { text: string; placeOf: (start: number, end: number) => [number, number] };

/** A line of a hard-wrapped text is at least this long; shorter ones end where their writer ended them. */
const WRAPPED_LINE = 40;
const MAX_READ = 12_000;
const MAX_FLOWING = 3_500;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&nbsp;': ' ',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&rsquo;': '’',
  '&ndash;': '–',
  '&#8211;': '–',
  '&#160;': ' ',
};
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const LETTER = /[\p{L}\p{N}]/u;
/** A line that does not go on the one above: a list item, or a label of its own. */
const OWN_LINE = /^[ \t]{0,20}(?:[-•–▪●*>|#=_]|\d{1,2}[.)]\s|[\p{L} ]{2,30}:)/u;

/**
 * Blanks of every kind become one space, marks of bold letters and entities left from HTML go, and a sentence that was
 * wrapped over two lines is one line again.
 */
export function flowingText(original: string): FlowingText {
  let text = '';
  const places: number[] = [];
  const put = (character: string, at: number) => {
    if (character === ' ' && (text === '' || text.endsWith(' ') || text.endsWith('\n'))) return;
    // Passages of others are left blank: there may be very many empty lines.
    if (character === '\n' && (text === '' || text.endsWith('\n\n\n'))) return;
    text += character;
    for (let unit = 0; unit < character.length; unit += 1) places.push(at);
  };
  for (let at = 0; at < Math.min(original.length, MAX_READ) && text.length < MAX_FLOWING; ) {
    const character = original.charAt(at);
    const entity = character === '&' ? entityAt(original, at) : null;
    if (entity !== null) put(ENTITIES[entity] ?? '&', at);
    else if (character === '\n') put(goesOn(original, at) ? ' ' : '\n', at);
    // A table's cells stand below one another.
    else if (character === '\t') put(text.endsWith('\n') || text === '' ? ' ' : '\n', at);
    else if (/\s/.test(character) || isQuoteMark(original, at)) put(' ', at);
    else if (!INVISIBLE.test(character) && !isBoldMark(original, at)) put(character, at);
    at += entity?.length ?? 1;
  }
  places.push(original.length);
  return {
    text,
    placeOf: (start, end) => [places[start] ?? original.length, endOf(original, places, end)],
  };
}

/** An original stretch ends with the character its last one stands for, be that an entity. */
function endOf(original: string, places: readonly number[], end: number): number {
  const last = places[end - 1] ?? original.length;
  return last + (original.charAt(last) === '&' ? (entityAt(original, last)?.length ?? 1) : 1);
}

function entityAt(text: string, at: number): string | null {
  const opening = text.slice(at, at + 8);
  const entity = opening.slice(0, opening.indexOf(';') + 1);
  return Object.hasOwn(ENTITIES, entity) ? entity : null;
}

/** "*Role:*", "__Planner__"; the star of "Gestalter*in" stands between letters and is none. */
function isBoldMark(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character !== '*' && character !== '_') return false;
  return !(LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at + 1)));
}

/** "> " before a line of somebody else's mail. */
function isQuoteMark(text: string, at: number): boolean {
  return text.charAt(at) === '>' && /(?:^|\n)[> \t]{0,10}$/.test(text.slice(Math.max(0, at - 11), at));
}

function goesOn(text: string, feed: number): boolean {
  const start = text.lastIndexOf('\n', feed - 1) + 1;
  const line = text
    .slice(Math.max(start, feed - 200), feed)
    .replace(/^[> \t]{1,10}/, '')
    .trimEnd();
  const below = text.slice(feed + 1, feed + 70).replace(/^[> \t]{1,10}/, '');
  const next = /^(\S)/.exec(below)?.[1];
  if (next === undefined || line.trim() === '' || /[.!?:;]["'”)*]{0,2}$/.test(line)) return false;
  if (OWN_LINE.test(below) || OWN_LINE.test(line.slice(0, 60))) return false;
  return /\p{Ll}/u.test(next) ? line.length > 20 : line.length >= WRAPPED_LINE;
}
