import { CALIBRATION, MODEL_WEIGHTS } from './model-weights.ts';
import { MAIL_KINDS, type MailKind, type Reading } from './reading.ts';
import { SIGNAL_FEATURES } from './signal-features.ts';

/** A row of weights for each feature and a last one for the bias; a weight for each kind, in thousandths. */
export const MODEL_SIZE = (SIGNAL_FEATURES + 1) * MAIL_KINDS.length;
export const WEIGHT_SCALE = 1_000;
/** From here on at least 99 in 100 were right on mail the model had not seen (`npm run bench:mail-accuracy`). */
export const SURE_FROM = 0.99;

const NEWS: ReadonlySet<MailKind> = new Set<MailKind>([
  'confirmation',
  'interview',
  'assessment',
  'rejection',
  'offer',
  'on_hold',
]);
const MOST_CERTAIN = 0.999;

/**
 * How likely the rules have it right: the kind itself where it is news of an application, and otherwise that it is no
 * such news.
 */
export function certaintyOf(
  rules: Pick<Reading, 'kind' | 'confidence'>,
  features: readonly number[],
): number {
  return calibrated(shareOf(rules.kind, kindShares(MODEL_WEIGHTS, features)), rules, CALIBRATION);
}

/** The model's share for a kind; all kinds that are no news of an application count as one. */
export function shareOf(kind: MailKind, shares: readonly number[]): number {
  const isNews = NEWS.has(kind);
  return MAIL_KINDS.reduce(
    (sum, one, index) => ((isNews ? one === kind : !NEWS.has(one)) ? sum + (shares[index] ?? 0) : sum),
    0,
  );
}

/** Bends a share into how often such a reading was right: by its odds, whether the rules settled it, and its sort. */
export function calibrated(
  share: number,
  rules: Pick<Reading, 'kind' | 'confidence'>,
  coefficients: readonly number[],
): number {
  const score = calibrationFeatures(share, rules).reduce(
    (sum, value, index) => sum + value * (coefficients[index] ?? 0),
    0,
  );
  return Math.min(MOST_CERTAIN, 1 / (1 + Math.exp(-score)));
}

export function calibrationFeatures(
  share: number,
  { kind, confidence }: Pick<Reading, 'kind' | 'confidence'>,
): number[] {
  const odds = Math.log((share + 1e-3) / (1 - share + 1e-3));
  const isSettled = confidence === 'sure' ? 1 : 0;
  return [
    1,
    odds,
    isSettled,
    NEWS.has(kind) ? 1 : 0,
    kind === 'rejection' || kind === 'confirmation' ? 1 : 0,
  ];
}

/** How likely each kind is by the signals, in the order of MAIL_KINDS; together 1. */
export function kindShares(weights: ArrayLike<number>, features: readonly number[]): number[] {
  const kinds = MAIL_KINDS.length;
  const scores = MAIL_KINDS.map((_, kind) => weights[SIGNAL_FEATURES * kinds + kind] ?? 0);
  for (const feature of features)
    for (let kind = 0; kind < kinds; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + (weights[feature * kinds + kind] ?? 0);
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / WEIGHT_SCALE));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((value) => value / sum);
}
