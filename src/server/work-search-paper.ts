import type { Layout } from '../domain/work-search/layout.ts';
import { cellsOf } from '../domain/work-search/layout.ts';
import type { Period } from '../domain/work-search/period.ts';
import type { WorkSearchRecord } from '../domain/work-search/record.ts';
import type { PdfBlock, PdfContent } from './pdf/pdf-content.ts';

const LINE_TO_WRITE_ON = '_'.repeat(36);

/** The log as a page for the office; name and signature are written by hand. */
export function workSearchPaper(
  layout: Layout,
  { from, to }: Period,
  records: readonly WorkSearchRecord[],
): PdfContent {
  const { words, paper, columns } = layout;
  const table: PdfBlock =
    records.length === 0
      ? { type: 'paragraph', text: words.nothing }
      : {
          type: 'table',
          columns: columns.map(({ title, share }) => ({ title, share })),
          rows: records.map((record) => cellsOf(layout, record)),
        };
  return {
    title: words.title,
    language: words.language,
    paper,
    landscape: true,
    blocks: [
      { type: 'heading', level: 1, text: words.title },
      { type: 'paragraph', text: `${words.period}: ${words.day(from)} ${words.to} ${words.day(to)}` },
      { type: 'paragraph', text: `${words.name}: ${LINE_TO_WRITE_ON}` },
      table,
      { type: 'paragraph', text: `\n${words.signature}: ${LINE_TO_WRITE_ON}` },
    ],
  };
}
