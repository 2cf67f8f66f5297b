/** What stands between two hours: the way to the end of a meeting, one more hour beside it, or one to choose instead. */
export type Join = 'until' | 'and' | 'or';

/** What a text has in place of a day it names: it ends whatever stood before. */
export const DAY_MARK = '\uFFFC';

/** "à" and its like join two hours, and stand before a single one as well. */
const AT = 'à|a|às|as|alle|a las|até as|até às|tot aan';
const TO = 'to|until|till|until about|bis|bis um|tot|até|hasta|hasta las|fino alle|jusqu’à|al';
const AND = 'and|und|et|y|e|en';
const OR = 'or|oder|ou|o|of';
const DASH = '[-–—]';
const ARTICLE = '(?:ore |las |le |les |the |l’)?';
const BETWEEN = new RegExp(
  String.raw`^\s*(?:\(?[A-Z]{2,4}\)?\s)?\s*(?:(?<until>(?:${DASH}|(?:${TO}|${AT})(?!\p{L})))|(?<and>(?:${AND})(?!\p{L}))|(?<or>(?:${OR})(?!\p{L})))\s*${ARTICLE}$`,
  'iu',
);
const BARE = new RegExp(
  String.raw`(?<![\d.,:/+\p{L}-])(?<hour>\d{1,2})(?:\s?(?<dash>${DASH})\s?|\s(?:(?<at>${AT})|(?<to>${TO})|(?<and>${AND})|(?<or>${OR}))\s${ARTICLE})$`,
  'iu',
);
const HOUR_WORD = '(?: ore| las| les| le| the| às)?';
/** Where an hour may begin without a word of its own. */
const OPENS = new RegExp(String.raw`(?:^|[\n(),:;|@${DAY_MARK}–—])\s*$`, 'u');
const FROM = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:from|von|de|desde|des|das|dalle|van|vanaf)${HOUR_WORD}\s*$`,
  'iu',
);
const WITHIN = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:between|zwischen|entre|tra|fra|tussen)${HOUR_WORD}\s*$`,
  'iu',
);
const ONE_AT = /(?:^|[^\p{L}])(?:at|um|ab|om|kl\.?|time|uhrzeit)\s*$/iu;

export function joinOf(between: string): Join | null {
  if (between.length > 20) return null;
  const { until, and, or } = BETWEEN.exec(between)?.groups ?? {};
  if (until !== undefined) return 'until';
  if (and !== undefined) return 'and';
  return or === undefined ? null : 'or';
}

/** Whether an hour, by what stands before it, begins a meeting that lasts until the next one. */
export function isRangeStart(before: string, join: Join): boolean {
  return join === 'until' || (join === 'and' && WITHIN.test(before));
}

/**
 * The number alone that stands before an hour and begins what ends there: "14 bis 15 Uhr", "2 - 3 PM". Null where none does,
 * and `unclear` where it may be something else.
 */
export function startBefore(before: string): { hour: number; length: number } | 'unclear' | null {
  const match = BARE.exec(before);
  if (!match) return null;
  const { hour = '', dash, at, to, and } = match.groups ?? {};
  const lead = before.slice(0, match.index);
  const isFrom = FROM.test(lead) || WITHIN.test(lead);
  // "Salle 3 à 14h" is no time until 14:00.
  if (at !== undefined && !isFrom) return null;
  const isStart =
    (dash !== undefined || to !== undefined) && (isFrom || OPENS.test(lead) || ONE_AT.test(lead));
  const begins = at !== undefined || isStart || (and !== undefined && WITHIN.test(lead));
  if (!begins || Number(hour) > 23) return 'unclear';
  return { hour: Number(hour), length: match[0].length };
}
