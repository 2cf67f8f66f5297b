import { passagesOf } from './clusters.ts';
import type { Faces, Weight } from './faces.ts';
import { type Line, linesOf } from './lines.ts';

export const INK = '#26221d';
export const QUIET_INK = '#5d564c';
const RULE = '#d9d1c3';
const MARGIN = 48;
const LEADING = 1.42;

export type Type = { size: number; weight: Weight; color: string };

/** The page one is at, and how far down; everything in points from the top left. */
export type Sheet = {
  pdf: PDFKit.PDFDocument;
  faces: Faces;
  y: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Characters no face has, in the order they were met. */
  boxed: Set<string>;
};

export function openSheet(pdf: PDFKit.PDFDocument, faces: Faces): Sheet {
  pdf.addPage();
  return {
    pdf,
    faces,
    y: MARGIN,
    left: MARGIN,
    right: pdf.page.width - MARGIN,
    top: MARGIN,
    // Below stands the line with the page's number.
    bottom: pdf.page.height - MARGIN - 22,
    boxed: new Set(),
  };
}

export function turnPage(sheet: Sheet): void {
  sheet.pdf.addPage();
  sheet.y = sheet.top;
}

export function setLines(sheet: Sheet, text: string, type: Type, width: number): Line[] {
  return passagesOf(text, type.weight, sheet.faces).flatMap((passage) => linesOf(passage, type.size, width));
}

export function lineHeight(type: Type): number {
  return type.size * LEADING;
}

/** Draws one line in a column; `y` is the top of the line. */
export function drawLine(sheet: Sheet, line: Line, type: Type, x: number, y: number, width: number): void {
  const { pdf } = sheet;
  const baseline = y + type.size * 1.08;
  let at = line.isFromRight ? x + width - line.width : x;
  for (const run of line.runs) {
    pdf.font(run.face.name).fontSize(type.size).fillColor(type.color);
    // What copies or reads aloud is given the character itself where the eye gets a box.
    if (run.standsFor !== null) pdf.markContent('Span', { actual: run.standsFor });
    pdf.text(run.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (run.standsFor !== null) {
      pdf.endMarkedContent();
      for (const character of run.standsFor) sheet.boxed.add(character);
    }
    at += run.width;
  }
}

export function drawRule(sheet: Sheet, y: number, weight = 0.5): void {
  const { pdf, left, right } = sheet;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.moveTo(left, y).lineTo(right, y).lineWidth(weight).strokeColor(RULE).stroke();
  pdf.endMarkedContent();
}
