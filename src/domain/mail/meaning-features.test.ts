import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningFeatures } from './meaning-features.ts';
import { prepareSubject, prepareText } from './prepare-text.ts';

const meaningsOf = (subject: string, text: string) =>
  meaningFeatures(prepareSubject(subject), prepareText(text)).map(({ words }) => words);

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

test('a subject and what is said for a certain case alone count as something else', () => {
  const meanings = meaningsOf('Your interview', 'We will write to you if you are selected.');
  expect(meanings).toContain('s:m:interview');
  expect(meanings).not.toContain('m:interview');
  expect(meanings.some((one) => one.startsWith('?m:'))).toBe(true);
});

test('each meaning stands where it is said to, whatever the mail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const prepared = prepareText(`Thank you. ${text}`);
      for (const { from, to } of meaningFeatures(prepareSubject(''), prepared)) {
        const { start, end } = prepared.spanOf(from, to);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length + 'Thank you. '.length);
      }
    }),
  );
});
