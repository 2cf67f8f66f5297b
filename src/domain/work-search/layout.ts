import { shortDay } from '../day-words.ts';
import type { Day } from '../time.ts';
import type { Cell } from './columns.ts';
import { LAYOUTS } from './layouts.ts';
import type { OfficeWords } from './office-words.ts';
import type { PeriodChoice, Weekday } from './period.ts';
import type { WorkSearchRecord } from './record.ts';

export const LAYOUT_IDS = [
  'new-york',
  'washington',
  'california',
  'texas',
  'united-kingdom',
  'germany',
  'switzerland',
] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

export type LayoutColumn = { title: string; share: number; cell: Cell };

/** How one authority has such a record, as far as it is known. */
export type Layout = {
  id: LayoutId;
  name: string;
  words: OfficeWords;
  paper: 'a4' | 'letter';
  columns: readonly LayoutColumn[];
  /** The period one begins with, and the day its week is taken to start on until the person says another. */
  period: PeriodChoice;
  weekStartsOn: Weekday;
  authority: { name: string; url: string };
  /**
   * Where the columns come from, and when that was looked at last: a copy of the authority's own page, or what others
   * write about it. Null where neither was looked at, and the columns are the whole record's.
   */
  checked: { at: 'authority' | 'others'; on: Day } | null;
  /** What else one should know, and what was not verified. */
  notes: readonly string[];
};

/** Older than this, a layout must be looked at again before a release. */
export const LAYOUTS_MAX_AGE_DAYS = 180;

export function layoutOf(id: LayoutId): Layout {
  return LAYOUTS[id];
}

/** What the page says of where a layout comes from. */
export function layoutCheckNote({ checked, authority }: Layout): string {
  if (checked === null) {
    return `Not checked at the authority. This layout has every field of the record; ask ${authority.name} what they want to see.`;
  }
  const day = `${shortDay(checked.on)} ${checked.on.slice(0, 4)}`;
  return checked.at === 'authority'
    ? `Last checked on ${day}, against a copy of the authority’s own page.`
    : `Last checked on ${day}, against what others write about it; not checked at the authority.`;
}

/** The texts of one row, in the order of the columns. */
export function cellsOf({ columns, words }: Layout, record: WorkSearchRecord): string[] {
  return columns.map(({ cell }) => cell(record, words));
}
