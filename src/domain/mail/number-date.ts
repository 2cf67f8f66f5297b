import type { Day } from '../time.ts';
import type { NamedDay } from './named-day.ts';
import { isWeekday, WEEKDAY } from './weekdays.ts';

/** A date in numbers, "24/03/2026" or "3/24": its first two, its year, and the weekday that stands before it. */
type Written = {
  first: number;
  second: number;
  year: string | null;
  weekday: string | null;
  start: number;
  end: number;
};
type Order = 'day first' | 'month first';

const LEAD_CHARS = 24;
const NUMBERS =
  /(?<![\d/.-])(?<first>\d{1,2})(?:\/(?<second>\d{1,2})(?:\/(?<year>\d{4}|\d{2}))?|-(?<second2>\d{1,2})-(?<year2>\d{4}|\d{2}))(?![\d/-]|[.:]\d)/gu;
const BEHIND_WEEKDAY = new RegExp(
  String.raw`(?<!\p{L})(?<weekday>${WEEKDAY})(?:\.,?|,|\))?\s(?:den |dem |the |le |el |il |dia |día |op )?$`,
  'iu',
);
/** What a date without its year stands behind: "24/7" and "9/10 points" are none. */
const LEAD =
  /(?<!\p{L})(?:le|du|au|dia|día|el|del|al|il|dal|op|am|den|dem|vom|bis|on|by|until|before|date|datum|data|fecha)\s?:?\s$/iu;
const ALWAYS = '24/7';

/**
 * The days a text writes in numbers with a stroke or hyphens. Which of the two is the month is told by the numbers, else by
 * the weekday before them or by another date of the text; where nothing tells, it names no day.
 */
export function daysInNumbers(
  text: string,
  dayOfParts: (year: string | null, month: number, date: number) => Day | null,
): Omit<NamedDay, 'isLast'>[] {
  const written = [...text.matchAll(NUMBERS)].flatMap((match) => writtenAt(text, match));
  const readings = written.map((one) => ({ one, order: orderOf(one, dayOfParts) }));
  const orders = new Set(readings.flatMap(({ order }) => order ?? []));
  const [only] = orders.size === 1 ? orders : [];
  return readings.flatMap(({ one, order }) => {
    const { start, end, first, second } = one;
    const chosen = order ?? (first === second ? 'day first' : only);
    const day = chosen ? dayIn(one, chosen, dayOfParts) : null;
    return day ? [{ day, start, end }] : [];
  });
}

function writtenAt(text: string, match: RegExpExecArray): Written[] {
  const { first, second, second2, year, year2 } = match.groups ?? {};
  const { index } = match;
  const before = text.slice(Math.max(0, index - LEAD_CHARS), index);
  const weekday = BEHIND_WEEKDAY.exec(before)?.groups?.weekday ?? null;
  const years = year ?? year2 ?? null;
  if (years === null && (match[0] === ALWAYS || (weekday === null && !LEAD.test(before)))) return [];
  const numbers = { first: Number(first), second: Number(second ?? second2), year: years };
  return [{ ...numbers, weekday, start: index, end: index + match[0].length }];
}

function orderOf(one: Written, dayOfParts: Parameters<typeof daysInNumbers>[1]): Order | null {
  const { first, second, weekday } = one;
  if (first > 12 && second <= 12) return 'day first';
  if (second > 12 && first <= 12) return 'month first';
  if (weekday === null || first === second) return null;
  const fitting = (['day first', 'month first'] as const).filter((order) => {
    const day = dayIn(one, order, dayOfParts);
    return day !== null && isWeekday(day, weekday);
  });
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function dayIn(
  { first, second, year }: Written,
  order: Order,
  dayOfParts: Parameters<typeof daysInNumbers>[1],
): Day | null {
  return order === 'day first' ? dayOfParts(year, second, first) : dayOfParts(year, first, second);
}
