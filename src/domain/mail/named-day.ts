import { type Day, dayOf, daysBetween, parseDay, type TimeZone } from '../time.ts';
import type { ParsedMail } from './mail.ts';
import { ownPassages } from './own-passages.ts';
import type { Evidence, MailKind } from './reading.ts';

const MAX_TEXT = 6_000;
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
const MONTH = `(?:${MONTHS.join('|')})`;
const PATTERNS = [
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/gu, order: 'ymd' },
  { pattern: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/gu, order: 'dmy' },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th)?\\s(?:de |of )?(${MONTH})\\.?,?(?: de)?\\s(\\d{4})(?!\\d)`,
      'giu',
    ),
    order: 'dmy',
  },
  {
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)`, 'giu'),
    order: 'mdy',
  },
] as const;

/**
 * The day to put on what the mail says. An invitation that names exactly one coming day in full means that day; every
 * other mail, and one whose day could be read in two ways, means the day it was sent.
 */
export function findDay(
  mail: ParsedMail,
  kind: MailKind,
  timeZone: TimeZone,
): { day: Day | null; evidence: Evidence[] } {
  const sent = mail.sentAt === null ? null : dayOf(mail.sentAt, timeZone);
  if (kind !== 'interview') return { day: sent, evidence: [] };
  const named = daysNamed(mail).filter(({ day }) => sent === null || isSoonAfter(sent, day));
  const [first] = named;
  if (!first || named.some(({ day }) => day !== first.day)) return { day: sent, evidence: [] };
  const { start, end } = first;
  return {
    day: first.day,
    evidence: [{ supports: 'date', field: 'text', text: mail.text.slice(start, end), start, end }],
  };
}

function isSoonAfter(sent: Day, day: Day): boolean {
  const ahead = daysBetween(sent, day);
  return ahead >= 0 && ahead <= MAX_DAYS_AHEAD;
}

function daysNamed(mail: ParsedMail): { day: Day; start: number; end: number }[] {
  const found: { day: Day; start: number; end: number }[] = [];
  for (const passage of ownPassages(mail.text.slice(0, MAX_TEXT))) {
    const text = mail.text.slice(passage.start, passage.end);
    for (const { pattern, order } of PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const [whole, one = '', two = '', three = ''] = match;
        const [year, month, date] =
          order === 'ymd' ? [one, two, three] : order === 'dmy' ? [three, two, one] : [three, one, two];
        const day = parseDay(`${year}-${monthNumber(month)}-${date.padStart(2, '0')}`);
        const start = passage.start + match.index;
        if (day) found.push({ day, start, end: start + whole.length });
      }
    }
  }
  return found;
}

function monthNumber(text: string): string {
  const lower = text.toLowerCase();
  const index = MONTHS.findIndex((names) => names.split('|').includes(lower));
  return index < 0 ? text.padStart(2, '0') : String(index + 1).padStart(2, '0');
}
