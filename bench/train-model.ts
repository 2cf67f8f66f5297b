import { kindShares, meaningShare, WEIGHT_SCALE, wordShare } from '../src/domain/mail/certainty.ts';
import { isOfMeanings } from '../src/domain/mail/meaning-features.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';

/** A mail as the model sees it, what it is, and how much it counts. Words count where two sources have them. */
export type Example = {
  features: readonly number[];
  words: readonly string[];
  /** Of its words, and pairs of them: meaning-features.ts. */
  meanings: readonly string[];
  /** Whose words these are: a word that one source alone has may be a name. */
  wordSource: string;
  kind: MailKind;
  weight: number;
};

/** `weights`: thousandths for each signal and then the bias, a row of kinds each; `words`: the same for each word and meaning. */
export type Model = { weights: Float64Array; words: ReadonlyMap<string, Float64Array> };

const KINDS = MAIL_KINDS.length;
const ROUNDS = 60;
const STEP = 0.3;
/** Pulls every weight towards nothing, so that what was seen once or twice decides nothing. */
const SHRINK = 0.6;

/**
 * Logistic regression by gradient steps over all examples at once (AdaGrad). No randomness and no arithmetic but that
 * of the language: the same examples in the same order give the same weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): Model {
  const places = vocabularyOf(examples);
  const bias = SIGNAL_FEATURES + places.size;
  const size = (bias + 1) * KINDS;
  const placesOf = (words: readonly string[]) =>
    Int32Array.from(words.flatMap((word) => places.get(word) ?? []));
  const rows = examples.map(
    ({ features, words, meanings }): Row => [
      { places: Int32Array.from([...features, bias]), share: 1 },
      known(placesOf(words), wordShare),
      known(placesOf(meanings), meaningShare),
    ],
  );
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
export function sharesBy(
  { weights, words }: Model,
  example: Pick<Example, 'features' | 'words' | 'meanings'>,
): number[] {
  const rowsOf = (all: readonly string[]) => all.flatMap((word) => words.get(word) ?? []);
  return kindShares(weights, example.features, rowsOf(example.words), rowsOf(example.meanings));
}

/** The words and meanings that enough mails of two sources at least have, in one order whatever the examples'. */
function vocabularyOf(examples: readonly Example[]): Map<string, number> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  const counts = new Map<string, number>();
  for (const { words, meanings, wordSource } of examples)
    for (const word of [...words, ...meanings]) {
      const source = first.get(word);
      if (source === undefined) first.set(word, wordSource);
      else if (source !== wordSource) shared.add(word);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  const told = [...shared].filter((word) => (counts.get(word) ?? 0) >= fewestMails(word));
  return new Map(told.sort().map((word, index) => [word, SIGNAL_FEATURES + index]));
}

/** Words of fewer mails tell nothing that others do not; of pairs of meanings there are so many that most mean nothing. */
function fewestMails(word: string): number {
  return isOfMeanings(word) ? FEWEST_WITH_MEANINGS : FEWEST_WITH_WORD;
}

const FEWEST_WITH_WORD = 6;
const FEWEST_WITH_MEANINGS = 16;

/** The places of a mail's signals, the bias among them, of its words and of its meanings, with how much one of them counts. */
type Row = readonly { places: Int32Array; share: number }[];

function known(places: Int32Array, shareOf: (count: number) => number): Row[number] {
  return { places, share: shareOf(places.length) };
}

function addSlopes(
  slopes: Float64Array,
  weights: Float64Array,
  examples: readonly Example[],
  rows: readonly Row[],
): void {
  const shares = new Float64Array(KINDS);
  for (const [index, { kind, weight }] of examples.entries()) {
    const row = rows[index] ?? [];
    shares.fill(0);
    for (const { places, share } of row) addScores(shares, weights, places, share);
    const highest = Math.max(...shares);
    let sum = 0;
    for (let one = 0; one < KINDS; one += 1) {
      shares[one] = Math.exp((shares[one] ?? 0) - highest);
      sum += shares[one] ?? 0;
    }
    for (let one = 0; one < KINDS; one += 1)
      shares[one] = weight * ((shares[one] ?? 0) / sum - (MAIL_KINDS[one] === kind ? 1 : 0));
    for (const { places, share } of row) spread(slopes, shares, places, share);
  }
}

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
