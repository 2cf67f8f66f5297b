import type { Random } from '../src/domain/demo/random.ts';
import { MEMBER_WIDTH, PARTS, shareOfAll, shareOfOne } from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';
import type { Adam } from './adam.ts';

const KINDS = MAIL_KINDS.length;
const NUMBERS = PARTS * MEMBER_WIDTH;
/** Of what a sentence says, and of the numbers, so many are left out each time, so that none is relied on alone. */
const LEFT_OUT = { said: 0.3, numbers: 0.4 };

/** An example with the places of what it says, as far as the model knows it. */
export type Shown = {
  sentences: readonly (readonly Int32Array[])[];
  signals: readonly number[];
  kind: number;
  weight: number;
};

type Weights = { said: Adam; signals: Adam; kinds: Adam };

/** One mail forward through the network and its error back through it. */
export class NetworkPass {
  readonly #weights: Weights;
  readonly #random: Random;
  readonly #numbers = new Float64Array(NUMBERS);
  readonly #kept = new Float64Array(NUMBERS);
  readonly #highest = new Int32Array(MEMBER_WIDTH);
  readonly #errors = new Float64Array(KINDS);
  readonly #back = new Float64Array(NUMBERS);
  readonly #row = new Float64Array(MEMBER_WIDTH);

  constructor(weights: Weights, random: Random) {
    this.#weights = weights;
    this.#random = random;
  }

  learnFrom(mail: Shown): void {
    const sentences = mail.sentences.map((groups) => this.#heard(groups));
    this.#addUp(
      sentences.map(({ numbers }) => numbers),
      mail.signals,
    );
    this.#judge(mail.kind);
    this.#blame();
    this.#blameSignals(mail.signals);
    for (const [index, sentence] of sentences.entries())
      this.#blameSentence(sentence, index, sentences.length);
  }

  /** What a sentence says, some of it left out; with the places it came from. */
  #heard(groups: readonly Int32Array[]): Heard {
    const { said, signals } = this.#weights;
    const numbers = new Float64Array(MEMBER_WIDTH);
    for (let at = 0; at < MEMBER_WIDTH; at += 1)
      numbers[at] = signals.weights[SIGNAL_FEATURES * MEMBER_WIDTH + at] ?? 0;
    const from: Heard['from'] = [];
    for (const group of groups) {
      const by = shareOfOne(group.length) / (1 - LEFT_OUT.said);
      const places = group.filter(() => this.#random.next() >= LEFT_OUT.said);
      for (const place of places) addRow(numbers, said.weights, place * MEMBER_WIDTH, by);
      from.push({ places, by });
    }
    for (let at = 0; at < MEMBER_WIDTH; at += 1) numbers[at] = Math.max(0, numbers[at] ?? 0);
    return { numbers, from };
  }

  #addUp(sentences: readonly Float64Array[], signals: readonly number[]): void {
    const numbers = this.#numbers.fill(0);
    this.#highest.fill(-1);
    const all = shareOfAll(sentences.length);
    for (const [index, heard] of sentences.entries())
      for (let at = 0; at < MEMBER_WIDTH; at += 1) {
        const value = heard[at] ?? 0;
        numbers[MEMBER_WIDTH + at] = (numbers[MEMBER_WIDTH + at] ?? 0) + all * value;
        if (value <= (numbers[at] ?? 0)) continue;
        numbers[at] = value;
        this.#highest[at] = index;
      }
    for (let at = 0; at < MEMBER_WIDTH; at += 1) {
      let sum = 0;
      for (const signal of signals) sum += this.#weights.signals.weights[signal * MEMBER_WIDTH + at] ?? 0;
      numbers[2 * MEMBER_WIDTH + at] = Math.max(0, sum);
    }
    for (let at = 0; at < NUMBERS; at += 1) {
      this.#kept[at] = this.#random.next() < LEFT_OUT.numbers ? 0 : 1 / (1 - LEFT_OUT.numbers);
      numbers[at] = (numbers[at] ?? 0) * (this.#kept[at] ?? 0);
    }
  }

  /** The share of each kind, less the whole of the right one. */
  #judge(kind: number): void {
    const { weights } = this.#weights.kinds;
    const errors = this.#errors;
    for (let one = 0; one < KINDS; one += 1) errors[one] = weights[NUMBERS * KINDS + one] ?? 0;
    for (let at = 0; at < NUMBERS; at += 1) {
      const value = this.#numbers[at] ?? 0;
      if (value === 0) continue;
      for (let one = 0; one < KINDS; one += 1)
        errors[one] = (errors[one] ?? 0) + value * (weights[at * KINDS + one] ?? 0);
    }
    const highest = Math.max(...errors);
    let sum = 0;
    for (let one = 0; one < KINDS; one += 1) {
      errors[one] = Math.exp((errors[one] ?? 0) - highest);
      sum += errors[one] ?? 0;
    }
    for (let one = 0; one < KINDS; one += 1) errors[one] = (errors[one] ?? 0) / sum - (one === kind ? 1 : 0);
  }

  /** The error of each number, and of what it weighs. */
  #blame(): void {
    const { kinds } = this.#weights;
    kinds.add(NUMBERS, this.#errors, 1);
    for (let at = 0; at < NUMBERS; at += 1) {
      const kept = this.#kept[at] ?? 0;
      let back = 0;
      if (kept > 0) {
        for (let one = 0; one < KINDS; one += 1)
          back += (kinds.weights[at * KINDS + one] ?? 0) * (this.#errors[one] ?? 0);
        kinds.add(at, this.#errors, this.#numbers[at] ?? 0);
      }
      this.#back[at] = back * kept;
    }
  }

  #blameSignals(signals: readonly number[]): void {
    for (let at = 0; at < MEMBER_WIDTH; at += 1)
      this.#row[at] =
        (this.#numbers[2 * MEMBER_WIDTH + at] ?? 0) > 0 ? (this.#back[2 * MEMBER_WIDTH + at] ?? 0) : 0;
    for (const signal of signals) this.#weights.signals.add(signal, this.#row, 1);
  }

  #blameSentence({ numbers, from }: Heard, index: number, sentences: number): void {
    const all = shareOfAll(sentences);
    for (let at = 0; at < MEMBER_WIDTH; at += 1) {
      const ofHighest = this.#highest[at] === index ? (this.#back[at] ?? 0) : 0;
      this.#row[at] = (numbers[at] ?? 0) > 0 ? ofHighest + all * (this.#back[MEMBER_WIDTH + at] ?? 0) : 0;
    }
    this.#weights.signals.add(SIGNAL_FEATURES, this.#row, 1);
    for (const { places, by } of from)
      for (const place of places) this.#weights.said.add(place, this.#row, by);
  }
}

function addRow(numbers: Float64Array, weights: Float64Array, from: number, by: number): void {
  for (let at = 0; at < MEMBER_WIDTH; at += 1)
    numbers[at] = (numbers[at] ?? 0) + by * (weights[from + at] ?? 0);
}

type Heard = { numbers: Float64Array; from: { places: Int32Array; by: number }[] };
