import { describe, expect, test } from 'vitest';
import { trendOf, trendPosterior } from './trend.ts';
import { interviewsToShow, ratingsToShow, usesToShow } from './uses-needed.ts';
import { TREND } from './vectors/silence-and-trend.ts';

const rowOf = (row: string) => [...row].map((letter) => letter === '1');

describe('getting better', () => {
  test('has the values worked out beforehand on the grid', () => {
    for (const [row, level, slope, sd, rising] of TREND) {
      const posterior = trendPosterior(rowOf(row));
      expect(Math.abs(posterior.meanLevel - level)).toBeLessThan(1e-9);
      expect(Math.abs(posterior.meanSlope - slope)).toBeLessThan(1e-9);
      expect(Math.abs(posterior.chanceRising - rising)).toBeLessThan(1e-9);
      if (sd !== null) expect(Math.abs(posterior.slopeSd - sd)).toBeLessThan(1e-9);
    }
  });

  test('cannot be told below twenty interviews, however it looks', () => {
    const rising = rowOf('0000000001111111111');
    expect(trendPosterior(rising).chanceRising).toBeGreaterThan(0.9);
    expect(trendOf(rising).verdict).toBe('cannot_tell');
  });

  test('is said above 95 in 100, stays said down to 85, and is dropped below', () => {
    const said = rowOf(`${'0'.repeat(20)}${'1'.repeat(12)}`);
    expect(trendOf(said)).toMatchObject({ verdict: 'looks_so', interviews: 32, ledOn: 12 });
    let row = said;
    const seen = new Set<string>();
    for (let more = 0; more < 40; more++) {
      row = [...row, false];
      const { verdict, posterior } = trendOf(row);
      if (posterior.chanceRising > 0.95) expect(verdict).toBe('looks_so');
      else if (posterior.chanceRising < 0.85) expect(verdict).toBe('cannot_tell');
      else seen.add(verdict);
    }
    expect([...seen]).toEqual(['looks_so']);
    expect(trendOf(row).verdict).toBe('cannot_tell');
  });

  test('between the two it is not said when it was not said before', () => {
    const row = rowOf('0000000000000010101101');
    const chances = [0, 1, 2].map((back) => trendPosterior(row.slice(0, 22 - back)).chanceRising);
    for (const chance of chances) expect(chance).toBeLessThan(0.95);
    expect(chances[0]).toBeGreaterThan(0.85);
    expect(trendOf(row).verdict).toBe('cannot_tell');
  });

  test('the same row the other way round is the same the other way round', () => {
    const row = rowOf('0010010111011');
    const there = trendPosterior(row);
    const back = trendPosterior(row.toReversed());
    expect(there.meanSlope).toBeCloseTo(-back.meanSlope, 12);
    expect(there.chanceRising).toBeCloseTo(1 - back.chanceRising, 12);
  });

  test('takes more interviews to show than most people have', () => {
    expect(interviewsToShow(0.2, 0.4)).toBe(81);
    expect(interviewsToShow(0.1, 0.3)).toBe(62);
    expect(interviewsToShow(0.05, 0.1)).toBe(434);
    expect([ratingsToShow(0.8), ratingsToShow(1)]).toEqual([25, 16]);
    expect([usesToShow(0.5, 1.2), usesToShow(1, 1.2)]).toEqual([71, 18]);
  });
});
