import { MAIL_KINDS, type MailKind } from './reading.ts';
import type { Feature, Sentence } from './sentence-features.ts';
import { SIGNAL_FEATURES } from './signal-features.ts';

const KINDS = MAIL_KINDS.length;
/** Two networks, trained from different seeds, whose scores are averaged. */
export const ENSEMBLE_SIZE = 2;
export const NETWORK_WIDTH = 24;
/** Hidden units of all networks together. */
export const WIDTH: number = ENSEMBLE_SIZE * NETWORK_WIDTH;
/** Parts of the pooled vector, WIDTH values each: over the sentences, and of the signals. */
export const POOL = { max: 0, secondMax: 1, sum: 2, signals: 3 } as const;
export const POOLS: number = Object.keys(POOL).length;
/** A sentence with fewer features than this is not scaled up for it. */
const MIN_FEATURES = 4;
/** Scales the sum over all sentences beside the two highest values. */
const SUM_SCALE = 0.5;
export const WEIGHT_SCALE = 1_000;
/** An embedding weight is stored as one character: its index here less EMBEDDING_ZERO, in steps of EMBEDDING_STEP thousandths. */
export const EMBEDDING_ALPHABET =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
export const EMBEDDING_ZERO = 44;
export const EMBEDDING_STEP = 25;
const EMBEDDING_SCALE = EMBEDDING_STEP / WEIGHT_SCALE;
const SIGNAL_SCALE = 1 / WEIGHT_SCALE;

/**
 * A neural network with one hidden layer. The features of each sentence are embedded and summed (ReLU). Over the sentences the
 * two highest values of each unit and its sum are kept; the rules' signals are embedded and summed beside them (ReLU). A softmax
 * layer gives the probability of each kind. The networks of the ensemble stand side by side as one. Weights are in thousandths,
 * those of the embedding in steps.
 */
export type KindModel = {
  /** The row of each feature that the model knows. */
  vocabulary: ReadonlyMap<string, number>;
  /** A row of WIDTH weights for each feature. */
  embedding: Int8Array;
  /** A row of WIDTH weights for each signal; the last is the bias of a sentence. */
  signals: ArrayLike<number>;
  /** A row of weights, one for each kind, for each of POOLS × WIDTH pooled values; the last is the bias. */
  output: ArrayLike<number>;
};

export const OUTPUT_SIZE: number = (POOLS * WIDTH + 1) * KINDS;

/** The rows of a sentence's features. */
export type SentenceRows = Record<'words' | 'meanings', readonly Pick<Feature, 'number'>[]>;

/** The probability of each kind in the order of MAIL_KINDS, and the hidden layer it came from. */
export type Prediction = { probabilities: number[]; hidden: Float64Array; argmax: Argmax };

export function predict(
  model: KindModel,
  sentences: readonly SentenceRows[],
  signals: readonly number[],
): Prediction {
  const hidden = new Float64Array(sentences.length * WIDTH);
  for (const [index, { words, meanings }] of sentences.entries()) {
    const from = index * WIDTH;
    addRow(hidden, from, model.signals, SIGNAL_FEATURES, WIDTH, SIGNAL_SCALE);
    addEmbeddings(model, words, hidden, from);
    addEmbeddings(model, meanings, hidden, from);
  }
  const pooled = new Float64Array(POOLS * WIDTH);
  const argmax = { max: new Int32Array(WIDTH), secondMax: new Int32Array(WIDTH) };
  poolSentences(hidden, sentences.length, pooled, argmax);
  poolSignals(model.signals, signals, pooled, WIDTH, SIGNAL_SCALE);
  return { probabilities: softmax(model, pooled), hidden, argmax };
}

function addEmbeddings(
  { embedding }: KindModel,
  features: readonly Pick<Feature, 'number'>[],
  hidden: Float64Array,
  from: number,
): void {
  const scale = featureScale(features.length) * EMBEDDING_SCALE;
  for (const { number } of features) addRow(hidden, from, embedding, number, WIDTH, scale);
}

/** The sentence that has the highest value of each unit, and the second highest; NONE where no value is above 0. */
export type Argmax = { max: Int32Array; secondMax: Int32Array };
const NONE = -1;

