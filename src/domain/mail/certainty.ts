import { isNews, MAIL_KINDS, type MailKind, type Reading } from './reading.ts';
import { SIGNAL_FEATURES } from './signal-features.ts';

export const WEIGHT_SCALE = 1_000;
/** From here on at least 99 in 100 were right on mail the model had not seen (`npm run bench:mail-accuracy`). */
export const SURE_FROM = 0.97;

const MOST_CERTAIN = 0.999;
/** How far a settled rule, and one that is not, outweighs the model: in units of log odds. Chosen on mail left out. */
const LEANS = { sure: 4, unsure: 2, sureOther: 2, other: 0 };

type Rules = Pick<Reading, 'kind' | 'confidence'>;
/** What rules and model together make of a mail; `share`: how much of the weight is on it; `agrees`: with the rules. */
export type Verdict = { kind: MailKind; share: number; rules: Rules };

/** The kind with most weight, where the model's shares lean towards what the rules say. */
export function verdictOf(rules: Rules, shares: readonly number[]): Verdict {
  const lean = Math.exp(leanOf(rules));
  const weights = MAIL_KINDS.map((kind, index) => (shares[index] ?? 0) * (kind === rules.kind ? lean : 1));
  const sum = weights.reduce((one, other) => one + other, 0);
  const best = weights.reduce((at, weight, index) => (weight > (weights[at] ?? 0) ? index : at), 0);
  const kind = MAIL_KINDS[best] ?? 'other';
  const isOfNews = isNews(kind);
  const share = MAIL_KINDS.reduce(
    (total, one, index) =>
      (isOfNews ? one === kind : !isNews(one)) ? total + (weights[index] ?? 0) / sum : total,
    0,
  );
  return { kind, share, rules };
}

function leanOf({ kind, confidence }: Rules): number {
  if (kind === 'other') return confidence === 'sure' ? LEANS.sureOther : LEANS.other;
  return confidence === 'sure' ? LEANS.sure : LEANS.unsure;
}

/** Bends a verdict's share into how often such a verdict was right. */
export function calibrated(verdict: Verdict, coefficients: readonly number[]): number {
  const score = calibrationFeatures(verdict).reduce(
    (sum, value, index) => sum + value * (coefficients[index] ?? 0),
    0,
  );
  return Math.min(MOST_CERTAIN, 1 / (1 + Math.exp(-score)));
}

/** Constant, odds, agrees with the rules, settled by them, news, no or confirmation. */
export function calibrationFeatures({ kind, share, rules }: Verdict): number[] {
  const odds = Math.log((share + 1e-3) / (1 - share + 1e-3));
  const agrees = kind === rules.kind || (!isNews(kind) && !isNews(rules.kind));
  return [
    1,
    odds,
    agrees ? 1 : 0,
    agrees && rules.confidence === 'sure' ? 1 : 0,
    isNews(kind) ? 1 : 0,
    kind === 'rejection' || kind === 'confirmation' ? 1 : 0,
  ];
}

/**
 * How likely each kind is by signals and words, in the order of MAIL_KINDS; together 1. `words`: the weights of each word
 * the model knows, in thousandths like all of them.
 */
export function kindShares(
  weights: ArrayLike<number>,
  features: readonly number[],
  words: readonly ArrayLike<number>[],
): number[] {
  const kinds = MAIL_KINDS.length;
  const scores = MAIL_KINDS.map((_, kind) => weights[SIGNAL_FEATURES * kinds + kind] ?? 0);
  const add = (row: ArrayLike<number>, from: number) => {
    for (let kind = 0; kind < kinds; kind += 1) scores[kind] = (scores[kind] ?? 0) + (row[from + kind] ?? 0);
  };
  for (const feature of features) add(weights, feature * kinds);
  for (const word of words) add(word, 0);
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / WEIGHT_SCALE));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((value) => value / sum);
}
