import { expect, test } from 'vitest';
import { dotsLabel, runWords } from './run-words.ts';

test('a run is said with its own counts, and as so many in a hundred', () => {
  const run = { type: 'chance', answers: 23, yes: 3, run: 6, inHundred: '96' } as const;
  const { title, sentences } = runWords({ level: 'interviews', run });
  expect(title).toBe('A run of six isn’t a verdict');
  expect(sentences).toEqual([
    'Three of your 23 first interviews led on to a next round.',
    'At that rate, 6 no’s in a row turn up in 96 of 100 searches as long as yours, for no reason at all.',
  ]);
});

test('one no is not called a run', () => {
  const run = { type: 'chance', answers: 8, yes: 1, run: 1, inHundred: '99' } as const;
  const { title, sentences, howWorkedOut } = runWords({ level: 'applications', run });
  expect(howWorkedOut).toEqual([]);
  expect(title).toBe('One no isn’t a verdict');
  expect(sentences.join(' ')).not.toContain('1 no’s');
});

test.each([
  [{ type: 'too_early', answers: 0 } as const, 'Too early to tell'],
  [{ type: 'too_early', answers: 1 } as const, 'Too early to tell'],
  [{ type: 'no_yes_yet', answers: 7, run: 7 } as const, 'No yes yet, and no verdict'],
])('%j gives sentences and no number in a hundred', (run, title) => {
  const words = runWords({ level: 'interviews', run });
  expect(words.title).toBe(title);
  expect(words.sentences.join(' ')).not.toMatch(/of 100|undefined/);
  expect(words.howWorkedOut).toEqual([]);
});

test('the picture is said in words', () => {
  expect(dotsLabel({ level: 'interviews', answers: ['no', 'yes', 'no', 'no'] })).toBe(
    '4 first interviews, oldest first: 1 led on to a next round; 2 since the last one that did',
  );
});
