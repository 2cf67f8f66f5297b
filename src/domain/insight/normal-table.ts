import { normalCdf } from './normal.ts';

const STEPS_PER_UNIT = 128;
const REACH = 9;
const MIDDLE = REACH * STEPS_PER_UNIT;
const CDF = Float64Array.from({ length: 2 * MIDDLE + 1 }, (_, k) => normalCdf((k - MIDDLE) / STEPS_PER_UNIT));
const DENSITY = Float64Array.from({ length: 2 * MIDDLE + 1 }, (_, k) => {
  const x = (k - MIDDLE) / STEPS_PER_UNIT;
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
});

/**
 * Φ(x) for a grid that asks for it a million times: Taylor’s series, cut after six terms, from the nearest of 2,305
 * values of `normalCdf`. Differs from it by less than one part in 10^12, wherever there is anything left to differ in.
 */
export function tabledNormalCdf(x: number): number {
  if (!(x > -REACH && x < REACH)) return normalCdf(x);
  const k = Math.round(x * STEPS_PER_UNIT);
  const at = k / STEPS_PER_UNIT;
  const h = x - at;
  // Hermite's polynomials: the derivatives of the density.
  const h2 = at * at - 1;
  const h3 = at * (h2 - 2);
  const h4 = at * h3 - 3 * h2;
  const h5 = at * h4 - 4 * h3;
  const series = h * (1 - (h / 2) * (at - (h / 3) * (h2 - (h / 4) * (h3 - (h / 5) * (h4 - (h / 6) * h5)))));
  return (CDF[k + MIDDLE] ?? 0) + (DENSITY[k + MIDDLE] ?? 0) * series;
}
