import { MAIL_KINDS, type MailKind } from './reading.ts';
import type { Said, Sentence } from './sentence-features.ts';
import { SIGNAL_FEATURES } from './signal-features.ts';

const KINDS = MAIL_KINDS.length;
/** Networks that were trained apart and are asked together: what one of them happened to learn counts half. */
export const MEMBERS = 2;
export const MEMBER_WIDTH = 24;
/** So many numbers tell what one feature says. */
export const WIDTH: number = MEMBERS * MEMBER_WIDTH;
/** Each part has WIDTH numbers: the most that any sentence says, the next most, what all say together, what the signals say. */
export const PART = { most: 0, next: 1, all: 2, signals: 3 } as const;
export const PARTS: number = Object.keys(PART).length;
/** A sentence of fewer features is not louder for it. */
const FEWEST_SAID = 4;
/** Together the sentences count half. */
const OF_ALL = 0.5;
export const WEIGHT_SCALE = 1_000;
/** Each weight of a feature is one sign: its place in this row, counted from the middle, in steps of `SAID_STEP` thousandths. */
export const WEIGHT_SIGNS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&()*+,-./:;<=>?@[]^_{|}~';
export const WEIGHT_MIDDLE = 44;
export const SAID_STEP = 25;
const STEP = SAID_STEP / WEIGHT_SCALE;
const ONE_OF_SCALE = 1 / WEIGHT_SCALE;

/**
 * A network with one layer: what a sentence's features say is added up, in `WIDTH` numbers; of all sentences the two highest
 * of each and their sum, and the signals' numbers, are weighed for each kind. All weights but those of `said` in thousandths.
 */
export type KindModel = {
  /** The numbers of the features the model knows. */
  numbers: ReadonlyMap<string, number>;
  /** A row of WIDTH weights for each of them, in steps. */
  said: Int8Array;
  /** A row of WIDTH weights for each signal, and the last for every sentence. */
  signals: ArrayLike<number>;
  /** A row of weights of the kinds for each of PARTS × WIDTH numbers, and the last for every mail. */
  kinds: ArrayLike<number>;
};

export const KIND_WEIGHTS: number = (PARTS * WIDTH + 1) * KINDS;

/** Of a sentence the numbers of its features alone are weighed. */
export type Weighable = Record<'words' | 'meanings', readonly Pick<Said, 'number'>[]>;

/** How a mail was weighed; of this the words that told can be found again. */
export type Weighing = { shares: number[]; heard: Float64Array; whose: Whose };

/** How likely each kind is, in the order of MAIL_KINDS; together 1. */
export function weigh(
  model: KindModel,
  sentences: readonly Weighable[],
  signals: readonly number[],
): Weighing {
  const heard = new Float64Array(sentences.length * WIDTH);
  for (const [index, { words, meanings }] of sentences.entries()) {
    const from = index * WIDTH;
    addRow(heard, from, model.signals, SIGNAL_FEATURES, WIDTH, ONE_OF_SCALE);
    hear(model, words, heard, from);
    hear(model, meanings, heard, from);
  }
  const numbers = new Float64Array(PARTS * WIDTH);
  const whose = { most: new Int32Array(WIDTH), next: new Int32Array(WIDTH) };
  addUp(heard, sentences.length, numbers, whose);
  addSignals(model.signals, signals, numbers, WIDTH, ONE_OF_SCALE);
  return { shares: sharesOf(model, numbers), heard, whose };
}

/** Adds what a sentence's features say. Of many one counts less: a long sentence is not surer for being long. */
function hear(
  { said }: KindModel,
  features: readonly Pick<Said, 'number'>[],
  heard: Float64Array,
  from: number,
): void {
  const by = shareOfOne(features.length) * STEP;
  for (const { number } of features) addRow(heard, from, said, number, WIDTH, by);
}

/** Which sentence says most, and which next most, for each number; NOBODY's where no sentence says anything. */
export type Whose = { most: Int32Array; next: Int32Array };
const NOBODY = -1;

/**
 * Adds up what sentences say into the first three parts of `numbers`, each number for itself; what is below nothing is nothing.
 * How many numbers a sentence has is told by `whose`.
 */
