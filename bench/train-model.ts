import { seededRandom } from '../src/domain/demo/random.ts';
import {
  KIND_WEIGHTS,
  type KindModel,
  SAID_STEP,
  SIGNAL_WEIGHTS,
  WEIGHT_MIDDLE,
  WEIGHT_SCALE,
  WIDTH,
} from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { isMeaning } from '../src/domain/mail/sentence-features.ts';
import { Adam } from './adam.ts';
import { NetworkPass, type Shown } from './network-pass.ts';
import { type NumberedSentence, saidNames } from './said-numbers.ts';

/** A mail as the model sees it, what it is, and how much it counts. */
export type Example = {
  signals: readonly number[];
  sentences: readonly NumberedSentence[];
  /** Whose words these are: a word that one source alone has may be a name. */
  wordSource: string;
  kind: MailKind;
  /** Up to 1: how often it is shown. */
  weight: number;
};

const KINDS = MAIL_KINDS.length;
const SEED = 1;
const ROUNDS = 20;
const AT_ONCE = 64;
const STEP = 0.003;
/** The last steps are a tenth of the first. */
const STEP_SHRINKS_BY = 0.9;
const START = { said: 0.17, signals: 0.09, kinds: 0.17 };

/**
 * Trains the network of kind-model.ts: steps after Adam (Kingma & Ba 2015), some of the features and numbers left out at random
 * (Srivastava et al. 2014). The random numbers are seeded and the arithmetic is that of the language: the same examples in the
 * same order give the same weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): KindModel {
  const vocabulary = vocabularyOf(examples);
  const places = new Int32Array(saidNames().length).fill(UNKNOWN);
  for (const [place, number] of vocabulary.entries()) places[number] = place;
  const random = seededRandom(SEED);
  const start = (size: number, spread: number) =>
    Float64Array.from({ length: size }, () => (2 * random.next() - 1) * spread);
  const said = new Adam(start(vocabulary.length * WIDTH, START.said), WIDTH);
  const signals = new Adam(start(SIGNAL_WEIGHTS, START.signals), WIDTH);
  const kinds = new Adam(start(KIND_WEIGHTS, START.kinds), KINDS);
  const shown = examples.map((example) => shownOf(example, places));
  const pass = new NetworkPass({ said, signals, kinds }, random);
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = STEP * (1 - (STEP_SHRINKS_BY * round) / ROUNDS);
    let count = 0;
    const take = () => {
      for (const weights of [said, signals, kinds]) weights.step(step, count);
      count = 0;
    };
    for (const mail of random.shuffled(shown)) {
      if (random.next() >= mail.weight) continue;
      pass.learnFrom(mail);
      count += 1;
      if (count === AT_ONCE) take();
    }
    if (count > 0) take();
  }
  const names = saidNames();
  return {
    numbers: new Map(vocabulary.map((number, place) => [names[number] ?? '', place])),
    said: Int8Array.from(said.weights, inSteps),
    signals: signals.weights.map(inThousandths),
    kinds: kinds.weights.map(inThousandths),
  };
}

function inSteps(weight: number): number {
  const steps = Math.round((weight * WEIGHT_SCALE) / SAID_STEP);
  return Math.min(WEIGHT_MIDDLE, Math.max(-WEIGHT_MIDDLE, steps));
}

function inThousandths(weight: number): number {
  return Math.round(weight * WEIGHT_SCALE);
}

/** The numbers of those features that enough mails of two sources at least have, in one order whatever the examples'. */
function vocabularyOf(examples: readonly Example[]): number[] {
  const names = saidNames();
  const counts = new Int32Array(names.length);
  const lastMail = new Int32Array(names.length).fill(-1);
  const first: string[] = [];
  const isShared = new Uint8Array(names.length);
  for (const [mail, { sentences, wordSource }] of examples.entries())
    for (const said of sentences.flat())
      for (const number of said) {
        if (lastMail[number] === mail) continue;
        lastMail[number] = mail;
        counts[number] = (counts[number] ?? 0) + 1;
        first[number] ??= wordSource;
        if (first[number] !== wordSource) isShared[number] = 1;
      }
  return [...names.keys()]
    .filter((number) => isShared[number] === 1 && (counts[number] ?? 0) >= fewestMails(names[number] ?? ''))
    .sort((one, other) => ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1));
}

/** Words of fewer mails tell nothing that others do not; of pairs of meanings there are so many that most mean nothing. */
function fewestMails(name: string): number {
  return isMeaning(name) ? FEWEST_WITH_MEANING : FEWEST_WITH_WORD;
}

const FEWEST_WITH_WORD = 10;
const FEWEST_WITH_MEANING = 24;

function shownOf({ sentences, signals, kind, weight }: Example, places: Int32Array): Shown {
  const placesOf = (numbers: Int32Array) =>
    numbers.map((number) => places[number] ?? UNKNOWN).filter((place) => place !== UNKNOWN);
  return {
    sentences: sentences.map((groups) => groups.map(placesOf)),
    signals,
    kind: MAIL_KINDS.indexOf(kind),
    weight,
  };
}

const UNKNOWN = -1;