/** Applies ReLU to `hidden` and pools it over the sentences into the first three parts of `pooled`. */
export function poolSentences(
  hidden: Float64Array,
  sentences: number,
  pooled: Float64Array,
  { max, secondMax }: Argmax,
): void {
  const width = max.length;
  const scale = sumScale(sentences);
  pooled.fill(0);
  max.fill(NONE);
  secondMax.fill(NONE);
  for (let sentence = 0; sentence < sentences; sentence += 1)
    for (let unit = 0; unit < width; unit += 1) {
      const value = Math.max(0, hidden[sentence * width + unit] ?? 0);
      hidden[sentence * width + unit] = value;
      const second = POOL.secondMax * width + unit;
      const sum = POOL.sum * width + unit;
      pooled[sum] = (pooled[sum] ?? 0) + scale * value;
      const highest = pooled[unit] ?? 0;
      if (value > highest) {
        pooled[second] = highest;
        secondMax[unit] = max[unit] ?? NONE;
        pooled[unit] = value;
        max[unit] = sentence;
      } else if (value > (pooled[second] ?? 0)) {
        pooled[second] = value;
        secondMax[unit] = sentence;
      }
    }
}

/** Sums the signals' weights into the last part of `pooled` and applies ReLU. */
export function poolSignals(
  weights: ArrayLike<number>,
  signals: readonly number[],
  pooled: Float64Array,
  width: number,
  scale: number,
): void {
  const from = POOL.signals * width;
  for (const signal of signals) addRow(pooled, from, weights, signal, width, scale);
  for (let at = from; at < from + width; at += 1) pooled[at] = Math.max(0, pooled[at] ?? 0);
}

/** Adds a row of weights, scaled, to the values from `from` on. */
export function addRow(
  into: Float64Array,
  from: number,
  weights: ArrayLike<number>,
  row: number,
  width: number,
  scale: number,
): void {
  for (let at = 0; at < width; at += 1)
    into[from + at] = (into[from + at] ?? 0) + scale * (weights[row * width + at] ?? 0);
}

/** Scales each feature of a sentence, so that a long sentence is not surer for being long. */
export function featureScale(features: number): number {
  return 1 / Math.sqrt(Math.max(MIN_FEATURES, features));
}

/** Scales each sentence in the sum over all sentences. */
export function sumScale(sentences: number): number {
  return SUM_SCALE / Math.sqrt(Math.max(1, sentences));
}

function softmax({ output }: KindModel, pooled: Float64Array): number[] {
  const scores = MAIL_KINDS.map((_, kind) => output[POOLS * WIDTH * KINDS + kind] ?? 0);
  for (let at = 0; at < pooled.length; at += 1)
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + (pooled[at] ?? 0) * (output[at * KINDS + kind] ?? 0);
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp((score - highest) / WEIGHT_SCALE));
  const sum = exponentials.reduce((one, other) => one + other, 0);
  return exponentials.map((value) => value / sum);
}

/** A feature that spoke for a kind; `weight`: how much more it added to the score of this kind than to the mean of all. */
export type Attribution = Feature & { field: Sentence['field']; weight: number };

/** The features of a mail that spoke for a kind: weight times gradient. */
export function attributionsTo(
  kind: MailKind,
  model: KindModel,
  sentences: readonly Sentence[],
  { hidden, argmax }: Prediction,
): Attribution[] {
  const scale = sumScale(sentences.length);
  const attributions: Attribution[] = [];
  for (const [index, { field, words, meanings }] of sentences.entries()) {
    const gradient = new Float64Array(WIDTH);
    for (let unit = 0; unit < WIDTH; unit += 1) {
      if (hidden[index * WIDTH + unit] === 0) continue;
      const max = argmax.max[unit] === index ? gradientOf(model, POOL.max * WIDTH + unit, kind) : 0;
      const secondMax =
        argmax.secondMax[unit] === index ? gradientOf(model, POOL.secondMax * WIDTH + unit, kind) : 0;
      gradient[unit] = max + secondMax + scale * gradientOf(model, POOL.sum * WIDTH + unit, kind);
    }
    for (const features of [words, meanings]) {
      const by = featureScale(features.length) * EMBEDDING_SCALE;
      for (const feature of features) {
        const weight = gradient.reduce(
          (sum, value, unit) => sum + value * (model.embedding[feature.number * WIDTH + unit] ?? 0),
          0,
        );
        if (weight > 0) attributions.push({ ...feature, field, weight: by * weight });
      }
    }
  }
  return attributions;
}

/** How much more a pooled value adds to the score of a kind than to the mean of all kinds. */
function gradientOf({ output }: KindModel, at: number, kind: MailKind): number {
  let sum = 0;
  for (let one = 0; one < KINDS; one += 1) sum += output[at * KINDS + one] ?? 0;
  return (output[at * KINDS + MAIL_KINDS.indexOf(kind)] ?? 0) - sum / KINDS;
}
