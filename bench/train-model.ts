import { seededRandom } from '../src/domain/demo/random.ts';
import {
  EMBEDDING_STEP,
  EMBEDDING_ZERO,
  ENSEMBLE_SIZE,
  type KindModel,
  NETWORK_WIDTH,
  OUTPUT_SIZE,
  POOLS,
  WEIGHT_SCALE,
  WIDTH,
} from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { isMeaning } from '../src/domain/mail/sentence-features.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';
import { Adam } from './adam.ts';
import { featureNames, type NumberedSentence } from './feature-numbers.ts';
import { type EncodedMail, NetworkPass } from './network-pass.ts';

/** A mail as the model sees it, what it is, and how much it counts. */
export type Example = {
  signals: readonly number[];
  sentences: readonly NumberedSentence[];
  /** How many of them, the first ones, are the subject's. */
  ofSubject: number;
  /** Whose words these are: a word that one source alone has may be a name. */
  wordSource: string;
  kind: MailKind;
  /** The probability that an epoch shows it. */
  weight: number;
};

const KINDS = MAIL_KINDS.length;
const EPOCHS = 20;
const BATCH_SIZE = 64;
const LEARNING_RATE = 0.003;
/** The learning rate falls in a straight line to a tenth. */
const LEARNING_RATE_DECAY = 0.9;
/** Keeps the embedding of rare features small. */
const EMBEDDING_WEIGHT_DECAY = 0.0002;
/** Weights start evenly distributed between minus and plus this. */
const INITIAL_RANGE = { embedding: 0.17, signals: 0.09, output: 0.17 };

/**
 * Trains the networks of kind-model.ts with Adam (Kingma & Ba 2015), dropout (Srivastava et al. 2014) and label smoothing. The
 * random numbers are seeded and the arithmetic is that of the language: the same examples in the same order give the same
 * weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): KindModel {
  const vocabulary = vocabularyOf(examples);
  const names = featureNames();
  const rows = new Int32Array(names.length).fill(UNKNOWN);
  for (const [row, number] of vocabulary.entries()) rows[number] = row;
  const mails = examples.map((example) => encoded(example, rows));
  const networks = Array.from({ length: ENSEMBLE_SIZE }, (_, seed) =>
    trainNetwork(mails, vocabulary.length, seed),
  );
  return {
    vocabulary: new Map(vocabulary.map((number, row) => [names[number] ?? '', row])),
    embedding: Int8Array.from(sideBySide(networks.map(({ embedding }) => embedding)), quantized),
    signals: sideBySide(networks.map(({ signals }) => signals)).map(inThousandths),
    output: averagedOutput(networks.map(({ output }) => output)).map(inThousandths),
  };
}

type Network = Record<'embedding' | 'signals' | 'output', Float64Array>;

function trainNetwork(mails: readonly EncodedMail[], features: number, seed: number): Network {
  const random = seededRandom(seed + 1);
  const layer = (rows: number, width: number, range: number, weightDecay = 0) =>
    new Adam(
      Float64Array.from({ length: rows * width }, () => (2 * random.next() - 1) * range),
      width,
      weightDecay,
    );
  const embedding = layer(features, NETWORK_WIDTH, INITIAL_RANGE.embedding, EMBEDDING_WEIGHT_DECAY);
  const signals = layer(SIGNAL_FEATURES + 1, NETWORK_WIDTH, INITIAL_RANGE.signals);
  const output = layer(POOLS * NETWORK_WIDTH + 1, KINDS, INITIAL_RANGE.output);
  const pass = new NetworkPass({ embedding, signals, output }, mails, random);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const learningRate = LEARNING_RATE * (1 - (LEARNING_RATE_DECAY * epoch) / EPOCHS);
    let batchSize = 0;
    const step = () => {
      for (const weights of [embedding, signals, output]) weights.step(learningRate, batchSize);
      batchSize = 0;
    };
    for (const mail of random.shuffled(mails)) {
      if (random.next() >= mail.weight) continue;
      pass.addGradients(mail);
      batchSize += 1;
      if (batchSize === BATCH_SIZE) step();
    }
    if (batchSize > 0) step();
  }
  return { embedding: embedding.weights, signals: signals.weights, output: output.weights };
}

/** The rows of all networks joined, each beside that of the others. */
function sideBySide(networks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(networks.reduce((sum, { length }) => sum + length, 0));
  for (const [network, weights] of networks.entries())
    for (const [at, weight] of weights.entries()) {
      const row = Math.floor(at / NETWORK_WIDTH);
      all[row * WIDTH + network * NETWORK_WIDTH + (at % NETWORK_WIDTH)] = weight;
    }
  return all;
}

/** The output layer of the ensemble: its scores are the mean of those of the networks. */
function averagedOutput(networks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(OUTPUT_SIZE);
  for (const [network, weights] of networks.entries())
    for (const [at, weight] of weights.entries()) {
      const row = Math.floor(at / KINDS);
      const pool = Math.floor(row / NETWORK_WIDTH);
      // The last row is the bias, and all networks share it.
      const place =
        pool === POOLS ? POOLS * WIDTH : row + (pool * (ENSEMBLE_SIZE - 1) + network) * NETWORK_WIDTH;
      const to = place * KINDS + (at % KINDS);
      all[to] = (all[to] ?? 0) + weight / ENSEMBLE_SIZE;
    }
  return all;
}

function quantized(weight: number): number {
  const steps = Math.round((weight * WEIGHT_SCALE) / EMBEDDING_STEP);
  return Math.min(EMBEDDING_ZERO, Math.max(-EMBEDDING_ZERO, steps));
}

function inThousandths(weight: number): number {
  return Math.round(weight * WEIGHT_SCALE);
}

/** The features that enough mails of at least two sources have, in one order whatever that of the examples. */
function vocabularyOf(examples: readonly Example[]): number[] {
  const names = featureNames();
  const counts = new Int32Array(names.length);
  const lastMail = new Int32Array(names.length).fill(-1);
  const first: string[] = [];
  const isShared = new Uint8Array(names.length);
  for (const [mail, { sentences, wordSource }] of examples.entries())
    for (const features of sentences.flat())
      for (const number of features) {
        if (lastMail[number] === mail) continue;
        lastMail[number] = mail;
        counts[number] = (counts[number] ?? 0) + 1;
        first[number] ??= wordSource;
        if (first[number] !== wordSource) isShared[number] = 1;
      }
  return [...names.keys()]
    .filter((number) => isShared[number] === 1 && (counts[number] ?? 0) >= minMails(names[number] ?? ''))
    .sort((one, other) => ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1));
}

/** Rarer words tell nothing that others do not; there are so many pairs of meanings that most mean nothing. */
function minMails(name: string): number {
  return isMeaning(name) ? MIN_MAILS_WITH_MEANING : MIN_MAILS_WITH_WORD;
}

const MIN_MAILS_WITH_WORD = 16;
const MIN_MAILS_WITH_MEANING = 39;

function encoded({ sentences, ofSubject, signals, kind, weight }: Example, rows: Int32Array): EncodedMail {
  const known: number[] = [];
  const ends = sentences.flat().map((features) => {
    for (const number of features) {
      const row = rows[number] ?? UNKNOWN;
      if (row !== UNKNOWN) known.push(row);
    }
    return known.length;
  });
  return {
    rows: Int32Array.from(known),
    ends: Int32Array.from(ends),
    ofSubject,
    signals,
    kind: MAIL_KINDS.indexOf(kind),
    weight,
  };
}

const UNKNOWN = -1;
