import { addDays, type Day } from '../time.ts';
import type { NamedDay } from './named-day.ts';

const MAX_TEXT = 6_000;
/** What stands before a day that is the last one: "by", "no later than", "bis zum", "expires on". */
const BEFORE_A_DAY =
  /(?<!\p{L})(?:by|before|until|till|no later than|deadline(?: is| for [\p{L} ]{1,40})?|due(?: date| on| by)?|expires?(?: on)?|valid until|closes on|respond by|reply by|bis(?: zum| spätestens| einschließlich)?|spätestens(?: am)?|frist|avant le|jusqu['’]au|antes del?|hasta el|até|entro il|vóór|uiterlijk)(?!\p{L})\s?:?\s?(?:(?:the|end of(?: day)?|eod|midnight|zum|am|on|dem|\d{1,2}(?::\d\d)?\s?(?:am|pm|uhr)?(?: on)?),?\s){0,3}(?:\p{L}{2,12},?\s(?:den |dem |the )?)?$/iu;
const COUNTED = new Map(
  'one two three four five six seven eight nine ten|einem zwei drei vier fünf sechs sieben acht neun zehn|eine - - - - - - - - -|einen - - - - - - - - -'
    .split('|')
    .flatMap((words) => words.split(' ').map((word, index) => [word, index + 1] as const)),
);
const NUMBER = String.raw`(\d{1,2}|${[...COUNTED.keys()].filter((word) => word !== '-').join('|')})`;
/** "5 days", "fünf (5) Kalendertagen", "two full weeks". */
const SPAN = String.raw`${NUMBER}(?:\s?\(\d{1,2}\))? ?-?(?:(?:calendar|full|kalender) ?)?(hours?|days?|weeks?|stunden|tagen?|wochen?)`;
const WITHIN = new RegExp(
  String.raw`(?<!\p{L})(?:within|in|innerhalb|innert|binnen)(?: the)?(?: next| von| der nächsten)? ${SPAN}(?: of (?:receiving|receipt|this|the)| from (?:receipt|today|now|this)|[.,;]? ?(?:(?:to|zu|nach erhalt|ab erhalt|ab heute)(?!\p{L})|abzu\p{L}{3,12})|[.!]|$)`,
  'iu',
);
const YOU_HAVE = new RegExp(
  String.raw`(?<!\p{L})(?:you (?:will )?have|sie haben|du hast|link (?:is valid|expires|will expire) (?:for|in|after)|valid for)(?: up to| until| bis zu)? ${SPAN}`,
  'iu',
);

/**
 * The last day on which what the mail asks for can be done: a day named after "by" or "bis", or so many days from
 * the sending. Hours of a test are its length and no deadline, so less than a day does not count.
 */
export function findDeadline(ownText: string, named: readonly NamedDay[], sent: Day | null): NamedDay | null {
  const text = ownText.slice(0, MAX_TEXT);
  const first = named.find(({ start }) => BEFORE_A_DAY.test(text.slice(Math.max(0, start - 90), start)));
  if (first) return first;
  if (sent === null) return null;
  for (const pattern of [WITHIN, YOU_HAVE]) {
    const match = pattern.exec(text);
    const days = match ? daysOf(match[1] ?? '', match[2] ?? '') : null;
    if (match && days !== null && !isTheirPromise(text, match.index))
      return { day: addDays(sent, days), start: match.index, end: match.index + match[0].trimEnd().length };
  }
  return null;
}

/** "You will hear from us within five days" binds them, not the person. */
function isTheirPromise(text: string, position: number): boolean {
  const before = text.slice(Math.max(0, position - 100), position);
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n\n')) + 1);
  return (
    /(?<!\p{L})(?:we|wir|hear|contact you|get back|our team|melden)(?!\p{L})/iu.test(sentence) &&
    !/complete|submit|respond|(?:ask|invite|request|require) (?:that )?you|bitten|bearbeiten/iu.test(sentence)
  );
}

function daysOf(number: string, unit: string): number | null {
  const count = COUNTED.get(number.toLowerCase()) ?? Number(number);
  if (/^(?:hour|stunde)/i.test(unit)) return count >= 24 ? Math.floor(count / 24) : null;
  return /^(?:week|woche)/i.test(unit) ? count * 7 : count;
}
