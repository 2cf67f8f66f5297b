import { addDays, type Day, daysBetween } from '../time.ts';
import type { NamedDay } from './named-day.ts';
import { findSpans } from './span-of-days.ts';
import { whoseDay } from './whose-day.ts';

const MAX_TEXT = 6_000;
const A_MONDAY = '1990-01-01' as Day;

/**
 * The last day on which what the mail asks for can be done: the earliest to come of those named after "by" or "bis", or so
 * many days from the sending. What they promise to do by a day, or a contract's end, is no such day.
 */
export function findDeadline(ownText: string, named: readonly NamedDay[], sent: Day | null): NamedDay | null {
  const text = withoutFullStops(ownText.slice(0, MAX_TEXT), named);
  const last = named
    .filter(({ day, isLast }) => isLast && (sent === null || day >= sent))
    .filter(({ start, end }) => (whoseDay(text, start, end) ?? 'asked') === 'asked')
    .reduce<NamedDay | null>((first, one) => (first && first.day <= one.day ? first : one), null);
  if (last || sent === null) return last;
  const [span] = findSpans(text);
  return span ? { day: dayAfter(sent, span), isLast: true, start: span.start, end: span.end } : null;
}

/** Those of a day end no sentence: "bis zum 20. März". */
function withoutFullStops(text: string, named: readonly NamedDay[]): string {
  return named.reduce(
    (left, { start, end }) =>
      left.slice(0, start) + left.slice(start, end).replaceAll('.', ' ') + left.slice(end),
    text,
  );
}

function dayAfter(sent: Day, { days, isWorking }: { days: number; isWorking: boolean }): Day {
  if (!isWorking) return addDays(sent, days);
  let day = sent;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    if (daysBetween(A_MONDAY, day) % 7 < 5) left -= 1;
  }
  return day;
}
