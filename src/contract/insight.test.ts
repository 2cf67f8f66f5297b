import { expect, test } from 'vitest';
import { COLD_TO_INTERVIEW } from '../domain/insight/market-priors.ts';
import { rateOf } from '../domain/insight/rate.ts';
import { publishedFigure, rate } from './insight.ts';

test('a rate travels whole, whether it is one yet or too early to tell', () => {
  for (const [yes, of] of [
    [0, 0],
    [2, 4],
    [2, 40],
  ] as const) {
    const told = rateOf({ a: COLD_TO_INTERVIEW.a, b: COLD_TO_INTERVIEW.b }, yes, of);
    expect(rate.parse(told)).toEqual(told);
  }
});

test('published figures say where they are from and how far they carry', () => {
  for (const figure of COLD_TO_INTERVIEW.figures) expect(publishedFigure.parse(figure)).toEqual(figure);
});