export function addUp(
  heard: Float64Array,
  sentences: number,
  numbers: Float64Array,
  { most, next }: Whose,
): void {
  const width = most.length;
  const all = shareOfAll(sentences);
  numbers.fill(0);
  most.fill(NOBODY);
  next.fill(NOBODY);
  for (let sentence = 0; sentence < sentences; sentence += 1)
    for (let at = 0; at < width; at += 1) {
      const value = Math.max(0, heard[sentence * width + at] ?? 0);
      heard[sentence * width + at] = value;
      const second = PART.next * width + at;
      const sum = PART.all * width + at;
      numbers[sum] = (numbers[sum] ?? 0) + all * value;
      const loudest = numbers[at] ?? 0;
      if (value > loudest) {
        numbers[second] = loudest;
        next[at] = most[at] ?? NOBODY;
        numbers[at] = value;
        most[at] = sentence;
      } else if (value > (numbers[second] ?? 0)) {
        numbers[second] = value;
        next[at] = sentence;
      }
    }
}

/** Adds what the signals say into the last part of `numbers`, each counting `by`. */
export function addSignals(
  weights: ArrayLike<number>,
  signals: readonly number[],
  numbers: Float64Array,
  width: number,
  by: number,
): void {
  const from = PART.signals * width;
  for (const signal of signals) addRow(numbers, from, weights, signal, width, by);
  for (let at = from; at < from + width; at += 1) numbers[at] = Math.max(0, numbers[at] ?? 0);
}

/** Adds a row of weights to what is there, as many times as told. */
export function addRow(
  into: Float64Array,
  from: number,
  weights: ArrayLike<number>,
  row: number,
  width: number,
  by: number,
): void {
  for (let at = 0; at < width; at += 1)
    into[from + at] = (into[from + at] ?? 0) + by * (weights[row * width + at] ?? 0);
}

/** How much one of so many features of a sentence counts. */
export function shareOfOne(features: number): number {
  return 1 / Math.sqrt(Math.max(FEWEST_SAID, features));
}

/** How much each of so many sentences counts where all are added up. */
export function shareOfAll(sentences: number): number {
  return OF_ALL / Math.sqrt(Math.max(1, sentences));
}

function sharesOf({ kinds }: KindModel, numbers: Float64Array): number[] {
  const scores = MAIL_KINDS.map((_, kind) => kinds[PARTS * WIDTH * KINDS + kind] ?? 0);
  for (let at = 0; at < numbers.length; at += 1)
    for (let kind = 0; kind < KINDS; kind += 1)
      scores[kind] = (scores[kind] ?? 0) + (numbers[at] ?? 0) * (kinds[at * KINDS + kind] ?? 0);
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp((score - highest) / WEIGHT_SCALE));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((value) => value / sum);
}

/** What spoke for a kind, and how much more for it than for all kinds alike: the change it made to the kind's score. */
export type Spoken = Said & { field: Sentence['field']; weight: number };

/** All that spoke for a kind in a mail, with how much it did. */
export function spokenFor(
  model: KindModel,
  sentences: readonly Sentence[],
  { heard, whose }: Weighing,
  kind: MailKind,
): Spoken[] {
  const all = shareOfAll(sentences.length);
  const spoken: Spoken[] = [];
  for (const [index, { field, words, meanings }] of sentences.entries()) {
    const pull = new Float64Array(WIDTH);
    for (let at = 0; at < WIDTH; at += 1) {
      if (heard[index * WIDTH + at] === 0) continue;
      const most = whose.most[at] === index ? pullOf(model, PART.most * WIDTH + at, kind) : 0;
      const next = whose.next[at] === index ? pullOf(model, PART.next * WIDTH + at, kind) : 0;
      pull[at] = most + next + all * pullOf(model, PART.all * WIDTH + at, kind);
    }
    for (const features of [words, meanings]) {
      const by = shareOfOne(features.length) * STEP;
      for (const one of features) {
        const weight = pull.reduce(
          (sum, value, at) => sum + value * (model.said[one.number * WIDTH + at] ?? 0),
          0,
        );
        if (weight > 0) spoken.push({ ...one, field, weight: by * weight });
      }
    }
  }
  return spoken;
}

/** How much more a number pulls towards a kind than towards all of them alike. */
function pullOf({ kinds }: KindModel, at: number, kind: MailKind): number {
  let sum = 0;
  for (let one = 0; one < KINDS; one += 1) sum += kinds[at * KINDS + one] ?? 0;
  return (kinds[at * KINDS + MAIL_KINDS.indexOf(kind)] ?? 0) - sum / KINDS;
}
