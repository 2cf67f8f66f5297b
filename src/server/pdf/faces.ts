import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Weight = 'regular' | 'strong';

/** One file of letters, opened in one document. */
export type Face = {
  name: string;
  has: (codePoint: number) => boolean;
  /** As it is drawn: letters shaped and set together. */
  widthOf: (text: string, size: number) => number;
  /** One character by itself, which is looked up once. */
  advanceOf: (character: string, size: number) => number;
};

export type Faces = {
  /** The first face that has every character of the text; null when none has. */
  faceFor: (text: string, weight: Weight) => Face | null;
  /** The face with the most characters, and the box for those it lacks. */
  widest: (weight: Weight) => Face;
};

// The letters of the page come first, cut by script as they are published; what they lack comes from DejaVu.
const INTER_PARTS = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'];
const FILES: Record<Weight, string[]> = {
  regular: [
    ...INTER_PARTS.map((part) => `@fontsource/inter/files/inter-${part}-400-normal.woff`),
    'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  ],
  strong: [
    ...INTER_PARTS.map((part) => `@fontsource/inter/files/inter-${part}-600-normal.woff`),
    'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  ],
};

const { resolve } = createRequire(import.meta.url);
const read = new Map<string, Buffer>();

export function openFaces(pdf: PDFKit.PDFDocument): Faces {
  const opened = new Map<string, Face>();
  const open = (file: string): Face => {
    const face = opened.get(file) ?? openFace(pdf, file);
    opened.set(file, face);
    return face;
  };
  const widest = (weight: Weight) => open(FILES[weight].at(-1) ?? '');
  const chosen: Record<Weight, Map<string, Face | null>> = { regular: new Map(), strong: new Map() };
  return {
    faceFor: (text, weight) => {
      const known = chosen[weight].get(text);
      if (known !== undefined) return known;
      const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
      const file = FILES[weight].find((candidate) => codePoints.every(open(candidate).has));
      const face = file === undefined ? null : open(file);
      chosen[weight].set(text, face);
      return face;
    },
    widest,
  };
}

/** What pdfkit keeps of the font in use. Its own types leave it out, and nothing public says which characters it has. */
type OpenFont = {
  font: { hasGlyphForCodePoint: (codePoint: number) => boolean };
  widthOfString: (text: string, size: number) => number;
};

function openFace(pdf: PDFKit.PDFDocument, file: string): Face {
  const bytes = read.get(file) ?? readFileSync(resolve(file));
  read.set(file, bytes);
  pdf.registerFont(file, bytes);
  const { _font } = pdf.font(file) as unknown as { _font: OpenFont };
  const advances = new Map<string, number>();
  return {
    name: file,
    advanceOf: (character, size) => {
      const known = advances.get(character) ?? _font.widthOfString(character, 1);
      advances.set(character, known);
      return known * size;
    },
    has: (codePoint) => _font.font.hasGlyphForCodePoint(codePoint),
    widthOf: (text, size) => _font.widthOfString(text, size),
  };
}
