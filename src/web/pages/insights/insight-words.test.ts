import { describe, expect, test } from 'vitest';
import { leadingWords, trendWords } from './better/better-words.ts';
import { ofHundred, rangeOfHundred } from './hundred-words.ts';
import type { Rate, Trend } from './insight-parts.ts';
import { outlookWords, referralWords } from './outlook/outlook-words.ts';
import { rateWords, shortRate, shownGroups } from './rates/rate-words.ts';
import { chanceAt, restsOnWords, silenceWords } from './silence/silence-words.ts';

const usual = { low: 0.007, middle: 0.05, high: 0.152 };
const prior = { a: 1, b: 14 };

describe('of a hundred', () => {
  test('rare is never never, and common never always', () => {
    expect([0, 0.004, 0.06, 0.994, 0.996, 1].map(ofHundred)).toEqual([
      'fewer than 1',
      'fewer than 1',
      '6',
      '99',
      'more than 99',
      'more than 99',
    ]);
  });

  test('a range is said as one says it', () => {
    expect(rangeOfHundred({ from: '3', to: '10' })).toBe('3 to 10');
    expect(rangeOfHundred({ from: '7', to: '7' })).toBe('about 7');
    expect(rangeOfHundred({ from: 'fewer than 1', to: '13' })).toBe('up to 13');
    expect(rangeOfHundred({ from: '83', to: 'more than 99' })).toBe('83 or more');
    expect(rangeOfHundred({ from: 'fewer than 1', to: 'fewer than 1' })).toBe('fewer than 1');
    expect(rangeOfHundred({ from: 'fewer than 1', to: 'more than 99' })).not.toMatch(/\d/);
  });
});

describe('a rate', () => {
  const early: Rate = { type: 'too_early', yes: 1, of: 4, needed: 5, prior, usual };
  const known: Rate = {
    type: 'rate',
    yes: 2,
    of: 40,
    range: { low: 0.021, middle: 0.05, high: 0.097 },
    inHundred: { from: '2', to: '10' },
    leansOn: 'usual',
    marketWeight: 0.96,
    prior,
    usual,
    flat: { low: 0.03, middle: 0.06, high: 0.13 },
  };

  test('says its counts first, then the range', () => {
    expect(rateWords(known, 'interview')).toEqual({
      counts: '2 of 40 applications that ended led to an interview',
      says: 'In 100 like these, 2 to 10 lead to an interview.',
      leans: 'The chances are 8 in 10 that your own rate lies in there. Usual is 1 to 15.',
      flat: 'In 100 like these, 3 to 13.',
    });
    expect(shortRate(known)).toEqual({ counts: '2 of 40', says: 'in 100, 2 to 10' });
  });

  test('says whose numbers it leans on where the usual ones do not explain them', () => {
    const own = { ...known, leansOn: 'own', range: { low: 0.22, middle: 0.37, high: 0.53 } } as const;
    expect(rateWords(own, 'interview').leans).toBe(
      'Usual is 1 to 15. Your numbers are better than usual, so this leans on yours.',
    );
  });

  test('too early is said as fully as a number', () => {
    expect(rateWords(early, 'interview')).toMatchObject({
      counts: '1 of 4 applications that ended led to an interview',
      says: 'Too early to tell. Once one more has ended, there is a range of your own. Until then, what is usual: in 100, 1 to 15 lead to an interview.',
    });
    expect(rateWords({ ...early, yes: 0, of: 0 }, 'offer').counts).toBe(
      'No application with an interview that ended yet',
    );
  });
});

test('silence is told for two weeks and a month, between the days of the curve', () => {
  const curve = [
    { day: 0, chance: 0.5, nextWeek: 0.2 },
    { day: 14, chance: 0.25, nextWeek: 0.1 },
    { day: 28, chance: 0.12, nextWeek: 0.04 },
    { day: 32, chance: 0.08, nextWeek: 0.02 },
  ];
  expect(chanceAt(curve, 30)).toBeCloseTo(0.1, 12);
  expect(silenceWords({ curve, letGoDay: 46 })).toEqual([
    'Of 100 applications silent for two weeks, about 25 still get an answer; of 100 silent for a month, about 10.',
    'From day 46 on, fewer than 5 in 100 are still answered.',
  ]);
});

test('what a curve of one’s own leaves out is told, so that the counts add up to those of the picture', () => {
  const silence = { isOwn: true, answered: 27, waiting: 6, closedSilent: 1 };
  const counts = 'From your own days: 27 answered, 6 waiting, 1 closed without an answer.';
  const leftOut = { onHold: 0, approached: 0 };
  expect(restsOnWords({ ...silence, leftOut })).toBe(counts);
  expect(restsOnWords({ ...silence, leftOut: { onHold: 2, approached: 0 } })).toBe(
    `${counts} Not counted: 2 on hold, which is no silence.`,
  );
  expect(restsOnWords({ ...silence, isOwn: false, leftOut: { onHold: 1, approached: 3 } })).toMatch(
    /\. Not counted: 1 on hold, which is no silence, and 3 that began with them\.$/,
  );
});

test('of many groups the largest are shown first, and one alone is not hidden', () => {
  expect(shownGroups([1, 2, 3, 4, 5])).toEqual([1, 2, 3, 4, 5]);
  expect(shownGroups([1, 2, 3, 4, 5, 6])).toEqual([1, 2, 3, 4]);
});

test('how far it may be is told by quantiles, never by a mean', () => {
  expect(outlookWords({ applications: { low: 10, middle: 81, high: 524 } })).toEqual([
    'If the next ones go like the ones so far: half of people in your place need 81 more applications or fewer.',
    'One in ten needs 10 or fewer; one in ten needs more than 524.',
  ]);
  expect(outlookWords({ applications: { low: 1, middle: 20_000, high: null } }).join(' ')).toContain(
    'more than anybody counts',
  );
});

test('getting better is mostly answered with: cannot tell yet', () => {
  const trend = { verdict: 'cannot_tell', interviews: 3, ledOn: 1, needed: 20, chanceRising: 0.6 } as Trend;
  expect(trendWords(trend)).toEqual({
    title: 'Cannot tell yet',
    sentences: [
      '1 of 3 interviews whose application has ended led on.',
      'Before 20 of them nobody could tell, whichever way it goes.',
    ],
  });
  expect(
    trendWords({ ...trend, verdict: 'looks_so', interviews: 60, ledOn: 20, chanceRising: 0.97 }).title,
  ).toBe('It looks so');
  const halves = { earlier: { count: 0, of: 0 }, later: { count: 0, of: 0 } };
  const how = { uses: '', prior: '', formula: '', check: null, sources: [] };
  const moved = { ...halves, verdict: 'cannot_tell', chanceBetter: 0.5, flatChanceBetter: 0.5, how } as const;
  expect(leadingWords('stories', moved).earlier).toBeNull();
});

test('a referral is never said to make the way longer than it is without', () => {
  const far = (middle: number) => ({ low: 2, middle, high: 92 });
  const referral = { worthCold: null, publishedWorth: 10, applications: far(23) };
  expect(referralWords({ referral, applications: far(81) }).join(' ')).toContain('would need 23 or fewer');
  const better = referralWords({ referral, applications: far(16) }).join(' ');
  expect(better).not.toContain('23');
  expect(better).toContain('already lead to interviews as often');
});
