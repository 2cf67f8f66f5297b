import { describe, expect, test } from 'vitest';
import type { NoInRebound } from '../../../contract/rebound.ts';
import { howFar, reasonWords, reboundName, rememberTitle } from './rebound-words.ts';

function no(company: string, more: Partial<NoInRebound> = {}): NoInRebound {
  return {
    company,
    channel: 'mail',
    theirWords: '',
    know: '',
    stage: { name: 'interview', round: 1 },
    roundsHeld: 0,
    ...more,
  } as NoInRebound;
}

test('of many companies the last one noted is named first', () => {
  const nos = ['One', 'Two', 'Three', 'Four', 'Five'].map((company) => no(company));
  expect(reboundName({ nos })).toBe('Five, Four, Three, Two and 1 more');
  expect(reboundName({ nos: nos.slice(0, 2) })).toBe('One and Two');
});

test('an interview that was still to come is one that one was invited to', () => {
  expect(howFar(no('Trellis'))).toBe('You were invited to the first interview at Trellis.');
  expect(howFar(no('Trellis', { roundsHeld: 1 }))).toBe('You reached the first interview at Trellis.');
  expect(howFar(no('Trellis', { roundsHeld: 1, stage: { name: 'interview', round: 2 } }))).toBe(
    'You were invited to the second interview at Trellis.',
  );
});

describe('why', () => {
  test('is said to stay unknown where nobody said anything', () => {
    expect(rememberTitle({ nos: [no('A'), no('B')] })).toBe('You’ll probably never know why.');
    expect(reasonWords(no('A'))).toMatch(/^The reason: unknown\./);
  });

  test('is never called unknown beside what they said', () => {
    const known = no('A', { know: 'They wanted dbt and Snowflake.' });
    const filled = no('B', { theirWords: 'The position has been filled.' });
    for (const one of [known, filled]) {
      expect(rememberTitle({ nos: [one, no('C')] })).toBe('You’ll probably never know all of it.');
    }
    expect(reasonWords(filled)).toMatch(/^What lies behind these words: unknown\./);
  });
});
