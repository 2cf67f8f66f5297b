import { isCommonWord } from '../practice/common-words.ts';

type Keyed = { key: string };
/** A line as it stood, and whether most of its words are still there; where not, it is known by its place alone. */
export type Reworded<Entry> = { was: Entry; hasMostWords: boolean };

/** More words than a line somebody types; what comes after them tells nothing more. */
const MOST_WORDS = 60;

/**
 * Which of the lines that stand there now are lines of before with their words changed, by their new key: those that
 * kept most of their words, wherever they stand, then those at the same place that kept a word that means something.
 */
export function rewordedLines<Entry extends Keyed>(
  before: readonly Entry[],
  now: readonly Keyed[],
): Map<string, Reworded<Entry>> {
  const gone = without(before, now);
  const added = without(now, before);
  const found = new Map<string, Reworded<Entry>>();
  if (gone.length === 0 || added.length === 0) return found;
  const take = (key: string, was: Entry, hasMostWords: boolean) => {
    found.set(key, { was, hasMostWords });
    gone.splice(gone.indexOf(was), 1);
  };
  const goneWords = gone.map((was) => [was, wordsOf(was.key)] as const);
  const alike = added
    .flatMap(({ key }) => {
      const words = wordsOf(key);
      return goneWords.map(([was, wasWords]) => ({ key, was, share: shareOfWords(wasWords, words) }));
    })
    .filter(({ share }) => share > 0.5)
    .sort((a, b) => b.share - a.share);
  for (const { key, was } of alike) if (!found.has(key) && gone.includes(was)) take(key, was, true);
  const placeBefore = placesOf(before, now);
  const placeNow = placesOf(now, before);
  for (const { key } of added) {
    if (found.has(key)) continue;
    const was = gone.find((one) => placeBefore.get(one.key) === placeNow.get(key));
    if (was && compareWords(wordsOf(was.key), wordsOf(key)).both.some(isContent)) take(key, was, false);
  }
  return found;
}

/** How much of the longer line both have, by all words and by those that mean something, whichever is less. */
function shareOfWords(words: readonly string[], others: readonly string[]): number {
  const longer = Math.max(words.length, others.length);
  // Slips are looked for where enough is the same without them: a long text pasted over another is no slip.
  const theirs = new Set(others);
  const same = words.filter((word) => theirs.has(word)).length;
  if (longer > 3 && same < longer / 3) return 0;
  const { both, left, otherLeft } = compareWords(words, others);
  const content = both.filter(isContent).length;
  const longerContent = content + Math.max(left.filter(isContent).length, otherLeft.filter(isContent).length);
  const ofAll = both.length / Math.max(longer, 1);
  return longerContent > 0 ? Math.min(ofAll, content / longerContent) : ofAll;
}

/** The words both have, as the other writes them, and what each has for itself. */
function compareWords(words: readonly string[], others: readonly string[]) {
  const both: string[] = [];
  const otherLeft = [...others];
  const left = words.filter((word) => {
    const exact = otherLeft.indexOf(word);
    const at = exact >= 0 ? exact : otherLeft.findIndex((other) => isSlip(word, other));
    if (at >= 0) both.push(...otherLeft.splice(at, 1));
    return at < 0;
  });
  return { both, left, otherLeft };
}

/** "waht" for "what", "wy" for "why". One letter in the place of another is a slip in longer words: "now" is not "not". */
function isSlip(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  if (Math.abs(one.length - other.length) > 2 || shorter < 2) return false;
  const isReplaced = one.length === other.length && [...one].sort().join() !== [...other].sort().join();
  if (isReplaced && shorter < 4) return false;
  return slipsBetween(one, other) <= (shorter >= 8 ? 2 : 1);
}

/** Letters put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  const rows = [Array.from({ length: other.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= other.length; j++) {
      const replaced = at(i - 1, j - 1) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const swapped = isSwapped ? at(i - 2, j - 2) + 1 : replaced;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, replaced, swapped));
    }
  }
  return at(one.length, other.length);
}

function wordsOf(key: string): string[] {
  return (key.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, MOST_WORDS);
}

function isContent(word: string): boolean {
  return word.length > 2 && !isCommonWord(word);
}

/** Where each line stands: after which line that stayed, and how many places behind it. */
function placesOf(lines: readonly Keyed[], others: readonly Keyed[]): Map<string, string> {
  const stayed = new Set(others.map(({ key }) => key));
  let after = '';
  let behind = 0;
  return new Map(
    lines.map(({ key }) => {
      if (stayed.has(key)) [after, behind] = [key, 0];
      else behind++;
      return [key, `${behind} ${after}`];
    }),
  );
}

function without<Entry extends Keyed>(lines: readonly Entry[], others: readonly Keyed[]): Entry[] {
  const known = new Set(others.map(({ key }) => key));
  return lines.filter(({ key }) => !known.has(key));
}
