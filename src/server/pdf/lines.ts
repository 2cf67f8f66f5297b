import type { Cluster, Passage } from './clusters.ts';
import type { Face } from './faces.ts';
import { fromLeft } from './reading-direction.ts';

/** Neighbours that are drawn at one go. */
export type Run = { text: string; face: Face; width: number; level: number; standsFor: string | null };
export type Line = { runs: Run[]; width: number; isFromRight: boolean };

/** Longer ones are measured and drawn in parts: the shaping of letters is not made for thousands at a time. */
const MAX_RUN = 64;
const BREAKS_AFTER = /^[/\\\-_.,;:?&=@+]$/;
const READ_FROM_RIGHT = /[\p{L}\p{M}]/u;
const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
};

/** Breaks at spaces; a word that is wider than the line is broken where the line ends. Never returns no line at all. */
export function linesOf({ clusters, isFromRight }: Passage, size: number, width: number): Line[] {
  const lines: Line[] = [];
  let current: Cluster[] = [];
  let used = 0;
  const close = () => {
    lines.push(lineOf(withoutEndSpace(current), size, isFromRight));
    current = [];
    used = 0;
  };
  for (const word of wordsOf(clusters)) {
    const wordWidth = widthOf(word, size);
    if (word[0]?.isSpace) {
      // Spaces never begin a line that a break made, nor do they make one.
      if (current.length > 0 || lines.length === 0) {
        current.push(...word);
        used += wordWidth;
      }
      continue;
    }
    if (used > 0 && used + wordWidth > width) close();
    if (wordWidth <= width) {
      current.push(...word);
      used += wordWidth;
      continue;
    }
    for (const part of partsOf(word, size, width)) {
      const partWidth = widthOf(part, size);
      if (used > 0 && used + partWidth > width) close();
      current.push(...part);
      used += partWidth;
    }
  }
  if (current.length > 0 || lines.length === 0) close();
  return lines;
}

/** A long address is broken after its signs, as far as that goes; else anywhere. */
function partsOf(word: Cluster[], size: number, width: number): Cluster[][] {
  const parts: Cluster[][] = [[]];
  for (const cluster of word) {
    parts.at(-1)?.push(cluster);
    if (BREAKS_AFTER.test(cluster.text)) parts.push([]);
  }
  return parts.flatMap((part) => (widthOf(part, size) <= width ? [part] : part.map((cluster) => [cluster])));
}

function wordsOf(clusters: Cluster[]): Cluster[][] {
  const words: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = words.at(-1);
    if (last && last[0]?.isSpace === cluster.isSpace) last.push(cluster);
    else words.push([cluster]);
  }
  return words;
}

function withoutEndSpace(clusters: Cluster[]): Cluster[] {
  const end = clusters.findLastIndex((cluster) => !cluster.isSpace);
  return clusters.slice(0, end + 1);
}

/** Near enough for breaking lines, at a fraction of the cost of shaping; letters from the right change when joined. */
function widthOf(clusters: Cluster[], size: number): number {
  if (clusters.some(({ level }) => level % 2 === 1))
    return runsOf(clusters, size).reduce((sum, run) => sum + run.width, 0);
  return clusters.reduce((sum, { face, text }) => sum + face.advanceOf(text, size), 0);
}

function lineOf(clusters: Cluster[], size: number, isFromRight: boolean): Line {
  const runs = fromLeft(runsOf(clusters, size));
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), isFromRight };
}

function runsOf(clusters: Cluster[], size: number): Run[] {
  const runs: Cluster[][] = [];
  for (const cluster of clusters) {
    const last = runs.at(-1);
    if (last?.[0] && last.length < MAX_RUN && goTogether(last[0], cluster)) last.push(cluster);
    else runs.push([cluster]);
  }
  return runs.flatMap((run) => runOf(run, size));
}

/** Words from the right are each a run of their own, for pdfkit sets the words of a run from the left. */
function goTogether(first: Cluster, next: Cluster): boolean {
  if (first.face !== next.face || first.level !== next.level) return false;
  return (
    (first.standsFor === null) === (next.standsFor === null) &&
    (first.level % 2 === 0 || first.isSpace === next.isSpace)
  );
}

function runOf(run: Cluster[], size: number): Run[] {
  const [first] = run;
  if (!first) return [];
  const { face, level } = first;
  const letters = run.map((cluster) => cluster.text);
  // The font turns round what has letters from the right by itself; signs alone are turned round here.
  const isTurnedHere = level % 2 === 1 && !letters.some((letter) => READ_FROM_RIGHT.test(letter));
  const turned = isTurnedHere ? letters.map((letter) => MIRRORED[letter] ?? letter).reverse() : letters;
  const text = turned.join('');
  const standsFor = first.standsFor === null ? null : run.map((cluster) => cluster.standsFor).join('');
  return [{ text, face, level, standsFor, width: face.widthOf(text, size) }];
}
