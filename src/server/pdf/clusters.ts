import type { Face, Faces, Weight } from './faces.ts';
import { levelsOf } from './reading-direction.ts';

/** What the eye takes for one character, and what it is drawn with. */
export type Cluster = {
  text: string;
  face: Face;
  /** Even reads from the left, odd from the right, as in the Unicode bidirectional algorithm. */
  level: number;
  isSpace: boolean;
  /** What a box stands for, where no face has it. */
  standsFor: string | null;
};

export type Passage = { clusters: Cluster[]; isFromRight: boolean };

/** Beyond these a pile of accents is cut: it would stand on its neighbours, and measuring it never ends. */
const MAX_CODE_POINTS = 12;
const BOX = '□';
const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;
// Joiners, direction marks, variation selectors: they shape their neighbours and have no shape of their own.
const SHAPELESS = /^[\p{Default_Ignorable_Code_Point}\p{Cf}]+$/u;
const SPACE = /^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text as it will be drawn, one passage for each of its lines. Nothing in it is dropped but what has no shape. */
export function passagesOf(text: string, weight: Weight, faces: Faces): Passage[] {
  // Half a surrogate pair becomes the replacement character, which has a shape.
  const whole = text.toWellFormed().normalize('NFC').replaceAll('\t', '    ');
  return whole.split(LINE_BREAK).map((line) => passageOf(line, weight, faces));
}

function passageOf(line: string, weight: Weight, faces: Faces): Passage {
  const clusters: Omit<Cluster, 'level'>[] = [];
  for (const { segment } of segmenter.segment(line)) {
    for (const part of cutPile(segment)) clusters.push(...drawable(part, weight, faces));
  }
  const { levels, isFromRight } = levelsOf(clusters.map((cluster) => cluster.standsFor ?? cluster.text));
  return {
    clusters: clusters.map((cluster, index) => ({ ...cluster, level: levels[index] ?? 0 })),
    isFromRight,
  };
}

function cutPile(segment: string): string[] {
  if (segment.length <= MAX_CODE_POINTS) return [segment];
  const codePoints = Array.from(segment);
  const parts: string[] = [];
  for (let at = 0; at < codePoints.length; at += MAX_CODE_POINTS) {
    parts.push(codePoints.slice(at, at + MAX_CODE_POINTS).join(''));
  }
  return parts;
}

/** One cluster where a face has all of it; else its code points one by one, those no face has as boxes. */
function drawable(text: string, weight: Weight, faces: Faces): Omit<Cluster, 'level'>[] {
  if (SPACE.test(text)) return [drawn(' ', faces.faceFor(' ', weight) ?? faces.widest(weight), true)];
  const face = faces.faceFor(text, weight);
  if (face) return [drawn(text, face)];
  return Array.from(text)
    .filter((character) => !SHAPELESS.test(character))
    .map((character) => {
      const own = faces.faceFor(character, weight);
      return own ? drawn(character, own) : { ...drawn(BOX, faces.widest(weight)), standsFor: character };
    });
}

function drawn(text: string, face: Face, isSpace = false): Omit<Cluster, 'level'> {
  return { text, face, isSpace, standsFor: null };
}
