import type { Random } from '../src/domain/demo/random.ts';
import {
  addRow,
  featureScale,
  NETWORK_WIDTH,
  POOL,
  POOLS,
  poolSentences,
  poolSignals,
  sumScale,
} from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';
import type { Adam } from './adam.ts';

const KINDS = MAIL_KINDS.length;
const POOLED = POOLS * NETWORK_WIDTH;
/** Dropout rates of features, of pooled values, and of whole subjects. */
const DROPOUT = { features: 0.3, pooled: 0.4, subject: 0.15 };
/** The target probability of all other kinds together: labels err, and a network without doubt is overconfident. */
const LABEL_SMOOTHING = 0.01;

/** An example as rows of the embedding. */
export type EncodedMail = {
  /** The rows of all sentences' words and meanings, one behind the other. */
  rows: Int32Array;
  /** Where in them the words of each sentence end, and where its meanings. */
  ends: Int32Array;
  /** How many of the sentences, the first ones, are the subject's. */
  ofSubject: number;
  signals: readonly number[];
  kind: number;
  weight: number;
};

type Layers = { embedding: Adam; signals: Adam; output: Adam };

/** The forward and the backward pass of one mail. */
export class NetworkPass {
  readonly #layers: Layers;
  readonly #random: Random;
  /** The rows that were not dropped, in the order of the sentences, and how each is scaled. */
  readonly #kept: { rows: Int32Array; scales: Float64Array; ends: Int32Array };
  readonly #hidden: Float64Array;
  readonly #argmax = { max: new Int32Array(NETWORK_WIDTH), secondMax: new Int32Array(NETWORK_WIDTH) };
  readonly #pooled = new Float64Array(POOLED);
  readonly #dropout = new Float64Array(POOLED);
  readonly #outputGradient = new Float64Array(KINDS);
  readonly #pooledGradient = new Float64Array(POOLED);
  readonly #unitGradient = new Float64Array(NETWORK_WIDTH);

