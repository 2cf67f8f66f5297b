import { z } from 'zod';
import { LAYOUT_IDS } from '../domain/work-search/layout.ts';
import {
  WORK_SEARCH_METHODS,
  WORK_SEARCH_RESULTS,
  WORK_SEARCH_TYPES,
  WORKLOADS,
} from '../domain/work-search/record.ts';
import { route } from './route.ts';
import { day, idOf, instant, line, minutes, webAddress, words } from './values.ts';

/** Several names or addresses, one a line. */
const someLines = words.max(
  1_000,
  'This is longer than the 1,000 characters that fit here. Please shorten it.',
);

export const workSearchRecord = z.object({
  day,
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^$/, 'Use a time written like 10:30, or leave it empty.'),
  type: z.enum(WORK_SEARCH_TYPES),
  minutes: minutes.nullable(),
  employer: line,
  address: someLines,
  web: webAddress,
  email: someLines,
  phone: line,
  contactName: someLines,
  contactRole: someLines,
  position: line,
  reference: line,
  source: words.max(2_000, 'This is longer than the 2,000 characters that fit here. Please shorten it.'),
  workload: z.enum(WORKLOADS),
  method: z.enum(WORK_SEARCH_METHODS),
  proof: words,
  result: z.enum(WORK_SEARCH_RESULTS),
  resultDay: day.nullable(),
  statedReason: words,
  note: words,
});
const fields = workSearchRecord.keyof();

/** What a row comes from ("applied:…", "interview:…", "event:…", "practice:2026-04-17"), or the id of an own entry. */
const rowId = z.string().max(100);
export const workSearchRow = z.object({
  rowId,
  origin: z.enum(['application', 'practice', 'own']),
  applicationId: idOf<'application'>().nullable(),
  record: workSearchRecord,
  edited: z.array(fields),
  /** Whether it is known that it took place; what is not is left out until the person puts it in. */
  isSure: z.boolean(),
  isHidden: z.boolean(),
  writtenAt: instant,
  daysLater: z.int(),
  editedAt: instant.nullable(),
});
export type WorkSearchRow = z.infer<typeof workSearchRow>;

const asked = z.object({ layout: z.enum(LAYOUT_IDS), from: day, to: day });
const params = z.object({ workSearchRowId: rowId });

export const listWorkSearch = route({
  method: 'GET',
  path: '/api/work-search',
  summary:
    'The work-search log of a period: filled in from what was noted, with the person’s edits and own entries',
  query: asked,
  reply: z.object({ rows: z.array(workSearchRow) }),
});
export const addWorkSearchEntry = route({
  method: 'POST',
  path: '/api/work-search',
  summary: 'Add an activity of one’s own; where the page makes the id, sending twice makes one',
  body: workSearchRecord
    .partial()
    .required({ day: true, type: true })
    .extend({ id: idOf<'work_search_entry'>().optional() }),
  reply: workSearchRow,
});
export const changeWorkSearchRow = route({
  method: 'PATCH',
  path: '/api/work-search/:workSearchRowId',
  summary:
    'Edit a row, or leave it out; an edit lies over what was filled in, and the earlier words are kept',
  params,
  body: workSearchRecord.partial().extend({ isHidden: z.boolean().optional() }),
  reply: workSearchRow,
});
export const takeBackWorkSearchEdits = route({
  method: 'DELETE',
  path: '/api/work-search/:workSearchRowId/edits',
  summary: 'Take back what was edited: the row is again as it was filled in',
  params,
  reply: workSearchRow,
});
export const getWorkSearchFile = route({
  method: 'GET',
  path: '/api/work-search-file',
  summary:
    'The log of a period as a file for the office: PDF, CSV or JSON, with the record’s fields and nothing else',
  query: asked.extend({ format: z.enum(['pdf', 'csv', 'json']) }),
});
