import { type Day, dayOf, daysBetween, parseDay, type TimeZone } from '../time.ts';
import { isLastDay } from './last-day.ts';
import type { ParsedMail } from './mail.ts';
import { daysInNumbers } from './number-date.ts';

/** A day a text names, and where. `isLast`: something lasts until then, or is to be done by then. */
export type NamedDay = { day: Day; isLast: boolean; start: number; end: number };

const MAX_TEXT = 6_000;
const MAX_NAMED = 40;
/** How far off a day without a year is looked for: mails speak of the weeks around them. */
const DAYS_BACK = 60;
const MAX_DAYS_AHEAD = 180;
const MAX_YEARS_OFF = 1;
const MONTHS = [
  'jan|januar|january|jän|jänner|janvier|janv|enero|janeiro|gennaio|januari|ene|gen',
  'feb|februar|february|feber|février|fevrier|févr|fevr|fév|fev|febrero|fevereiro|febbraio|februari',
  'mar|märz|maerz|march|mars|marzo|março|marco|maart|mär|mrz|mrt',
  'apr|april|avril|avr|abril|aprile|abr',
  'may|mai|mayo|maio|maggio|mei|mag',
  'jun|juni|june|juin|junio|junho|giugno|giu',
  'jul|juli|july|juillet|juil|julio|julho|luglio|lug',
  'aug|august|août|aout|agosto|augustus|ago',
  'sep|sept|september|septembre|septiembre|setiembre|setembro|settembre|sett|set',
  'oct|october|oktober|octobre|octubre|outubro|ottobre|okt|out|ott',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dezember|décembre|decembre|diciembre|dezembro|dicembre|dez|déc|dic',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);
const MONTH = `(?:${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** What stands before its number in no language that writes it so, and is a word of another one: "set 30 minutes". */
const NEVER_FIRST = '(?!(?:set|out|ago|gen|giu|mag|lug|dic|ott)(?!\\p{L}))';
/** English words are months only where more of a date, or its hour, stands behind: "3 out of 5", "10 set questions". */
const NO_WORD = String.raw`(?!(?<!de )(?:set|out|ago)(?!\p{L}|\.?,?(?: del?)? \d{4}|,?\s(?:às|as|alle|ore|dalle|das)\s|[.,]?\s?$))`;
/** ISO, dotted, "24.03.26", "24 March 2026", "March 24th, 2026"; the year may be missing except in the first. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d-])(?<y1>\d{4})-(?<m1>\d\d)-(?<d1>\d\d)(?!\d)`,
    String.raw`(?<![\d.])(?<d2>\d{1,2})\.\s?(?<m2>\d{1,2})\.(?:\s?(?<y2>\d{4})(?!\d)|(?<yy2>\d{2})(?!\d|[.:]\d)|(?![\d.]))`,
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de |of )?${NO_WORD}(?<m3>${MONTH})(?!\p{L}|\s(?:be|not|have|also|i|we|you)\b)\.?(?:,?(?: del?)?\s(?<y3>\d{4})(?!\d))?`,
    String.raw`(?<!\p{L})${NEVER_FIRST}(?<m4>${MONTH})\.?\s(?<d4>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:./]\d|-\d{1,2}-|\s(?:(?:de )?${MONTH}(?!\p{L})|(?:à|às|alle|a las)\s))(?:,?\s(?<y4>\d{4})(?!\d))?`,
  ].join('|'),
  'giu',
);

/** The day the mail was sent, as lived in the person's time zone. */
export function daySent(mail: Pick<ParsedMail, 'sentAt'>, timeZone: TimeZone): Day | null {
  return mail.sentAt === null ? null : dayOf(mail.sentAt, timeZone);
}

/** Every day the text names, in its order. One without a year is the one nearest after the sending, if that is known. */
export function daysNamed(ownText: string, sent: Day | null): NamedDay[] {
  const text = ownText.slice(0, MAX_TEXT);
  const named: Omit<NamedDay, 'isLast'>[] = [];
  for (const match of text.matchAll(DATE)) {
    const day = dayOfMatch(match.groups ?? {}, sent);
    if (day) named.push({ day, start: match.index, end: match.index + match[0].length });
    if (named.length === MAX_NAMED) break;
  }
  const inNumbers = daysInNumbers(text, (year, month, date) => dayOfParts(year, month, date, sent));
  return [...named, ...inNumbers]
    .sort((one, other) => one.start - other.start)
    .slice(0, MAX_NAMED)
    .map((one) => ({ ...one, isLast: isLastDay(text, one.start) }));
}

/**
 * The day of the meeting: the one coming day a text names, however often. A day by which they or the person do something is another matter, and
 * of several days none is chosen.
 */
export function onlyDayToCome(
  named: readonly NamedDay[],
  sent: Day | null,
  deadline: NamedDay | null,
): NamedDay | null {
  const coming = named.filter(
    ({ day, isLast, start }) =>
      !isLast && start !== deadline?.start && (sent === null || isSoonAfter(sent, day)),
  );
  const [first] = coming;
  return first && coming.every(({ day }) => day === first.day) ? first : null;
}

function isSoonAfter(sent: Day, day: Day): boolean {
  const ahead = daysBetween(sent, day);
  return ahead >= 0 && ahead <= MAX_DAYS_AHEAD;
}

function dayOfMatch(parts: Readonly<Record<string, string | undefined>>, sent: Day | null): Day | null {
  const date = parts.d1 ?? parts.d2 ?? parts.d3 ?? parts.d4 ?? '';
  const month = parts.m1 ?? parts.m2 ?? parts.m3 ?? parts.m4 ?? '';
  const year = parts.y1 ?? parts.y2 ?? parts.yy2 ?? parts.y3 ?? parts.y4 ?? null;
  return dayOfParts(year, MONTH_OF.get(month.toLowerCase()) ?? Number(month), Number(date), sent);
}

/** A year of two digits is one of those around the sending: "10.12.15" may be a version. */
function dayOfParts(year: string | null, month: number, date: number, sent: Day | null): Day | null {
  const inYear = (full: number) =>
    parseDay(`${full}-${[month, date].map((part) => String(part).padStart(2, '0')).join('-')}`);
  if (year?.length === 4) return inYear(Number(year));
  if (sent === null) return null;
  const sentYear = Number(sent.slice(0, 4));
  if (year !== null) {
    const full = 2000 + Number(year);
    return Math.abs(full - sentYear) <= MAX_YEARS_OFF ? inYear(full) : null;
  }
  for (const nearby of [sentYear, sentYear + 1]) {
    const day = inYear(nearby);
    if (day && daysBetween(sent, day) >= -DAYS_BACK) return day;
  }
  return null;
}
