import { seededRandom } from '../src/domain/demo/random.ts';
import {
  KIND_WEIGHTS,
  type KindModel,
  MEMBER_WIDTH,
  MEMBERS,
  PARTS,
  SAID_STEP,
  WEIGHT_MIDDLE,
  WEIGHT_SCALE,
  WIDTH,
} from '../src/domain/mail/kind-model.ts';
import { MAIL_KINDS, type MailKind } from '../src/domain/mail/reading.ts';
import { isMeaning } from '../src/domain/mail/sentence-features.ts';
import { SIGNAL_FEATURES } from '../src/domain/mail/signal-features.ts';
import { Adam } from './adam.ts';
import { NetworkPass, type Shown } from './network-pass.ts';
import { type NumberedSentence, saidNames } from './said-numbers.ts';

/** A mail as the model sees it, what it is, and how much it counts. */
export type Example = {
  signals: readonly number[];
  sentences: readonly NumberedSentence[];
  /** So many of them, the first, are the subject's. */
  ofSubject: number;
  /** Whose words these are: a word that one source alone has may be a name. */
  wordSource: string;
  kind: MailKind;
  /** Up to 1: how often it is shown. */
  weight: number;
};

const KINDS = MAIL_KINDS.length;
const ROUNDS = 20;
const AT_ONCE = 64;
const STEP = 0.003;
/** The last steps are a tenth of the first. */
const STEP_SHRINKS_BY = 0.9;
/** What a feature says is drawn to nothing by so much of itself, so that it says little where little is known of it. */
const SHRINK_OF_SAID = 0.0002;
const START = { said: 0.17, signals: 0.09, kinds: 0.17 };

/**
 * Trains the networks of kind-model.ts: steps after Adam (Kingma & Ba 2015), some of the features and numbers left out at random
 * (Srivastava et al. 2014). The random numbers are seeded and the arithmetic is that of the language: the same examples in the
 * same order give the same weights, bit for bit.
 */
export function trainModel(examples: readonly Example[]): KindModel {
  const vocabulary = vocabularyOf(examples);
  const places = new Int32Array(saidNames().length).fill(UNKNOWN);
  for (const [place, number] of vocabulary.entries()) places[number] = place;
  const shown = examples.map((example) => shownOf(example, places));
  const members = Array.from({ length: MEMBERS }, (_, seed) => trainMember(shown, vocabulary.length, seed));
  const names = saidNames();
  return {
    numbers: new Map(vocabulary.map((number, place) => [names[number] ?? '', place])),
    said: Int8Array.from(sideBySide(members.map(({ said }) => said)), inSteps),
    signals: sideBySide(members.map(({ signals }) => signals)).map(inThousandths),
    kinds: allKinds(members.map(({ kinds }) => kinds)).map(inThousandths),
  };
}

type Member = Record<'said' | 'signals' | 'kinds', Float64Array>;

function trainMember(shown: readonly Shown[], features: number, seed: number): Member {
  const random = seededRandom(seed + 1);
  const start = (rows: number, width: number, spread: number, shrink = 0) =>
    new Adam(
      Float64Array.from({ length: rows * width }, () => (2 * random.next() - 1) * spread),
      width,
      shrink,
    );
  const said = start(features, MEMBER_WIDTH, START.said, SHRINK_OF_SAID);
  const signals = start(SIGNAL_FEATURES + 1, MEMBER_WIDTH, START.signals);
  const kinds = start(PARTS * MEMBER_WIDTH + 1, KINDS, START.kinds);
  const pass = new NetworkPass({ said, signals, kinds }, shown, random);
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
  return { said: said.weights, signals: signals.weights, kinds: kinds.weights };
}

/** Rows of all members, each row one behind the other. */
function sideBySide(members: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(members.reduce((sum, { length }) => sum + length, 0));
  for (const [member, weights] of members.entries())
    for (const [at, weight] of weights.entries()) {
      const row = Math.floor(at / MEMBER_WIDTH);
      all[row * WIDTH + member * MEMBER_WIDTH + (at % MEMBER_WIDTH)] = weight;
    }
  return all;
}

/** What the numbers of all members weigh for the kinds: the mean of what the members say. */
function allKinds(members: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(KIND_WEIGHTS);
  for (const [member, weights] of members.entries())
    for (const [at, weight] of weights.entries()) {
      const row = Math.floor(at / KINDS);
      const part = Math.floor(row / MEMBER_WIDTH);
      // The last row is every mail's, and the members' is one.
      const place = part === PARTS ? PARTS * WIDTH : row + (part * (MEMBERS - 1) + member) * MEMBER_WIDTH;
      const to = place * KINDS + (at % KINDS);
      all[to] = (all[to] ?? 0) + weight / MEMBERS;
    }
  return all;
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

const FEWEST_WITH_WORD = 16;
const FEWEST_WITH_MEANING = 39;

function shownOf({ sentences, ofSubject, signals, kind, weight }: Example, places: Int32Array): Shown {
  const known: number[] = [];
  const ends = sentences.flat().map((said) => {
    for (const number of said) {
      const place = places[number] ?? UNKNOWN;
      if (place !== UNKNOWN) known.push(place);
    }
    return known.length;
  });
  return {
    places: Int32Array.from(known),
    ends: Int32Array.from(ends),
    ofSubject,
    signals,
    kind: MAIL_KINDS.indexOf(kind),
    weight,
  };
}

const UNKNOWN = -1;
