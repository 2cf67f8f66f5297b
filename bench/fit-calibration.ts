import { calibrated, calibrationFeatures, type Verdict } from '../src/domain/mail/certainty.ts';

/** A reading of mail the model was not trained on, and whether it was right. */
export type Outcome = {
  verdict: Verdict;
  isRight: boolean;
  weight: number;
};

const STEPS = 4_000;
const LEARNING_RATE = 0.05;
const REGULARIZATION = 1;
/** The identity: a certainty is the probability. Regularization draws the coefficients to it. */
const START = [0, 1, 0, 0, 0, 0];

/** The coefficients of the logistic calibration in certainty.ts, by gradient descent (AdaGrad); deterministic. */
export function fitCalibration(outcomes: readonly Outcome[]): number[] {
  const coefficients = [...START];
  const squares = coefficients.map(() => 1);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = coefficients.map((value, index) => REGULARIZATION * (value - (START[index] ?? 0)));
    for (const { verdict, isRight, weight } of outcomes) {
      const error = weight * (calibrated(verdict, coefficients) - (isRight ? 1 : 0));
      for (const [index, value] of calibrationFeatures(verdict).entries())
        gradient[index] = (gradient[index] ?? 0) + error * value;
    }
    for (const [index, partial] of gradient.entries()) {
      const square = (squares[index] ?? 1) + partial * partial;
      squares[index] = square;
      coefficients[index] = (coefficients[index] ?? 0) - (LEARNING_RATE * partial) / Math.sqrt(square);
    }
  }
  return coefficients.map((value) => Math.round(value * 1_000) / 1_000);
}
