import { addDays, type Day } from '../../../../domain/time.ts';

export type Period = { value: string; label: string; from?: Day; to?: Day };

/** The periods one can choose for the flow: lately, and by the year. */
export function periodsOf(today: Day, years: readonly string[]): Period[] {
  return [
    { value: '', label: 'All the time' },
    { value: '30', label: 'Last 30 days', from: addDays(today, -30) },
    { value: '90', label: 'Last 3 months', from: addDays(today, -90) },
    ...years.map((year) => ({
      value: year,
      label: year,
      from: `${year}-01-01` as Day,
      to: `${year}-12-31` as Day,
    })),
  ];
}
