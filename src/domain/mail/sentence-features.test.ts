import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prepareSubject, prepareText } from './prepare-text.ts';
import { isMeaning, sentenceFeatures } from './sentence-features.ts';

/** Every name gets the next number, or those alone that are known. */
const numbering = (known?: ReadonlySet<string>) => {
  const names: string[] = [];
  const numberOf = (name: string) => {
    if (known && !known.has(name)) return undefined;
    return names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
  };
  return { names, numberOf };
};
const sentencesOf = (subject: string, text: string, known?: ReadonlySet<string>) => {
  const { names, numberOf } = numbering(known);
  const sentences = sentenceFeatures(prepareSubject(subject), prepareText(text), numberOf);
  return sentences.map(({ words, meanings }) => ({
    words: words.map(({ number }) => names[number]),
    meanings: meanings.map(({ number }) => names[number]),
  }));
};
const wordsOf = (subject: string, text: string, known?: ReadonlySet<string>) =>
  sentencesOf(subject, text, known).map(({ words }) => words);
const meaningsOf = (subject: string, text: string) =>
  sentencesOf(subject, text).flatMap(({ meanings }) => meanings);

test('each sentence has its words, their beginnings and its pairs of words, told apart by where they stand; numbers are one word', () => {
  expect(wordsOf('Your news', 'We met 3 people. Good luck')).toEqual([
    ['s:your', 's:news', 's:your news'],
    ['we', 'met', 'we met', '0', 'met 0', 'people', 'peop~', '0 people'],
    ['good', 'luck', 'good luck'],
  ]);
});

test('a longer word counts with its beginnings, too, wherever it stands', () => {
  const words = wordsOf('Selection', 'You are selected.').flat();
  expect(words.filter((word) => word?.endsWith('~'))).toEqual(['sele~', 'select~', 'sele~', 'select~']);
});

test('what is said for a certain case alone counts as something else', () => {
  const words = wordsOf('', 'We will write to you if you are selected.').flat();
  expect(words).toContain('?write');
  expect(words).not.toContain('write');
  expect(words).not.toContain('selected');
});

test('what has no number is left out, and two words where one has none', () => {
  const known = new Set(['we', 'three', 'we met', 'met three']);
  expect(wordsOf('', 'We met three.', known)).toEqual([['we', 'three']]);
});

test('the same is said in every language', () => {
  const inAll = [
    'Unfortunately we have chosen another candidate.',
    'Leider haben wir uns für eine andere Bewerberin entschieden.',
    'Malheureusement, nous avons retenu une autre candidature.',
    'Lamentablemente hemos seleccionado a otra persona candidata.',
    'Helaas hebben wij gekozen voor een andere kandidaat.',
  ].map((text) => meaningsOf('', text));
  for (const meanings of inAll)
    expect(meanings).toEqual(expect.arrayContaining(['m:regret', 'm:other+regret']));
});

test('two meanings belong together in one sentence, and not over a full stop', () => {
  expect(meaningsOf('', 'We regret this. Another day we talk.')).not.toContain('m:other+regret');
});

test('a meaning in a subject, and one for a certain case alone, count as something else', () => {
  const meanings = meaningsOf('Your interview', 'We will write to you if you are selected.');
  expect(meanings).toContain('s:m:interview');
  expect(meanings).not.toContain('m:interview');
  expect(meanings.some((one) => one?.startsWith('?m:'))).toBe(true);
  expect(meanings.every((one) => isMeaning(one ?? ''))).toBe(true);
});

test('each word and meaning stands where it is said to, whatever the mail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const prepared = prepareText(`Thank you. ${text}`);
      for (const { field, words, meanings } of sentenceFeatures(
        prepareSubject(''),
        prepared,
        numbering().numberOf,
      )) {
        expect(field).toBe('text');
        for (const { from, to } of [...words, ...meanings]) {
          const { start, end } = prepared.spanOf(from, to);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length + 'Thank you. '.length);
        }
      }
    }),
  );
});

test('of a long mail the first sentences count, so that no mail takes long', () => {
  const sentences = sentencesOf('', 'We met. '.repeat(5_000));
  expect(sentences.length).toBeLessThanOrEqual(40);
});
