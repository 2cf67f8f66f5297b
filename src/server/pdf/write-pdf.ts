import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { msOf } from '../../domain/time.ts';
import { drawTable } from './draw-table.ts';
import { openFaces } from './faces.ts';
import type { PdfBlock, PdfContent } from './pdf-content.ts';
import {
  drawLine,
  INK,
  lineHeight,
  openSheet,
  QUIET_INK,
  type Sheet,
  setLines,
  type Type,
  turnPage,
} from './sheet.ts';
import { addPart, drawInPart, openWhole, type Part } from './structure.ts';

const HEADINGS: Record<1 | 2 | 3, Type & { before: number; after: number }> = {
  1: { size: 20, weight: 'strong', color: INK, before: 0, after: 10 },
  2: { size: 13, weight: 'strong', color: INK, before: 14, after: 4 },
  3: { size: 10.5, weight: 'strong', color: INK, before: 8, after: 2 },
};
const TEXT: Type = { size: 10, weight: 'regular', color: INK };
const QUIET: Type = { size: 8.5, weight: 'regular', color: QUIET_INK };
const FOOT: Type = { size: 8, weight: 'regular', color: QUIET_INK };
const MAX_NAMED = 60;
/** What a file says beside what it is given. */
const ENGLISH = {
  page: (number: number, count: number) => `Page ${number} of ${count}`,
  boxes: '□ stands where this file has no letter for a character. In Unicode:',
  more: (count: number) => ` and ${count} more`,
};
const GERMAN: typeof ENGLISH = {
  page: (number, count) => `Seite ${number} von ${count}`,
  boxes: '□ steht, wo diese Datei keinen Buchstaben für ein Zeichen hat. In Unicode:',
  more: (count) => ` und ${count} weitere`,
};

/** The one place that makes PDF files: fonts inside, any text, the same bytes for the same content. */
export async function writePdf(content: PdfContent): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: content.paper === 'a4' ? 'A4' : 'LETTER',
    layout: content.landscape ? 'landscape' : 'portrait',
    margin: 0,
    pdfVersion: '1.7',
    autoFirstPage: false,
    bufferPages: true,
    tagged: true,
    displayTitle: true,
    lang: content.language.toWellFormed(),
    // No font of pdfkit's own; ours are opened when the first text needs them.
    font: '',
    info: {
      Title: content.title.toWellFormed(),
      Producer: 'Rebound',
      Creator: 'Rebound',
      CreationDate: new Date(content.writtenAt ? msOf(content.writtenAt) : 0),
    },
  });
  // The second, XML copy of title and dates: pdfkit writes it unescaped and never without a date.
  pdf.endMetadata = () => {};
  // pdfkit makes the file's id from a date, so one must be there until now.
  if (!content.writtenAt) delete pdf.info.CreationDate;
  const bytes = buffer(pdf);
  const sheet = openSheet(pdf, openFaces(pdf));
  const whole = openWhole(pdf);
  for (const block of content.blocks) {
    await drawBlock(sheet, whole, block);
    // A long file takes seconds: whoever else asks is answered in between.
    await setImmediate();
  }
  const words = /^de\b/i.test(content.language) ? GERMAN : ENGLISH;
  if (sheet.boxed.size > 0) drawBoxNote(sheet, whole, words);
  whole.element.end();
  await drawFeet(sheet, content.title, words);
  pdf.end();
  return bytes;
}

async function drawBlock(sheet: Sheet, whole: Part, block: PdfBlock): Promise<void> {
  if (block.type === 'table') await drawTable(sheet, whole, block.columns, block.rows);
  else if (block.type === 'heading') drawHeading(sheet, whole, block.level, block.text);
  else drawText(sheet, addPart(sheet.pdf, whole, 'P'), block.text, block.quiet ? QUIET : TEXT, 6);
}

function drawHeading(sheet: Sheet, whole: Part, level: 1 | 2 | 3, text: string): void {
  const { before, after, ...type } = HEADINGS[level];
  if (sheet.y > sheet.top) sheet.y += before;
  // A heading stays with what it is the heading of.
  if (sheet.y + lineHeight(type) + 3 * lineHeight(TEXT) > sheet.bottom) turnPage(sheet);
  drawText(sheet, addPart(sheet.pdf, whole, `H${level}`), text, type, after);
}

function drawText(sheet: Sheet, part: Part, text: string, type: Type, after: number): void {
  const width = sheet.right - sheet.left;
  let lines = setLines(sheet, text, type, width);
  while (lines.length > 0) {
    const room = Math.floor((sheet.bottom - sheet.y) / lineHeight(type));
    if (room < 1) turnPage(sheet);
    const here = lines.slice(0, Math.max(1, room));
    drawInPart(sheet.pdf, part, () => {
      for (const line of here) {
        drawLine(sheet, line, type, sheet.left, sheet.y, width);
        sheet.y += lineHeight(type);
      }
    });
    lines = lines.slice(here.length);
  }
  sheet.y += after;
}

/** Nothing is lost in silence: what stands as a box is named by its number. */
function drawBoxNote(sheet: Sheet, whole: Part, words: typeof ENGLISH): void {
  const characters = [...sheet.boxed];
  const numbers = characters
    .slice(0, MAX_NAMED)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const more = characters.length > MAX_NAMED ? words.more(characters.length - MAX_NAMED) : '';
  const note = `${words.boxes} ${numbers.join(', ')}${more}.`;
  drawText(sheet, addPart(sheet.pdf, whole, 'P'), note, QUIET, 0);
}

async function drawFeet(sheet: Sheet, title: string, words: typeof ENGLISH): Promise<void> {
  const { pdf, left, right } = sheet;
  const { start, count } = pdf.bufferedPageRange();
  const y = sheet.bottom + 10;
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    pdf.markContent('Artifact', { type: 'Pagination' });
    const number = setLines(sheet, words.page(index + 1, count), FOOT, right - left)[0];
    const numberWidth = number?.width ?? 0;
    if (number) drawLine(sheet, number, FOOT, right - numberWidth, y, numberWidth);
    const name = setLines(sheet, title, FOOT, right - left - numberWidth - 20)[0];
    if (name) drawLine(sheet, name, FOOT, left, y, name.width);
    pdf.endMarkedContent();
    await setImmediate();
  }
}
