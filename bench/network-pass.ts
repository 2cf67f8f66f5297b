import type { Random } from '../src/domain/demo/random.ts';
import {
  addRow,
  addSignals,
  addUp,
  MEMBER_WIDTH,
  PART,
  PARTS,
  shareOfAll,
  shareOfOne,
} from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS } from '../src/domain/mail/reading.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';
import type { Adam } from './adam.ts';

const KINDS = MAIL_KINDS.length;
const NUMBERS = PARTS * MEMBER_WIDTH;
/** Of what a sentence says, of the numbers, and of subjects, so many are left out each time, so that none is relied on alone. */
const LEFT_OUT = { said: 0.3, numbers: 0.4, subjects: 0.15 };
/** So much of the weight may be on all other kinds together: labels err, and a network that is never to doubt learns to shout. */
const DOUBT = 0.01;

/** An example with the places of what it says, as far as the model knows it. */
export type Shown = {
  /** The places of all sentences' words and meanings, one behind the other. */
  places: Int32Array;
  /** Where in them the words of each sentence end, and where its meanings. */
  ends: Int32Array;
  /** So many of the sentences, the first, are the subject's. */
  ofSubject: number;
  signals: readonly number[];
  kind: number;
  weight: number;
};

type Weights = { said: Adam; signals: Adam; kinds: Adam };

/** One mail forward through the network and its error back through it. */
export class NetworkPass {
  readonly #weights: Weights;
  readonly #random: Random;
  /** What is said and was not left out, in the order of the sentences, and how much each counts. */
  readonly #said: { places: Int32Array; by: Float64Array; ends: Int32Array };
  readonly #heard: Float64Array;
  readonly #whose = { most: new Int32Array(MEMBER_WIDTH), next: new Int32Array(MEMBER_WIDTH) };
  readonly #numbers = new Float64Array(NUMBERS);
  readonly #kept = new Float64Array(NUMBERS);
  readonly #errors = new Float64Array(KINDS);
  readonly #back = new Float64Array(NUMBERS);
  readonly #row = new Float64Array(MEMBER_WIDTH);

  /** `shown`: all that this pass will ever learn from; it takes room for the longest. */
  constructor(weights: Weights, shown: readonly Shown[], random: Random) {
    this.#weights = weights;
    this.#random = random;
    const places = mostOf(shown, (mail) => mail.places.length);
    const sentences = mostOf(shown, sentencesOf);
    this.#said = {
      places: new Int32Array(places),
      by: new Float64Array(places),
      ends: new Int32Array(sentences),
    };
    this.#heard = new Float64Array(sentences * MEMBER_WIDTH);
  }

  learnFrom(mail: Shown): void {
    const sentences = this.#hear(mail);
    addUp(this.#heard, sentences, this.#numbers, this.#whose);
    addSignals(this.#weights.signals.weights, mail.signals, this.#numbers, MEMBER_WIDTH, 1);
    this.#leaveOut();
    this.#judge(mail.kind);
    this.#blame();
    this.#blameSignals(mail.signals);
    this.#blameSentences(sentences);
  }

  /** What the sentences say, some of it left out; answers how many were heard. */
  #hear(mail: Shown): number {
    const { said, signals } = this.#weights;
    const kept = this.#said;
    const first = this.#firstHeard(mail);
    const sentences = sentencesOf(mail) - first;
    let from = first === 0 ? 0 : (mail.ends[2 * first - 1] ?? 0);
    let count = 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      const into = sentence * MEMBER_WIDTH;
      this.#heard.fill(0, into, into + MEMBER_WIDTH);
      addRow(this.#heard, into, signals.weights, SIGNAL_FEATURES, MEMBER_WIDTH, 1);
      for (const group of [2 * (first + sentence), 2 * (first + sentence) + 1]) {
        const to = mail.ends[group] ?? 0;
        const by = shareOfOne(to - from) / (1 - LEFT_OUT.said);
        for (; from < to; from += 1) {
          if (this.#random.next() < LEFT_OUT.said) continue;
          const place = mail.places[from] ?? 0;
          kept.places[count] = place;
          kept.by[count] = by;
          count += 1;
          addRow(this.#heard, into, said.weights, place, MEMBER_WIDTH, by);
        }
      }
      kept.ends[sentence] = count;
    }
    return sentences;
  }

  /** The subject is left out now and then where there is more than a subject. */
  #firstHeard(mail: Shown): number {
    const isLeftOut = this.#random.next() < LEFT_OUT.subjects;
    return isLeftOut && mail.ofSubject < sentencesOf(mail) ? mail.ofSubject : 0;
  }

  #leaveOut(): void {
    for (let at = 0; at < NUMBERS; at += 1) {
      this.#kept[at] = this.#random.next() < LEFT_OUT.numbers ? 0 : 1 / (1 - LEFT_OUT.numbers);
      this.#numbers[at] = (this.#numbers[at] ?? 0) * (this.#kept[at] ?? 0);
    }
  }

  /** The share of each kind, less what it should be. */
  #judge(kind: number): void {
    const { weights } = this.#weights.kinds;
    const errors = this.#errors;
    for (let one = 0; one < KINDS; one += 1) errors[one] = weights[NUMBERS * KINDS + one] ?? 0;
    for (let at = 0; at < NUMBERS; at += 1) {
      const value = this.#numbers[at] ?? 0;
      if (value !== 0) addRow(errors, 0, weights, at, KINDS, value);
    }
    const highest = Math.max(...errors);
    let sum = 0;
    for (let one = 0; one < KINDS; one += 1) {
      errors[one] = Math.exp((errors[one] ?? 0) - highest);
      sum += errors[one] ?? 0;
    }
    for (let one = 0; one < KINDS; one += 1)
      errors[one] = (errors[one] ?? 0) / sum - (one === kind ? 1 - DOUBT : DOUBT / (KINDS - 1));
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
    const from = PART.signals * MEMBER_WIDTH;
    for (let at = 0; at < MEMBER_WIDTH; at += 1)
      this.#row[at] = (this.#numbers[from + at] ?? 0) > 0 ? (this.#back[from + at] ?? 0) : 0;
    for (const signal of signals) this.#weights.signals.add(signal, this.#row, 1);
  }

  #blameSentences(sentences: number): void {
    const { places, by, ends } = this.#said;
    let kept = 0;
    for (let sentence = 0; sentence < sentences; sentence += 1) {
      this.#blameSentence(sentence, shareOfAll(sentences));
      this.#weights.signals.add(SIGNAL_FEATURES, this.#row, 1);
      for (const end = ends[sentence] ?? 0; kept < end; kept += 1)
        this.#weights.said.add(places[kept] ?? 0, this.#row, by[kept] ?? 0);
    }
  }

  #blameSentence(sentence: number, all: number): void {
    const { most, next } = this.#whose;
    const back = (part: number, at: number) => this.#back[part * MEMBER_WIDTH + at] ?? 0;
    for (let at = 0; at < MEMBER_WIDTH; at += 1) {
      let slope = 0;
      if ((this.#heard[sentence * MEMBER_WIDTH + at] ?? 0) > 0) {
        slope = all * back(PART.all, at);
        if (most[at] === sentence) slope += back(PART.most, at);
        if (next[at] === sentence) slope += back(PART.next, at);
      }
      this.#row[at] = slope;
    }
  }
}

function sentencesOf({ ends }: Shown): number {
  return ends.length / 2;
}

function mostOf(shown: readonly Shown[], countOf: (mail: Shown) => number): number {
  return shown.reduce((most, mail) => Math.max(most, countOf(mail)), 0);
}
