import { setImmediate } from 'node:timers/promises';
import type { Line } from './lines.ts';
import type { PdfColumn } from './pdf-content.ts';
import {
  drawLine,
  drawRule,
  INK,
  lineHeight,
  QUIET_INK,
  type Sheet,
  setLines,
  type Type,
  turnPage,
} from './sheet.ts';
import { addPart, drawInPart, type Part } from './structure.ts';

const HEAD: Type = { size: 8, weight: 'strong', color: QUIET_INK };
const CELL: Type = { size: 8.5, weight: 'regular', color: INK };
const GAP = 8;
const PADDING = 4;
/** A row that does not fit goes to the next page, unless it is taller than this many lines: then it is broken. */
const MAX_UNBROKEN_LINES = 24;

type Cell = { x: number; width: number; lines: Line[] };

export async function drawTable(
  sheet: Sheet,
  parent: Part,
  columns: PdfColumn[],
  rows: string[][],
): Promise<void> {
  const table = addPart(sheet.pdf, parent, 'Table');
  const places = placesOf(sheet, columns);
  const head = places.map((place, index) => ({
    ...place,
    lines: setLines(sheet, columns[index]?.title ?? '', HEAD, place.width),
  }));
  const firstRow = cellsOf(sheet, places, rows[0] ?? []);
  const needed =
    heightOf(head, HEAD) + Math.min(heightOf(firstRow, CELL), MAX_UNBROKEN_LINES * lineHeight(CELL));
  if (sheet.y + needed > sheet.bottom && sheet.y > sheet.top) turnPage(sheet);
  drawHead(sheet, head, addPart(sheet.pdf, table, 'TR'));
  for (const row of rows) {
    drawRow(sheet, cellsOf(sheet, places, row), head, addPart(sheet.pdf, table, 'TR'));
    await setImmediate();
  }
  sheet.y += PADDING * 2;
}

function placesOf({ left, right }: Sheet, columns: PdfColumn[]): { x: number; width: number }[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const perShare = (right - left - GAP * Math.max(0, columns.length - 1)) / Math.max(shares, 1e-9);
  let x = left;
  return columns.map(({ share }) => {
    const place = { x, width: share * perShare };
    x += place.width + GAP;
    return place;
  });
}

function cellsOf(sheet: Sheet, places: { x: number; width: number }[], row: string[]): Cell[] {
  return places.map((place, index) => ({
    ...place,
    lines: setLines(sheet, row[index] ?? '', CELL, place.width),
  }));
}

function heightOf(cells: Cell[], type: Type): number {
  return lineCount(cells) * lineHeight(type) + PADDING * 2;
}

function lineCount(cells: Cell[]): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length));
}

/** `row` is null where the head comes again: a screen reader has heard it. */
function drawHead(sheet: Sheet, head: Cell[], row: Part | null): void {
  const { pdf } = sheet;
  const draw = (cell: Cell) => drawLines(sheet, cell, HEAD, 0, cell.lines.length);
  if (!row) pdf.markContent('Artifact', { type: 'Pagination' });
  for (const cell of head) {
    if (row) drawInPart(pdf, addPart(pdf, row, 'TH'), () => draw(cell));
    else draw(cell);
  }
  if (!row) pdf.endMarkedContent();
  sheet.y += heightOf(head, HEAD);
  drawRule(sheet, sheet.y, 1);
}

function drawRow(sheet: Sheet, cells: Cell[], head: Cell[], row: Part): void {
  const { pdf } = sheet;
  const parts = cells.map(() => addPart(pdf, row, 'TD'));
  const count = lineCount(cells);
  const isBroken = count > MAX_UNBROKEN_LINES;
  for (let from = 0; from < count; ) {
    const room = Math.floor((sheet.bottom - sheet.y - PADDING * 2) / lineHeight(CELL));
    const needed = isBroken ? Math.min(2, count - from) : count;
    if (room < needed && sheet.y > sheet.top + heightOf(head, HEAD)) {
      turnPage(sheet);
      drawHead(sheet, head, null);
      continue;
    }
    const to = Math.min(count, from + Math.max(1, room));
    for (const [index, cell] of cells.entries()) {
      const part = parts[index];
      if (part) drawInPart(pdf, part, () => drawLines(sheet, cell, CELL, from, to));
    }
    sheet.y += (to - from) * lineHeight(CELL) + PADDING * 2;
    drawRule(sheet, sheet.y);
    from = to;
  }
}

function drawLines(sheet: Sheet, cell: Cell, type: Type, from: number, to: number): void {
  for (const [index, line] of cell.lines.slice(from, to).entries()) {
    // In a column everything begins at the left, so that a line from the right does not lean on the next column.
    drawLine(sheet, line, type, cell.x, sheet.y + PADDING + index * lineHeight(type), line.width);
  }
}
