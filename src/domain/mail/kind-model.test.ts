import { expect, test } from 'vitest';
import { spokenFor, WEIGHT_MIDDLE, WEIGHT_SIGNS, WIDTH, weigh } from './kind-model.ts';
import { prepareSubject, prepareText } from './prepare-text.ts';
import { MAIL_KINDS, type MailKind } from './reading.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { readSaid, trainedModel } from './trained-model.ts';

const sentencesOf = (text: string, model = trainedModel()) =>
  sentenceFeatures(prepareSubject(''), prepareText(text), (name) => model.numbers.get(name));
const shareOf = (text: string, kind: MailKind) =>
  weigh(trainedModel(), sentencesOf(text), []).shares[MAIL_KINDS.indexOf(kind)] ?? 0;

test('what a sentence says tells the kind, wherever in the mail it stands', () => {
  const no = 'We decided to go with another candidate for this position.';
  const before = 'Thank you for your time last week.';
  const after = 'All the best for your search.';
  for (const text of [no, `${before} ${no}`, `${no} ${after}`, `${before} ${no} ${after}`])
    expect(shareOf(text, 'rejection')).toBeGreaterThan(0.4);
  expect(shareOf(`${before} Tuesday at ten would suit us.`, 'rejection')).toBeLessThan(0.1);
});

test('the shares of all kinds are one together, whatever is said', () => {
  for (const text of ['', 'xyzzy plugh', 'We regret. '.repeat(200)]) {
    const { shares } = weigh(trainedModel(), sentencesOf(text), []);
    expect(shares.reduce((one, other) => one + other, 0)).toBeCloseTo(1);
  }
});

test('what spoke for a kind is found again', () => {
  const text = 'Thank you for your time. Unfortunately, we chose another candidate.';
  const sentences = sentencesOf(text);
  const weighing = weigh(trainedModel(), sentences, []);
  const spoken = spokenFor(trainedModel(), sentences, weighing, 'rejection');
  const loudest = spoken.toSorted((one, other) => other.weight - one.weight).slice(0, 3);
  const { folded } = prepareText(text);
  expect(loudest.map(({ from, to }) => folded.slice(from, to))).toEqual(
    expect.arrayContaining(['unfortunately', 'chose']),
  );
});

test('without weights nothing speaks for anything', () => {
  const nothing = {
    ...readSaid({ features: 'unfortunately', signs: WEIGHT_SIGNS.charAt(WEIGHT_MIDDLE).repeat(WIDTH) }),
    signals: [],
    kinds: [],
  };
  const sentences = sentencesOf('Unfortunately not.', nothing);
  const weighing = weigh(nothing, sentences, [0]);
  expect(new Set(weighing.shares).size).toBe(1);
  expect(spokenFor(nothing, sentences, weighing, 'rejection')).toEqual([]);
});

test('a sign stands for each weight there can be', () => {
  expect(new Set(WEIGHT_SIGNS).size).toBe(2 * WEIGHT_MIDDLE + 1);
  const signs = `A~${WEIGHT_SIGNS.charAt(WEIGHT_MIDDLE).repeat(WIDTH - 2)}`;
  expect([...readSaid({ features: 'no', signs }).said.slice(0, 3)]).toEqual([
    -WEIGHT_MIDDLE,
    WEIGHT_MIDDLE,
    0,
  ]);
});
