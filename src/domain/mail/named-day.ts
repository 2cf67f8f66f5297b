import { type Day, dayOf, daysBetween, parseDay, type TimeZone } from '../time.ts';
import type { ParsedMail } from './mail.ts';

/** A day a text names, and where. */
export type NamedDay = { day: Day; start: number; end: number };

const MAX_TEXT = 6_000;
const MAX_NAMED = 40;
/** How far off a day without a year is looked for: mails speak of the weeks around them. */
const DAYS_BACK = 60;
const MAX_DAYS_AHEAD = 180;
const MONTHS = [
  'jan|januar|january|jänner|janvier|enero|janeiro|gennaio|januari|ene|gen',
  'feb|februar|february|feber|février|febrero|fevereiro|febbraio|februari|fév',
  'mar|märz|march|mars|marzo|março|maart|mär|mrz',
  'apr|april|avril|abril|aprile|abr',
  'may|mai|mayo|maio|maggio|mei|mag',
  'jun|juni|june|juin|junio|junho|giugno|giu',
  'jul|juli|july|juillet|julio|julho|luglio|lug',
  'aug|august|août|agosto|augustus|ago',
  'sep|sept|september|septembre|septiembre|setembro|settembre|set',
  'oct|october|oktober|octobre|octubre|outubro|ottobre|okt|out|ott',
  'nov|november|novembre|noviembre|novembro',
  'dec|december|dezember|décembre|diciembre|dezembro|dicembre|dez|déc|dic',
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) =>
    names.split('|').map((name) => [name, String(index + 1).padStart(2, '0')] as const),
  ),
);
const MONTH = `(?:${[...MONTH_OF.keys()].sort((a, b) => b.length - a.length).join('|')})`;
/** What stands before its number in no language that writes it so, and is a word of another one: "set 30 minutes". */
const NEVER_FIRST = '(?!(?:set|out|ago|gen|giu|mag|lug|dic|ott)(?!\\p{L}))';
/** English words are months only where more of a date, or its hour, stands behind: "3 out of 5", "10 set questions". */
const NO_WORD = String.raw`(?!(?<!de )(?:set|out|ago)(?!\p{L}|\.?,?(?: del?)? \d{4}|,?\s(?:às|as|alle|ore|dalle|das)\s|[.,]?\s?$))`;
/** ISO, dotted, "24 March 2026", "March 24th, 2026"; the year may be missing except in the first. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d-])(?<y1>\d{4})-(?<m1>\d\d)-(?<d1>\d\d)(?!\d)`,
    String.raw`(?<![\d.])(?<d2>\d{1,2})\.\s?(?<m2>\d{1,2})\.(?:\s?(?<y2>\d{4})(?!\d)|(?![\d.]))`,
    String.raw`(?<!\d)(?<d3>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s(?:de |of )?${NO_WORD}(?<m3>${MONTH})(?!\p{L}|\s(?:be|not|have|also|i|we|you)\b)\.?(?:,?(?: de)?\s(?<y3>\d{4})(?!\d))?`,
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
  const named: NamedDay[] = [];
  for (const match of ownText.slice(0, MAX_TEXT).matchAll(DATE)) {
    const day = dayOfParts(match.groups ?? {}, sent);
    if (day) named.push({ day, start: match.index, end: match.index + match[0].length });
    if (named.length === MAX_NAMED) break;
  }
  return named;
}

/**
 * The day of the meeting: the one coming day a text names, however often. A last day to answer is another matter, and
 * of several days none is chosen.
 */
export function onlyDayToCome(
  named: readonly NamedDay[],
  sent: Day | null,
  deadline: NamedDay | null,
): NamedDay | null {
  const coming = named.filter(
    ({ day, start }) => start !== deadline?.start && (sent === null || isSoonAfter(sent, day)),
  );
  const [first] = coming;
  return first && coming.every(({ day }) => day === first.day) ? first : null;
}

function isSoonAfter(sent: Day, day: Day): boolean {
  const ahead = daysBetween(sent, day);
  return ahead >= 0 && ahead <= MAX_DAYS_AHEAD;
}

function dayOfParts(parts: Readonly<Record<string, string | undefined>>, sent: Day | null): Day | null {
  const date = (parts.d1 ?? parts.d2 ?? parts.d3 ?? parts.d4 ?? '').padStart(2, '0');
  const month = monthNumber(parts.m1 ?? parts.m2 ?? parts.m3 ?? parts.m4 ?? '');
  const year = parts.y1 ?? parts.y2 ?? parts.y3 ?? parts.y4;
  if (year !== undefined) return parseDay(`${year}-${month}-${date}`);
  if (sent === null) return null;
  const sentYear = Number(sent.slice(0, 4));
  for (const nearby of [sentYear, sentYear + 1]) {
    const day = parseDay(`${nearby}-${month}-${date}`);
    if (day && daysBetween(sent, day) >= -DAYS_BACK) return day;
  }
  return null;
}

function monthNumber(text: string): string {
  return MONTH_OF.get(text.toLowerCase()) ?? text.padStart(2, '0');
}
