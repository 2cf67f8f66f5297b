import { kindShares, WEIGHT_SCALE, wordShare } from '../src/domain/mail/certainty.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';

/** A mail as the model sees it, what it is, and how much it counts. Words count where two sources have them. */
export type Example = {
  features: readonly number[];
  words: readonly string[];
  /** Whose words these are: a word that one source alone has may be a name. */
  wordSource: string;
  kind: MailKind;
  weight: number;
};

/** `weights`: thousandths for each signal and then the bias, a row of kinds each; `words`: the same for each word. */
export type Model = { weights: Float64Array; words: ReadonlyMap<string, Float64Array> };

const KINDS = MAIL_KINDS.length;
const ROUNDS = 60;
const STEP = 0.3;
/** Pulls every weight towards nothing, so that what was seen once or twice decides nothing. */
const SHRINK = 1;

/**
 * Logistic regression by gradient steps over all examples at once (AdaGrad). No randomness and no arithmetic but that
 * of the language: the same examples in the same order give the same weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): Model {
  const places = vocabularyOf(examples);
  const bias = SIGNAL_FEATURES + places.size;
  const size = (bias + 1) * KINDS;
  const rows = examples.map(({ features, words }): Row => {
    const known = words.flatMap((word) => places.get(word) ?? []);
    return { signals: Int32Array.from([...features, bias]), words: Int32Array.from(known) };
  });
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  const slopes = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    addSlopes(slopes.fill(0), weights, examples, rows);
    for (let at = 0; at < size; at += 1) {
      const slope = (slopes[at] ?? 0) + (at < bias * KINDS ? SHRINK * (weights[at] ?? 0) : 0);
      if (slope === 0) continue;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(square);
    }
  }
  const scaled = weights.map((weight) => weight * WEIGHT_SCALE);
  const signals = new Float64Array((SIGNAL_FEATURES + 1) * KINDS);
  signals.set(scaled.subarray(0, SIGNAL_FEATURES * KINDS));
  signals.set(scaled.subarray(bias * KINDS), SIGNAL_FEATURES * KINDS);
  const words = new Map(
    [...places].map(([word, place]) => [word, scaled.slice(place * KINDS, (place + 1) * KINDS)]),
  );
  return { weights: signals, words };
}

/** What a model makes of a mail. */
export function sharesBy({ weights, words }: Model, example: Pick<Example, 'features' | 'words'>): number[] {
  return kindShares(
    weights,
    example.features,
    example.words.flatMap((word) => words.get(word) ?? []),
  );
}

/** The words that stand in mails of two sources at least, in one order whatever the examples'. */
function vocabularyOf(examples: readonly Example[]): Map<string, number> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const { words, wordSource } of examples) {
    for (const word of words) {
      const source = first.get(word);
      if (source === undefined) first.set(word, wordSource);
      else if (source !== wordSource) shared.add(word);
    }
  }
  return new Map([...shared].sort().map((word, index) => [word, SIGNAL_FEATURES + index]));
}

/** The places of a mail's signals, the bias among them, and of its words. */
type Row = { signals: Int32Array; words: Int32Array };

function addSlopes(
  slopes: Float64Array,
  weights: Float64Array,
  examples: readonly Example[],
  rows: readonly Row[],
): void {
  const shares = new Float64Array(KINDS);
  for (const [index, { kind, weight }] of examples.entries()) {
    const { signals, words } = rows[index] ?? { signals: NOTHING, words: NOTHING };
    const share = wordShare(words.length);
    shares.fill(0);
    addScores(shares, weights, signals, 1);
    addScores(shares, weights, words, share);
    const highest = Math.max(...shares);
    let sum = 0;
    for (let one = 0; one < KINDS; one += 1) {
      shares[one] = Math.exp((shares[one] ?? 0) - highest);
      sum += shares[one] ?? 0;
    }
    for (let one = 0; one < KINDS; one += 1)
      shares[one] = weight * ((shares[one] ?? 0) / sum - (MAIL_KINDS[one] === kind ? 1 : 0));
    spread(slopes, shares, signals, 1);
    spread(slopes, shares, words, share);
  }
}

const NOTHING = new Int32Array();

function addScores(scores: Float64Array, weights: Float64Array, places: Int32Array, by: number): void {
  for (const place of places)
    for (let one = 0; one < KINDS; one += 1)
      scores[one] = (scores[one] ?? 0) + by * (weights[place * KINDS + one] ?? 0);
}

function spread(slopes: Float64Array, errors: Float64Array, places: Int32Array, by: number): void {
  for (const place of places)
    for (let one = 0; one < KINDS; one += 1)
      slopes[place * KINDS + one] = (slopes[place * KINDS + one] ?? 0) + by * (errors[one] ?? 0);
}
