import type { Day, TimeZone } from '../time.ts';
import { instantOfLocal, parseTimeZone } from '../time.ts';

/** An hour as it is written: its day, its time, and whether "am" or "pm" stands behind it. */
export type WrittenHour = { day: Day; time: string; isHalved: boolean };

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  UTC: 'Etc/UTC',
  GMT: 'Europe/London',
  BST: 'Europe/London',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  MEZ: 'Europe/Berlin',
  MESZ: 'Europe/Berlin',
  EET: 'Europe/Helsinki',
  EEST: 'Europe/Helsinki',
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CT: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  IST: 'Asia/Kolkata',
};
const WORDS: Readonly<Record<string, string>> = {
  'central european': 'Europe/Berlin',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
};
/** In capitals: "ist", "est" and "et" are words of their own where no "am" or "pm" stands before them. */
const ABBREVIATION = /^[\s(]{0,3}([A-Z]{2,4})(?![\p{L}\d])/u;
const SMALL_ABBREVIATION = /^[\s(]{0,3}([a-z]{2,4})(?![\p{L}\d])/u;
const WORD = new RegExp(String.raw`^[\s(]{0,3}(${Object.keys(WORDS).join('|')})\b`, 'i');
const NAME = /^[\s(]{0,3}([A-Z][a-z]{2,20}\/[A-Z][A-Za-z_]{2,30})\b/;

/** The zone behind an hour; that of the person where it is the same hour there, since they live in it. */
export function zoneBehind(text: string, { day, time, isHalved }: WrittenHour, home: TimeZone): TimeZone {
  const name = zoneNamed(text, isHalved);
  const named = name === undefined ? null : parseTimeZone(name);
  if (named === null) return home;
  const local = `${day}T${time}`;
  return instantOfLocal(local, named) === instantOfLocal(local, home) ? home : named;
}

function zoneNamed(text: string, isHalved: boolean): string | undefined {
  const small = isHalved ? SMALL_ABBREVIATION.exec(text)?.[1]?.toUpperCase() : undefined;
  const abbreviation = ABBREVIATION.exec(text)?.[1] ?? small;
  const word = WORD.exec(text)?.[1]?.toLowerCase();
  return ABBREVIATIONS[abbreviation ?? ''] ?? WORDS[word ?? ''] ?? NAME.exec(text)?.[1];
}