  /** `mails`: all that this pass will ever see; it makes room for the longest. */
  constructor(layers: Layers, mails: readonly EncodedMail[], random: Random) {
    this.#layers = layers;
    this.#random = random;
    const rows = mostOf(mails, (mail) => mail.rows.length);
    const sentences = mostOf(mails, sentencesOf);
    this.#kept = {
      rows: new Int32Array(rows),
      scales: new Float64Array(rows),
      ends: new Int32Array(sentences),
    };
    this.#hidden = new Float64Array(sentences * NETWORK_WIDTH);
  }

  /** Adds the gradients of the mail's cross-entropy to the layers. */
  addGradients(mail: EncodedMail): void {
    const sentences = this.#embed(mail);
    poolSentences(this.#hidden, sentences, this.#pooled, this.#argmax);
    poolSignals(this.#layers.signals.weights, mail.signals, this.#pooled, NETWORK_WIDTH, 1);
    this.#dropPooled();
    this.#predict(mail.kind);
    this.#propagateToPooled();
    this.#propagateToSignals(mail.signals);
    this.#propagateToSentences(sentences);
  }

  /** Sums the embeddings of each sentence, some features dropped; answers how many sentences there are. */
  #embed(mail: EncodedMail): number {
    const { embedding, signals } = this.#layers;
    const kept = this.#kept;
    const first = this.#firstSentence(mail);
    const sentences = sentencesOf(mail) - first;
    let from = first === 0 ? 0 : (mail.ends[2 * first - 1] ?? 0);
    let count = 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const into = sentence * NETWORK_WIDTH;
      this.#hidden.fill(0, into, into + NETWORK_WIDTH);
      addRow(this.#hidden, into, signals.weights, SIGNAL_FEATURES, NETWORK_WIDTH, 1);
      for (const group of [2 * (first + sentence), 2 * (first + sentence) + 1]) {
        const to = mail.ends[group] ?? 0;
        const scale = featureScale(to - from) / (1 - DROPOUT.features);
        for (; from < to; from += 1) {
          if (this.#random.next() < DROPOUT.features) continue;
          const row = mail.rows[from] ?? 0;
          kept.rows[count] = row;
          kept.scales[count] = scale;
          count += 1;
          addRow(this.#hidden, into, embedding.weights, row, NETWORK_WIDTH, scale);
        }
      }
      kept.ends[sentence] = count;
    }
    return sentences;
  }

  /** The subject is dropped now and then where there is more than a subject. */
  #firstSentence(mail: EncodedMail): number {
    const isDropped = this.#random.next() < DROPOUT.subject;
    return isDropped && mail.ofSubject < sentencesOf(mail) ? mail.ofSubject : 0;
  }

  #dropPooled(): void {
    for (let at = 0; at < POOLED; at += 1) {
      this.#dropout[at] = this.#random.next() < DROPOUT.pooled ? 0 : 1 / (1 - DROPOUT.pooled);
      this.#pooled[at] = (this.#pooled[at] ?? 0) * (this.#dropout[at] ?? 0);
    }
  }

  /** The gradient of the scores: softmax less the smoothed label. */
  #predict(kind: number): void {
    const { weights } = this.#layers.output;
    const gradient = this.#outputGradient;
    for (let one = 0; one < KINDS; one += 1) gradient[one] = weights[POOLED * KINDS + one] ?? 0;
    for (let at = 0; at < POOLED; at += 1) {
      const value = this.#pooled[at] ?? 0;
      if (value !== 0) addRow(gradient, 0, weights, at, KINDS, value);
    }
    const highest = Math.max(...gradient);
    let sum = 0;
    for (let one = 0; one < KINDS; one += 1) {
      gradient[one] = Math.exp((gradient[one] ?? 0) - highest);
      sum += gradient[one] ?? 0;
    }
    for (let one = 0; one < KINDS; one += 1)
      gradient[one] =
        (gradient[one] ?? 0) / sum - (one === kind ? 1 - LABEL_SMOOTHING : LABEL_SMOOTHING / (KINDS - 1));
  }

  #propagateToPooled(): void {
    const { output } = this.#layers;
    output.add(POOLED, this.#outputGradient, 1);
    for (let at = 0; at < POOLED; at += 1) {
      const dropout = this.#dropout[at] ?? 0;
      let gradient = 0;
      if (dropout > 0) {
        for (let one = 0; one < KINDS; one += 1)
          gradient += (output.weights[at * KINDS + one] ?? 0) * (this.#outputGradient[one] ?? 0);
        output.add(at, this.#outputGradient, this.#pooled[at] ?? 0);
      }
      this.#pooledGradient[at] = gradient * dropout;
    }
  }

  #propagateToSignals(signals: readonly number[]): void {
    const from = POOL.signals * NETWORK_WIDTH;
    for (let unit = 0; unit < NETWORK_WIDTH; unit += 1)
      this.#unitGradient[unit] =
        (this.#pooled[from + unit] ?? 0) > 0 ? (this.#pooledGradient[from + unit] ?? 0) : 0;
    for (const signal of signals) this.#layers.signals.add(signal, this.#unitGradient, 1);
  }

  #propagateToSentences(sentences: number): void {
    const { rows, scales, ends } = this.#kept;
    let at = 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      this.#propagateToSentence(sentence, sumScale(sentences));
      this.#layers.signals.add(SIGNAL_FEATURES, this.#unitGradient, 1);
      for (const end = ends[sentence] ?? 0; at < end; at += 1)
        this.#layers.embedding.add(rows[at] ?? 0, this.#unitGradient, scales[at] ?? 0);
    }
  }

  #propagateToSentence(sentence: number, scale: number): void {
    const { max, secondMax } = this.#argmax;
    const pooledGradient = (pool: number, unit: number) =>
      this.#pooledGradient[pool * NETWORK_WIDTH + unit] ?? 0;
    for (let unit = 0; unit < NETWORK_WIDTH; unit += 1) {
      let gradient = 0;
      if ((this.#hidden[sentence * NETWORK_WIDTH + unit] ?? 0) > 0) {
        gradient = scale * pooledGradient(POOL.sum, unit);
        if (max[unit] === sentence) gradient += pooledGradient(POOL.max, unit);
        if (secondMax[unit] === sentence) gradient += pooledGradient(POOL.secondMax, unit);
      }
      this.#unitGradient[unit] = gradient;
    }
  }
}

function sentencesOf({ ends }: EncodedMail): number {
  return ends.length / 2;
}

function mostOf(mails: readonly EncodedMail[], countOf: (mail: EncodedMail) => number): number {
  return mails.reduce((most, mail) => Math.max(most, countOf(mail)), 0);
}
