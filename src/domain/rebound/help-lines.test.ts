import { describe, expect, test } from 'vitest';
import { daysBetween, parseDay } from '../time.ts';
import {
  countryOfLocale,
  HELP_LINES_MAX_AGE_DAYS,
  helpLineCountries,
  helpLineNote,
  helpLinesFor,
} from './help-lines.ts';
import { HELP_LINES, HELP_LINES_CHECKED_ON } from './help-lines-data.ts';

/** Numbers that lists on the web still carry and that nobody should be sent to. */
const REPLACED = ['18002738255', '08457909090', '1850609090'];

describe('people one can talk to', () => {
  test('were looked up within the last 180 days', () => {
    const today = parseDay(new Date().toISOString().slice(0, 10));
    const days = [HELP_LINES_CHECKED_ON, ...HELP_LINES.flatMap(({ verifiedOn }) => verifiedOn ?? [])];
    for (const day of days) {
      const age = today ? daysBetween(day, today) : Number.NaN;
      const what = `The help lines of ${day} are ${age} days old. Open each operator's page, compare number, hours and languages, correct src/domain/rebound/help-lines-data.ts, and set verifiedOn and HELP_LINES_CHECKED_ON to the day you looked.`;
      expect(age, what).toBeLessThanOrEqual(HELP_LINES_MAX_AGE_DAYS);
      expect(age, `${day} has not come yet.`).toBeGreaterThanOrEqual(-1);
    }
  });

  test('have a number to dial, a page, hours, languages and a source, and no number that was replaced', () => {
    for (const line of HELP_LINES) {
      expect(line.number).toMatch(/^\d[\d ]+\d$/);
      for (const number of [line.number, line.textNumber ?? ''])
        expect(REPLACED).not.toContain(number.replace(/\D/g, ''));
      expect(line.url).toMatch(/^https:\/\/\S+$/);
      expect([line.country, line.countryName, line.name, line.hours, line.source].every(Boolean)).toBe(true);
      expect(line.languages.length).toBeGreaterThan(0);
      if (line.verifiedOn !== null) expect(parseDay(line.verifiedOn)).not.toBeNull();
    }
  });

  test('of an unseen number say so plainly, and have a source that says so too', () => {
    for (const line of HELP_LINES.filter(({ verifiedOn }) => verifiedOn === null)) {
      expect(helpLineNote(line)).toContain('not yet seen');
      expect(line.source).toContain('Not seen at');
    }
  });

  test('are found by country, and elsewhere there is a list of lists and the emergency number', () => {
    expect(helpLinesFor('gb').lines.map(({ number }) => number)).toEqual(['116 123']);
    for (const country of [null, '', 'XX', 'Germany']) {
      const { lines, fallback } = helpLinesFor(country);
      expect(lines).toEqual([]);
      expect(fallback.url).toBe('https://findahelpline.com');
      expect(fallback.emergency).toContain('emergency number');
    }
  });

  test('can be chosen for another country, by name', () => {
    expect(helpLineCountries().map(({ countryName }) => countryName)).toEqual([
      'Australia',
      'Austria',
      'Canada',
      'France',
      'Germany',
      'India',
      'Ireland',
      'Netherlands',
      'New Zealand',
      'Spain',
      'Switzerland',
      'United Kingdom',
      'United States',
    ]);
  });
});

test.each([
  ['de-AT', 'AT'],
  ['en_GB.UTF-8', 'GB'],
  ['zh-Hant-TW', 'TW'],
  ['en-us', 'US'],
  ['de', null],
  ['', null],
  ['es-419', null],
  ['en-u-ca-gregory', null],
  ['fr-CH-u-ca-gregory', 'CH'],
])('the country of the locale %j is %j', (locale, country) => {
  expect(countryOfLocale(locale)).toBe(country);
});
