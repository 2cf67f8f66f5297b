import { BEHIND_A_NUMBER, halfAround } from './half-of-day.ts';
import { isRangeStart, joinOf, startBefore } from './range-of-hours.ts';

/**
 * An hour as a text has it, with the end of the meeting where that is named. `time` is null where an hour stands that the
 * text does not tell plainly; `isHalved`: "am" or "pm" stands at its end.
 */
export type WrittenTime = {
  time: string | null;
  minutes: number | null;
  isHalved: boolean;
  start: number;
  end: number;
};

const MAX_MINUTES = 8 * 60;
/** "10:00", "10.30 Uhr", "14h30", "14 Uhr 30", "10 AM", "9:30 p.m.", "15 heures"; no part of a date or of a longer number. */
const CLOCK = new RegExp(
  String.raw`(?<![\d.,:/+−])(?<hour>\d{1,2})(?:${[
    String.raw`(?:[:h.](?<minute>\d{2})(?<second>:\d{2})?)(?![\d/]|[.:]\d)(?:\s?(?<half>[ap]\.?\s?m\b\.?)|\s?(?<unit>(?:uhr|uur)\b))?`,
    String.raw`\s?(?:uhr|uur|heures|h)\s(?<minute3>[0-5][05])(?!\d|[.:/]\d|\s?min)`,
    String.raw`\s?(?<half2>[ap]\.?\s?m\b\.?)`,
    String.raw`\s?(?:(?:uhr|uur|heures?|horas|hrs)\b|h\b(?!\d))(?!\s[0-5][05](?!\d))`,
    String.raw`(?<bare>)(?=\s${BEHIND_A_NUMBER})`,
  ].join('|')})`,
  'giu',
);
/** "alle 15.30", "om 15.30": what an hour with a full stop stands behind, where no "Uhr" follows it. */
const BEFORE_HOUR = /(?:^|[\s(])(?:(?:d?alle|(?:alle )?ore|om|um|kl\.?|às|at) )$/iu;
const BEFORE_NUMBER = /(?:^|[\s(])(?:at|las?|às|alle|um|om) $/iu;
const BEFORE_CHARS = 60;
const BEHIND_CHARS = 30;
/** Nobody meets before it without "am" or a word of the morning: such an hour may be one of the afternoon. */
const FIRST_PLAIN_HOUR = 7;

type Half = 'a' | 'p' | '';
type Clock = {
  hour: number;
  minute: number;
  half: Half;
  /** By "am" and "pm", and not by a word. */
  isHalved: boolean;
  isDotted: boolean;
  hasSeconds: boolean;
  start: number;
  end: number;
};

/** Every hour of a text, in their order; the end of a meeting belongs to its beginning. */
export function hoursIn(text: string): WrittenTime[] {
  const clocks = clocksIn(text);
  const found: WrittenTime[] = [];
  for (let at = 0; at < clocks.length; at += 1) {
    const clock = clocks[at];
    const next = clocks[at + 1];
    if (!clock) break;
    const before = (position: number) => text.slice(Math.max(0, position - BEFORE_CHARS), position);
    const join = next && joinOf(text.slice(clock.end, next.start));
    if (next && join && isRangeStart(before(clock.start), join)) {
      found.push(rangeOf(clock, next));
      at += 1;
      continue;
    }
    const start = startBefore(before(clock.start));
    if (start === null) found.push(alone(clock));
    else if (start === 'unclear') found.push({ ...alone(clock), time: null });
    else {
      const first = { ...clock, hour: start.hour, minute: 0, half: '' as const };
      found.push(rangeOf({ ...first, start: clock.start - start.length }, clock));
    }
  }
  return found;
}

function clocksIn(text: string): Clock[] {
  const found: Clock[] = [];
  for (const match of text.matchAll(CLOCK)) {
    const { hour = '', minute, second, minute3, half, half2, unit, bare } = match.groups ?? {};
    const [start, end] = [match.index, match.index + match[0].length];
    const letter = (half ?? half2 ?? '').charAt(0).toLowerCase() as Half;
    // "7.50" and "21.04" are something else, unless "Uhr" or "am" stands behind them, or "alle" before.
    const isPlain = !/^\d{1,2}\.\d{2}/.test(match[0]) || unit !== undefined || letter !== '';
    const isDotted = !isPlain && !BEFORE_HOUR.test(text.slice(Math.max(0, start - 12), start));
    const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
    if (bare !== undefined && !BEFORE_NUMBER.test(before)) continue;
    const words = halfAround(before, text.slice(end, end + BEHIND_CHARS));
    const told = letter === '' && Number(hour) < 12 ? words.half : letter;
    const clock = { hour: Number(hour), minute: Number(minute ?? minute3 ?? 0), half: told };
    if (clock.hour > 23 || clock.minute > 59 || (letter === 'a' && clock.hour > 12)) continue;
    if (text[start - 1] === '-' && !isBehindHour(text, found.at(-1), start)) continue;
    found.push({
      ...{ ...clock, isHalved: letter !== '', isDotted, hasSeconds: second !== undefined },
      ...{ start, end: end + words.length },
    });
  }
  // A number with a full stop is an hour where it is joined to one: "14.00-15.00 Uhr".
  return found.filter(({ isDotted, end }, index) => {
    const next = found[index + 1];
    return !isDotted || (next && !next.isDotted && joinOf(text.slice(end, next.start)) !== null);
  });
}

/** A hyphen belongs to a number of something, unless an hour stands before it; behind seconds it tells the zone. */
function isBehindHour(text: string, last: Clock | undefined, start: number): boolean {
  if (last?.end === start - 1) return !last.hasSeconds;
  return startBefore(text.slice(Math.max(0, start - BEFORE_CHARS), start)) !== null;
}

function alone(clock: Clock): WrittenTime {
  const { isHalved, start, end } = clock;
  return { time: timeOf(isPlain(clock) ? minuteOfDay(clock) : null), minutes: null, isHalved, start, end };
}

/** "2:00 to 3:00 PM": what stands at one of the two counts for both. */
function rangeOf(first: Clock, second: Clock): WrittenTime {
  const end = minuteOfDay(second);
  const from = minuteOfDay(first) ?? 0;
  const start = first.half === '' && second.half !== '' ? startOf(first, end ?? 0) : minuteOfDay(first);
  const until = first.half !== '' && second.half === '' && end !== null && end <= from ? end + 12 * 60 : end;
  const minutes = start === null || until === null ? 0 : until - start;
  return {
    time: timeOf(second.half !== '' || isPlain(first) ? start : null),
    minutes: minutes > 0 && minutes <= MAX_MINUTES ? minutes : null,
    isHalved: second.isHalved || first.isHalved,
    start: first.start,
    end: second.end,
  };
}

function isPlain({ hour, half }: Clock): boolean {
  return half !== '' || hour >= FIRST_PLAIN_HOUR;
}

/** The beginning of what ends at a minute of the day, in the same half of it, or else in the one before. */
function startOf(first: Clock, end: number): number | null {
  if (first.hour > 12) return minuteOfDay(first);
  const halves = (['p', 'a'] as const).map((half) => minuteOfDay({ ...first, half }));
  return halves.find((minute) => minute !== null && minute < end) ?? null;
}

function minuteOfDay({ hour, minute, half }: Pick<Clock, 'hour' | 'minute' | 'half'>): number | null {
  if (half !== '' && hour === 0) return null;
  const full = half === '' || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return full * 60 + minute;
}

function timeOf(minute: number | null): string | null {
  if (minute === null) return null;
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}
