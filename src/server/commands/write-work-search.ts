import { workSearchCsv, workSearchFileName, workSearchJson } from '../../domain/work-search/file.ts';
import type { LayoutId } from '../../domain/work-search/layout.ts';
import { layoutOf } from '../../domain/work-search/layout.ts';
import type { Period } from '../../domain/work-search/period.ts';
import { recordsToSave } from '../../domain/work-search/rows.ts';
import type { Actor } from '../actor.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { workSearchPaper } from '../work-search-paper.ts';
import { readWorkSearch } from './read-work-search.ts';

export type WorkSearchFormat = 'pdf' | 'csv' | 'json';
export type WorkSearchFile = { name: string; type: string; content: Buffer | string };

/** The log of a period as a file: the rows that were not left out, with the record's fields and nothing else. */
export async function writeWorkSearch(
  actor: Actor,
  { layout: id, format, from, to }: Period & { layout: LayoutId; format: WorkSearchFormat },
): Promise<WorkSearchFile> {
  const layout = layoutOf(id);
  const period = { from, to };
  const records = recordsToSave(await readWorkSearch(actor, { layout: id, ...period }));
  const name = workSearchFileName(layout, period, format);
  switch (format) {
    case 'pdf':
      return {
        name,
        type: 'application/pdf',
        content: await writePdf(workSearchPaper(layout, period, records)),
      };
    case 'csv':
      return { name, type: 'text/csv; charset=utf-8', content: workSearchCsv(layout, records) };
    case 'json':
      return {
        name,
        type: 'application/json; charset=utf-8',
        content: workSearchJson(layout, period, records),
      };
  }
}
