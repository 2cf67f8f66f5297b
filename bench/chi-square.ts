import { seededRandom } from '../src/domain/demo/random.ts';

/** Bins that where the truth lies is counted in. */
const BINS = 20;
/** χ² with 19 degrees of freedom is above this once in a million. */
export const CHI_SQUARE_LIMIT = 63.7;

/**
 * Simulation-based calibration (Talts and others 2018): each draw takes a truth from the prior, makes data of it, and
 * says where in the posterior the truth lies, from 0 to 1. Were the model right, that is as likely anywhere; the answer
 * is χ² over twenty bins.
 */
export function calibrationOf(draw: (next: () => number) => number, draws = 10_000): number {
  const { next } = seededRandom(20_260_416);
  const bins = new Float64Array(BINS);
  for (let at = 0; at < draws; at++) {
    const bin = Math.min(BINS - 1, Math.floor(draw(next) * BINS));
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  const expected = draws / BINS;
  return bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}
