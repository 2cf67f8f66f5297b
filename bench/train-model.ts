import { kindShares, MODEL_SIZE, WEIGHT_SCALE } from '../src/domain/mail/certainty.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';

/** A mail as the model sees it, what it is, and how much it counts. */
export type Example = { features: readonly number[]; kind: MailKind; weight: number };

const ROUNDS = 150;
const STEP = 0.3;
/** Pulls every weight towards nothing, so that what was seen once or twice decides nothing. */
const SHRINK = 0.6;

/**
 * Logistic regression by gradient steps over all examples at once (AdaGrad). No randomness and no arithmetic but that
 * of the language: the same examples in the same order give the same weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): Float64Array {
  const weights = new Float64Array(MODEL_SIZE);
  const squares = new Float64Array(MODEL_SIZE).fill(1);
  const bias = SIGNAL_FEATURES * MAIL_KINDS.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = slopesOf(weights, examples);
    for (let at = 0; at < MODEL_SIZE; at += 1) {
      const slope = (slopes[at] ?? 0) + (at < bias ? (SHRINK * (weights[at] ?? 0)) / WEIGHT_SCALE : 0);
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (WEIGHT_SCALE * STEP * slope) / Math.sqrt(square);
    }
  }
  return weights;
}

function slopesOf(weights: Float64Array, examples: readonly Example[]): Float64Array {
  const slopes = new Float64Array(MODEL_SIZE);
  const kinds = MAIL_KINDS.length;
  for (const { features, kind, weight } of examples) {
    const shares = kindShares(weights, features);
    for (let index = 0; index < kinds; index += 1) {
      const error = weight * ((shares[index] ?? 0) - (MAIL_KINDS[index] === kind ? 1 : 0));
      for (const feature of features) {
        const at = feature * kinds + index;
        slopes[at] = (slopes[at] ?? 0) + error;
      }
      const at = SIGNAL_FEATURES * kinds + index;
      slopes[at] = (slopes[at] ?? 0) + error;
    }
  }
  return slopes;
}
