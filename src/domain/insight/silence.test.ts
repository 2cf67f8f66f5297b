import { describe, expect, test } from 'vitest';
import { answeredBy, answeredWithin, stillAnswered } from './silence.ts';
import { answeredAtAll, chanceAnsweredWithin, chanceStillAnswered, letGoDay } from './silence-forecast.ts';
import type { SilenceCounts, SilencePrior } from './silence-grid.ts';
import { silencePosterior } from './silence-grid.ts';
import { CURE_CLOSED_FORM, CURE_GRID } from './vectors/silence-and-trend.ts';

const NONE: SilenceCounts = { answered: new Map(), silent: new Map() };
const HALF_IN_NINE_DAYS = { pi: 0.5, mu: Math.log(9), sigma: 1 };

function near(value: number, truth: number, tolerance = 1e-9): void {
  expect(Math.abs(value - truth)).toBeLessThanOrEqual(tolerance * Math.max(Math.abs(truth), 1e-3));
}

/** Every cell of the grid, none left out and nothing bounded, bundled or multiplied. */
function byEveryCell({ answered, silent }: SilenceCounts, prior: SilencePrior, day: number) {
  const log: { log: number; pi: number; mu: number; sigma: number }[] = [];
  for (let i = 0; i < 101; i++) {
    for (let j = 0; j < 61; j++) {
      for (let k = 0; k < 41; k++) {
        const pi = (i + 0.5) / 101;
        const mu = Math.log(9) - 2 + ((j + 0.5) * 4) / 61;
        const logSigma = -1 + ((k + 0.5) * 2) / 41;
        const sigma = Math.exp(logSigma);
        let sum =
          prior === 'flat'
            ? 0
            : 4 * Math.log(pi * (1 - pi)) - ((mu - Math.log(9)) / 0.5) ** 2 / 2 - (logSigma / 0.25) ** 2 / 2;
        const within = (days: number) => answeredWithin(days, { mu, sigma });
        for (const [d, count] of answered) sum += count * Math.log(pi * (within(d + 1) - within(d)));
        for (const [t, count] of silent) sum += count * Math.log(1 - pi * within(t));
        log.push({ log: sum, pi, mu, sigma });
      }
    }
  }
  const best = log.reduce((most, cell) => Math.max(most, cell.log), Number.NEGATIVE_INFINITY);
  let all = 0;
  let pis = 0;
  let still = 0;
  for (const { log: of, pi, mu, sigma } of log) {
    const weight = Math.exp(of - best);
    all += weight;
    pis += weight * pi;
    still += weight * stillAnswered(pi, answeredWithin(day, { mu, sigma }));
  }
  return { pi: pis / all, still: still / all };
}

describe('silence', () => {
  test('of one answer model has the values worked out beforehand', () => {
    for (const [t, within, still, next] of CURE_CLOSED_FORM) {
      near(answeredWithin(t, HALF_IN_NINE_DAYS), within, 1e-10);
      near(stillAnswered(0.5, within), still, 1e-10);
      near(answeredBy(0.5, within, answeredWithin(t + 7, HALF_IN_NINE_DAYS)), next, 1e-10);
    }
  });

  test('of the grid before anything was counted has the values worked out beforehand', () => {
    const posterior = silencePosterior(NONE);
    near(posterior.mean.pi, CURE_GRID.pi);
    near(posterior.mean.mu, CURE_GRID.mu);
    near(posterior.mean.sigma, CURE_GRID.sigma);
    for (const [day, still, next] of CURE_GRID.days) {
      near(chanceStillAnswered(posterior, day), still);
      near(chanceAnsweredWithin(posterior, 7, day), next);
    }
  });

  test('of counted days is what every cell of the grid gives, one by one', () => {
    const few: SilenceCounts = {
      answered: new Map([
        [0, 1],
        [3, 2],
        [11, 1],
        [40, 1],
      ]),
      silent: new Map([
        [0, 1],
        [2, 3],
        [19, 1],
        [20, 20],
        [75, 2],
      ]),
    };
    const many: SilenceCounts = {
      answered: new Map(Array.from({ length: 9 }, (_, index) => [index * 4, 20 - index])),
      silent: new Map(Array.from({ length: 14 }, (_, index) => [index * 31, 1 + (index % 23)])),
    };
    for (const counts of [few, many]) {
      for (const prior of ['usual', 'flat'] as const) {
        const posterior = silencePosterior(counts, prior);
        const { pi, still } = byEveryCell(counts, prior, 20);
        near(posterior.mean.pi, pi);
        near(chanceStillAnswered(posterior, 20), still);
      }
    }
  });

  test('the longer it lasts the less is still answered, until letting go is offered', () => {
    const posterior = silencePosterior(NONE);
    const chances = [0, 1, 2, 5, 10, 20, 40, 80, 160, 320].map((day) => chanceStillAnswered(posterior, day));
    expect(chances).toEqual(chances.toSorted((one, other) => other - one));
    const day = letGoDay(posterior) ?? 0;
    expect(chanceStillAnswered(posterior, day)).toBeLessThan(0.05);
    expect(chanceStillAnswered(posterior, day - 1)).toBeGreaterThanOrEqual(0.05);
  });

  test('letting go comes on the days known for one answer model', () => {
    for (const [pi, day] of [
      [0.3, 29],
      [0.5, 46],
      [0.7, 67],
    ] as const) {
      const still = (days: number) => stillAnswered(pi, answeredWithin(days, { mu: Math.log(9), sigma: 1 }));
      expect(still(day)).toBeLessThan(0.05);
      expect(still(day - 1)).toBeGreaterThanOrEqual(0.05);
    }
  });

  test('the share that is answered at all is believed between its quantiles', () => {
    const posterior = silencePosterior({ answered: new Map([[4, 30]]), silent: new Map([[200, 70]]) });
    const [low, middle, high] = [0.1, 0.5, 0.9].map((p) => answeredAtAll(posterior, p));
    expect(low).toBeGreaterThan(0.24);
    expect(middle).toBeCloseTo(posterior.mean.pi, 2);
    expect(high).toBeLessThan(0.4);
  });

  test('answers that came late move the day of letting go back, and years of them keep it away', () => {
    const late = silencePosterior({ answered: new Map([[60, 40]]), silent: new Map() });
    expect(letGoDay(late) ?? 0).toBeGreaterThan(letGoDay(silencePosterior(NONE)) ?? 0);
    expect(letGoDay(silencePosterior({ answered: new Map([[900, 400]]), silent: new Map() }))).toBeNull();
  });
});
