/**
 * Which way each character of a line reads: the Unicode bidirectional algorithm (UAX #9) without its explicit marks,
 * which a line of a form has no use for and a forger has.
 */
export function levelsOf(characters: string[]): { levels: number[]; isFromRight: boolean } {
  const kinds = joinNumbers(characters.map(kindOf));
  const isFromRight = kinds.find((kind) => kind === 'left' || kind === 'right') === 'right';
  const base: Side = isFromRight ? 'right' : 'left';
  let lastStrong: Side = base;
  const placed = kinds.map((kind) => {
    if (kind === 'left' || kind === 'right') lastStrong = kind;
    if (kind === 'neutral') return null;
    // A number reads from the left wherever it stands, and goes along with the words before it.
    const isTurned = kind === 'number' && lastStrong === 'right';
    return { level: isTurned ? 2 : levelIn(base, lastStrong), side: lastStrong };
  });
  return { levels: withNeutrals(placed, base), isFromRight };
}

/** The order in which parts of one line stand on paper, from the left: what is read from the right is turned round. */
export function fromLeft<Part extends { level: number }>(parts: Part[]): Part[] {
  const order = [...parts];
  const highest = parts.reduce((level, part) => Math.max(level, part.level), 0);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      if ((order[start]?.level ?? 0) < level) continue;
      let end = start;
      while ((order[end + 1]?.level ?? 0) >= level) end += 1;
      turnRound(order, start, end);
      start = end;
    }
  }
  return order;
}

function turnRound<Part>(parts: Part[], first: number, last: number): void {
  const turned = parts.slice(first, last + 1).reverse();
  for (const [index, part] of turned.entries()) parts[first + index] = part;
}

type Side = 'left' | 'right';
type Placed = { level: number; side: Side };
type Kind = 'left' | 'right' | 'number' | 'neutral';

const FROM_RIGHT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u;
const LETTER = /\p{L}/u;
const DIGIT = /\p{Nd}/u;
const WITHIN_NUMBER = /^[.,:/\-–]$/;

function kindOf(character: string): Kind | 'separator' {
  if (DIGIT.test(character)) return 'number';
  if (FROM_RIGHT.test(character)) return 'right';
  if (LETTER.test(character)) return 'left';
  return WITHIN_NUMBER.test(character) ? 'separator' : 'neutral';
}

/** "12:30" is one number; a colon elsewhere is not. */
function joinNumbers(kinds: (Kind | 'separator')[]): Kind[] {
  return kinds.map((kind, index) => {
    if (kind !== 'separator') return kind;
    return kinds[index - 1] === 'number' && kinds[index + 1] === 'number' ? 'number' : 'neutral';
  });
}

/** What has no direction goes with both its neighbours where they agree, else with the line. */
function withNeutrals(placed: (Placed | null)[], base: Side): number[] {
  const levels = placed.map((place) => place?.level ?? 0);
  for (let start = 0; start < placed.length; start += 1) {
    if (placed[start]) continue;
    let end = start;
    while (placed[end + 1] === null) end += 1;
    const before = placed[start - 1]?.side ?? base;
    const after = placed[end + 1]?.side ?? base;
    levels.fill(levelIn(base, before === after ? before : base), start, end + 1);
    start = end;
  }
  return levels;
}

function levelIn(base: Side, side: Side): number {
  if (side === 'right') return 1;
  return base === 'right' ? 2 : 0;
}
