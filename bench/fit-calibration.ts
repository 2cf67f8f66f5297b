import { calibrated, calibrationFeatures, type Verdict } from '../src/domain/mail/certainty.ts';

/** A reading of mail the model was not trained on, and whether it was right. */
export type Outcome = {
  verdict: Verdict;
  isRight: boolean;
  weight: number;
};

const ROUNDS = 4_000;
const STEP = 0.05;
const SHRINK = 1;
const START = [0, 1, 0, 0, 0, 0];

/** The coefficients that bend shares into shares of right readings, by plain gradient steps; deterministic. */
export function fitCalibration(outcomes: readonly Outcome[]): number[] {
  const coefficients = [...START];
  const squares = coefficients.map(() => 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = coefficients.map((value, index) => SHRINK * (value - (START[index] ?? 0)));
    for (const { verdict, isRight, weight } of outcomes) {
      const error = weight * (calibrated(verdict, coefficients) - (isRight ? 1 : 0));
      for (const [index, value] of calibrationFeatures(verdict).entries())
        slopes[index] = (slopes[index] ?? 0) + error * value;
    }
    for (const [index, slope] of slopes.entries()) {
      const square = (squares[index] ?? 1) + slope * slope;
      squares[index] = square;
      coefficients[index] = (coefficients[index] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
  return coefficients.map((value) => Math.round(value * 1_000) / 1_000);
}
