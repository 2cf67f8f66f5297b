import type { Day } from '../time.ts';
import { HELP_LINES } from './help-lines-data.ts';

/** A service of people one can talk to, free or nearly free, who do not ask for a reason. */
export type HelpLine = {
  /** ISO 3166-1, two capital letters. */
  country: string;
  countryName: string;
  name: string;
  /** As one dials it in that country. */
  number: string;
  /** Where one can write a text message; null where one cannot. */
  textNumber: string | null;
  url: string;
  hours: string;
  languages: readonly string[];
  /** Where the number was seen. */
  source: string;
  /** The day it was seen with those who run the service; null when it was seen elsewhere. */
  verifiedOn: Day | null;
};

/** Older than this, the list must be checked again before a release. */
export const HELP_LINES_MAX_AGE_DAYS = 180;

/** Stands under every country, and alone where no line is known. */
export const HELP_FALLBACK = {
  name: 'Find A Helpline',
  url: 'https://findahelpline.com',
  text: 'A list of free lines in many countries, by topic and by language.',
  emergency: 'If you or somebody else is in danger now, call your local emergency number.',
} as const;

export type HelpLines = { lines: readonly HelpLine[]; fallback: typeof HELP_FALLBACK };

/** The lines of a country, or none with the fallback alone. The country is asked or taken from the locale, never guessed. */
export function helpLinesFor(country: string | null): HelpLines {
  const code = country?.trim().toUpperCase();
  return { lines: HELP_LINES.filter((line) => line.country === code), fallback: HELP_FALLBACK };
}

/** The countries to choose from, by name. */
export function helpLineCountries(): { country: string; countryName: string }[] {
  const names = new Map(HELP_LINES.map(({ country, countryName }) => [country, countryName]));
  return [...names]
    .map(([country, countryName]) => ({ country, countryName }))
    .sort((a, b) => (a.countryName < b.countryName ? -1 : 1));
}

/** "AT" of "de-AT", also of "zh-Hant-TW"; null where the locale names no country. */
export function countryOfLocale(locale: string): string | null {
  const [, ...parts] = locale.trim().split(/[-_.]/);
  // What follows a single letter ("en-u-ca-gregory") belongs to an extension.
  const extension = parts.findIndex((part) => part.length === 1);
  const named = extension < 0 ? parts : parts.slice(0, extension);
  return named.find((part) => /^[A-Za-z]{2}$/.test(part))?.toUpperCase() ?? null;
}

/** What the screen says of where a number comes from. */
export function helpLineNote(line: HelpLine): string {
  return line.verifiedOn === null
    ? 'We have not yet seen this number with the people who run it. Their page has the one that is right today.'
    : `Seen with those who run or carry it, last on ${line.verifiedOn}.`;
}
