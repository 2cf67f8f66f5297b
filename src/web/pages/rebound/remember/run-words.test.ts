import { expect, test } from 'vitest';
import { dotsLabel, runWords } from './run-words.ts';

test('a run is said with its own counts, and as so many in a hundred', () => {
  const sure = { rate: { from: '7', to: '26' }, range: { from: '72', to: '99' } };
  const run = { type: 'chance', answers: 23, yes: 3, run: 6, inHundred: '96', ...sure } as const;
  const { title, sentences } = runWords({ level: 'interviews', run });
  expect(title).toBe('A run of six isn’t a verdict');
  expect(sentences).toEqual([
    'Three of your 23 first interviews led on to a next round.',
    'At that rate, 6 no’s in a row turn up in 96 of 100 searches as long as yours, for no reason at all.',
    'Your rate itself is known roughly: most of the rates that fit your 23 answers lie between 7 and 26 in 100. Over those, a run like this turns up in 72 to 99 of 100 searches.',
  ]);
});

test('a rate that nearly every search would show says one number, not twice the same', () => {
  const ends = { rate: { from: '2', to: '6' }, range: { from: 'more than 99', to: 'more than 99' } };
  const run = { type: 'chance', answers: 90, yes: 3, run: 6, inHundred: 'more than 99', ...ends } as const;
  expect(runWords({ level: 'applications', run }).sentences.at(-1)).toContain(
    'turns up in more than 99 of 100 searches',
  );
});

test('one no is not called a run', () => {
  const ends = { from: '5', to: '40' };
  const counts = { answers: 8, yes: 1, run: 1, inHundred: '99' };
  const run = { type: 'chance', ...counts, rate: ends, range: ends } as const;
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
