import type { WorkSearchRow } from '../../../contract/work-search.ts';
import type { LayoutId } from '../../../domain/work-search/layout.ts';
import { BRITISH } from '../../../domain/work-search/office-words.ts';
import type { PeriodChoice, Weekday } from '../../../domain/work-search/period.ts';
import type { WorkSearchRecord } from '../../../domain/work-search/record.ts';
import {
  WORK_SEARCH_METHODS,
  WORK_SEARCH_RESULTS,
  WORK_SEARCH_TYPES,
  WORKLOADS,
} from '../../../domain/work-search/record.ts';
import { counted, plainDay } from '../../words.ts';

const UNKNOWN = 'Not noted';

export const TYPE_OPTIONS = WORK_SEARCH_TYPES.map((value) => ({ value, label: BRITISH.types[value] }));
export const METHOD_OPTIONS = optionsOf(WORK_SEARCH_METHODS, BRITISH.methods);
export const RESULT_OPTIONS = optionsOf(WORK_SEARCH_RESULTS, BRITISH.results);
export const WORKLOAD_OPTIONS = optionsOf(WORKLOADS, BRITISH.workloads);

export const PERIOD_OPTIONS: readonly { value: PeriodChoice | 'own'; label: string }[] = [
  { value: 'this_week', label: 'This week' },
  { value: 'last_week', label: 'Last week' },
  { value: 'last_two_weeks', label: 'The last two weeks' },
  { value: 'this_month', label: 'This month' },
  { value: 'last_month', label: 'Last month' },
  { value: 'own', label: 'From one day to another' },
];
export const WEEKDAY_OPTIONS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
].map((label, index) => ({ value: (index + 1) as Weekday, label }));

/** The layout one begins with, by the country that is known. */
export function layoutOfCountry(country: string | null): LayoutId {
  const known: Record<string, LayoutId> = { GB: 'united-kingdom', DE: 'germany', CH: 'switzerland' };
  return known[country ?? ''] ?? 'new-york';
}

/** What a row is called where it stands alone: "Application at Northwind, 12 November". */
export function rowName({ type, employer, day }: WorkSearchRecord): string {
  return `${BRITISH.types[type]}${employer ? ` at ${employer}` : ''}, ${plainDay(day)}`;
}

/** Where a row comes from, when it was written, and what of it was changed. */
export function rowHistory({ origin, writtenAt, daysLater, edited, editedAt }: WorkSearchRow): string {
  const from = {
    application: 'Filled in from what you noted',
    practice: 'From your practice',
    own: 'Added by you',
  }[origin];
  const written =
    daysLater > 0 ? `, written on ${plainDay(writtenAt)}, ${counted(daysLater, 'day')} later` : '';
  const change =
    editedAt === null ? '' : `, ${edited.length > 0 ? 'edited' : 'changed'} on ${plainDay(editedAt)}`;
  return `${from}${written}${change}.`;
}

/** What is there, in plain numbers. Whether it is what somebody asked for, the program does not know. */
export function countWords(rows: readonly WorkSearchRow[], target: number | null): string {
  const saved = rows.filter((row) => !row.isHidden);
  const minutes = saved.reduce((sum, { record }) => sum + (record.minutes ?? 0), 0);
  const leftOut = rows.length - saved.length;
  return [
    saved.length === 1 ? '1 activity' : `${saved.length} activities`,
    target === null ? '' : `; the number you set yourself is ${target}`,
    minutes > 0 ? `. Time noted: ${BRITISH.minutes(minutes)}` : '',
    leftOut > 0 ? `. ${counted(leftOut, 'row')} left out` : '',
    '.',
  ].join('');
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  labels: Record<Value, string>,
): { value: Value; label: string }[] {
  return values.map((value) => ({ value, label: labels[value] || UNKNOWN }));
}
