import { csvLine } from '../csv.ts';
import type { Layout } from './layout.ts';
import { cellsOf } from './layout.ts';
import type { Period } from './period.ts';
import type { WorkSearchRecord } from './record.ts';
import { emptyRecord } from './record.ts';

/** Spreadsheets take a file without it for the letters of the computer's own country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows of a layout for a spreadsheet, its titles first. */
export function workSearchCsv(layout: Layout, records: readonly WorkSearchRecord[]): string {
  const head = csvLine(layout.columns.map(({ title }) => title));
  return [BYTE_ORDER_MARK, head, ...records.map((record) => csvLine(cellsOf(layout, record)))].join('');
}

/** Every field of every record, whatever the layout, for another program. */
export function workSearchJson(
  layout: Layout,
  { from, to }: Period,
  records: readonly WorkSearchRecord[],
): string {
  const activities = records.map(namedFields);
  return `${JSON.stringify({ layout: layout.id, from, to, activities }, null, 2)}\n`;
}

/** "work-search-new-york-2026-11-16-to-2026-11-22.pdf" */
export function workSearchFileName(layout: Layout, { from, to }: Period, ending: string): string {
  return `work-search-${layout.id}-${from}-to-${to}.${ending}`;
}

/** The fields by name, in one order; whatever else an object may carry stays here. */
function namedFields(record: WorkSearchRecord): Record<string, unknown> {
  const names = Object.keys(emptyRecord(record.day, record.type)) as (keyof WorkSearchRecord)[];
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
