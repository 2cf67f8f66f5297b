import { expect, test } from 'vitest';
import type { StoryMapRow } from '../../../contract/story-map.ts';
import { askedWords, comingUpWords, partsOf, whereAskedWords } from './map-words.ts';

const at = (...companies: string[]) =>
  companies.map((company) => ({ company, startsAt: null })) as unknown as StoryMapRow['askedAt'];
const STORY = ['one'] as unknown as StoryMapRow['storyIds'];

test('how often it was asked is said with what is there for it', () => {
  const said = (times: number, storyIds: StoryMapRow['storyIds']) =>
    askedWords({ askedAt: at(...Array(times).fill('A')), storyIds });
  expect([0, 1, 2, 5].map((times) => said(times, []))).toEqual([
    'No story yet',
    'Asked once, no story yet',
    'Asked twice, no story yet',
    'Asked 5 times, no story yet',
  ]);
  expect([0, 1, 2].map((times) => said(times, STORY))).toEqual([
    'Not asked so far',
    'Asked once',
    'Asked twice',
  ]);
});

test('each company is named once, and no long list of them', () => {
  expect(whereAskedWords({ askedAt: [] })).toBe('');
  expect(whereAskedWords({ askedAt: at('A', 'B', 'A') })).toBe('At A and B');
  expect(whereAskedWords({ askedAt: at('A', 'B', 'C', 'D', 'E') })).toBe('At A, B, C, and 2 more');
  expect(comingUpWords({ comingUp: [] })).toBe('');
  expect(comingUpWords({ comingUp: at('A') as unknown as StoryMapRow['comingUp'] })).toBe(
    'May come up at A, by the posting',
  );
});

test('what is neither asked nor told of so far stands beside the map', () => {
  const row = (name: string, part: object) =>
    ({ name, storyIds: [], askedAt: [], comingUp: [], ...part }) as StoryMapRow;
  const competencies = [
    row('Change', { askedAt: at('A') }),
    row('Deciding', { storyIds: STORY }),
    row('Disagreement', {}),
  ];
  expect(partsOf({ stories: [], competencies, otherQuestions: 0 })).toEqual({
    rows: competencies.slice(0, 2),
    others: ['Disagreement'],
  });
});
