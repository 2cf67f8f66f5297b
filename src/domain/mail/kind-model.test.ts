import { expect, test } from 'vitest';
import { attributionsTo, EMBEDDING_ALPHABET, EMBEDDING_ZERO, predict, WIDTH } from './kind-model.ts';
import { prepareSubject, prepareText } from './prepare-text.ts';
import { MAIL_KINDS, type MailKind } from './reading.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { decodeEmbedding, trainedModel } from './trained-model.ts';

const sentencesOf = (text: string, model = trainedModel()) =>
  sentenceFeatures(prepareSubject(''), prepareText(text), (name) => model.vocabulary.get(name));
const probabilityOf = (text: string, kind: MailKind) =>
  predict(trainedModel(), sentencesOf(text), []).probabilities[MAIL_KINDS.indexOf(kind)] ?? 0;

test('what a sentence says tells the kind, wherever in the mail it stands', () => {
  const no = 'We decided to go with another candidate for this position.';
  const before = 'Thank you for your time last week.';
  const after = 'All the best for your search.';
  for (const text of [no, `${before} ${no}`, `${no} ${after}`, `${before} ${no} ${after}`])
    expect(probabilityOf(text, 'rejection')).toBeGreaterThan(0.4);
  expect(probabilityOf(`${before} Tuesday at ten would suit us.`, 'rejection')).toBeLessThan(0.1);
});

test('the probabilities of all kinds are one together, whatever is said', () => {
  for (const text of ['', 'xyzzy plugh', 'We regret. '.repeat(200)]) {
    const { probabilities } = predict(trainedModel(), sentencesOf(text), []);
    expect(probabilities.reduce((one, other) => one + other, 0)).toBeCloseTo(1);
  }
});

test('what spoke for a kind is found again', () => {
  const text = 'Thank you for your time. Unfortunately, we chose another candidate.';
  const sentences = sentencesOf(text);
  const prediction = predict(trainedModel(), sentences, []);
  const attributions = attributionsTo('rejection', trainedModel(), sentences, prediction);
  const strongest = attributions.toSorted((one, other) => other.weight - one.weight).slice(0, 3);
  const { folded } = prepareText(text);
  expect(strongest.map(({ from, to }) => folded.slice(from, to))).toEqual(
    expect.arrayContaining(['unfortunately', 'chose']),
  );
});

test('without weights nothing speaks for anything', () => {
  const nothing = {
    ...decodeEmbedding({
      features: 'unfortunately',
      signs: EMBEDDING_ALPHABET.charAt(EMBEDDING_ZERO).repeat(WIDTH),
    }),
    signals: [],
    output: [],
  };
  const sentences = sentencesOf('Unfortunately not.', nothing);
  const prediction = predict(nothing, sentences, [0]);
  expect(new Set(prediction.probabilities).size).toBe(1);
  expect(attributionsTo('rejection', nothing, sentences, prediction)).toEqual([]);
});

test('a character stands for each weight that an embedding can have', () => {
  expect(new Set(EMBEDDING_ALPHABET).size).toBe(2 * EMBEDDING_ZERO + 1);
  const signs = `A~${EMBEDDING_ALPHABET.charAt(EMBEDDING_ZERO).repeat(WIDTH - 2)}`;
  expect([...decodeEmbedding({ features: 'no', signs }).embedding.slice(0, 3)]).toEqual([
    -EMBEDDING_ZERO,
    EMBEDDING_ZERO,
    0,
  ]);
});
