import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from './run-of-nos.ts';
import { chanceOfRun, runOfNos } from './run-of-nos.ts';

/** By looking at every row of answers there is. */
function byEnumeration(run: number, answers: number, noRate: number): number {
  let sum = 0;
  for (let row = 0; row < 2 ** answers; row++) {
    const bits = row.toString(2).padStart(answers, '0');
    if (answers > 0 ? !bits.includes('1'.repeat(run)) : run > 0) continue;
    const nos = answers > 0 ? bits.split('1').length - 1 : 0;
    sum += noRate ** nos * (1 - noRate) ** (answers - nos);
  }
  return sum;
}

/** Feller's recurrence for the probability of no run. */
function byRecurrence(run: number, answers: number, noRate: number): number {
  const none = Array.from({ length: answers + 1 }, () => 1);
  for (let n = run; n <= answers; n++) {
    const before = n === run ? noRate ** run : noRate ** run * (1 - noRate) * (none[n - run - 1] ?? 1);
    none[n] = (none[n - 1] ?? 1) - before;
  }
  return 1 - (none[answers] ?? 1);
}

function answersOf(row: string): Answer[] {
  return [...row].map((letter) => (letter === 'y' ? 'yes' : 'no'));
}

describe('the chance of a run', () => {
  test('is what counting every possible row of answers gives', () => {
    for (let answers = 0; answers <= 12; answers++) {
      for (let run = 1; run <= answers + 1; run++) {
        for (const noRate of [0, 0.2, 0.5, 0.87, 1]) {
          expect(chanceOfRun(run, answers, noRate)).toBeCloseTo(byEnumeration(run, answers, noRate), 12);
        }
      }
    }
  });

  test('is what Feller’s recurrence gives for long searches', () => {
    const upTo = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        upTo,
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, k, q) => {
          if (k <= n) expect(chanceOfRun(k, n, q)).toBeCloseTo(byRecurrence(k, n, q), 9);
        },
      ),
    );
  });

  test('has the values known for a fair coin', () => {
    // OEIS A050227: of 2^n rows of n tosses, so many hold a run of r heads or more.
    expect(chanceOfRun(2, 7, 0.5) * 2 ** 7).toBeCloseTo(94, 9);
    expect(chanceOfRun(3, 10, 0.5) * 2 ** 10).toBeCloseTo(520, 9);
    expect(chanceOfRun(4, 11, 0.5) * 2 ** 11).toBeCloseTo(558, 9);
  });

  test('never falls with more answers or a higher rate, and never rises with a longer run', () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80 }),
        fc.integer({ min: 0, max: 20 }),
        rate,
        rate,
        (n, k, a, b) => {
          const chance = chanceOfRun(k, n, Math.min(a, b));
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
          expect(chanceOfRun(k, n + 1, Math.min(a, b))).toBeGreaterThanOrEqual(chance - 1e-12);
          expect(chanceOfRun(k, n, Math.max(a, b))).toBeGreaterThanOrEqual(chance - 1e-12);
          expect(chanceOfRun(k + 1, n, Math.min(a, b))).toBeLessThanOrEqual(chance + 1e-12);
        },
      ),
    );
  });
});

describe('a run of no’s in one’s own search', () => {
  test('below five answers it is too early to tell', () => {
    expect(runOfNos([])).toEqual({ type: 'too_early', answers: 0 });
    expect(runOfNos(answersOf('ynnn'))).toEqual({ type: 'too_early', answers: 4 });
  });

  test('without a yes so far one’s own numbers cannot tell', () => {
    expect(runOfNos(answersOf('nnnnnn'))).toEqual({ type: 'no_yes_yet', answers: 6, run: 6 });
  });

  test('three yes of 23: six no’s in a row are nothing rare', () => {
    expect(runOfNos(answersOf('nnnnnnynnnnnynnnynnnnnn'))).toEqual({
      type: 'chance',
      answers: 23,
      yes: 3,
      run: 6,
      inHundred: '96',
      rate: { from: '7', to: '26' },
      range: { from: '72', to: '99' },
    });
  });

  test('the current run is counted from the end', () => {
    expect(runOfNos(answersOf('nnnnyn'))).toMatchObject({ run: 1 });
    expect(runOfNos(answersOf('nnnny'))).toMatchObject({ run: 0, inHundred: '100' });
  });

  test('rare is never written as never, and common never as always', () => {
    expect(runOfNos(answersOf(`${'y'.repeat(40)}nnnnnnnn`))).toMatchObject({ inHundred: 'fewer than 1' });
    expect(runOfNos(answersOf(`${'nnnnnnnnny'.repeat(9)}n`))).toMatchObject({ inHundred: 'more than 99' });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<Answer>('yes', 'no'), { minLength: 5, maxLength: 60 }),
        (answers) => {
          const result = runOfNos(answers);
          if (result.type !== 'chance' || result.run === 0) return;
          expect(['0', '100']).not.toContain(result.inHundred);
        },
      ),
    );
  });
});
