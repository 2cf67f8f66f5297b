import { expect, test } from 'vitest';
import { competencyMap } from './competency-map.ts';

const NAMES = ['Disagreement', 'Leading people', 'Deciding', 'Change'];
const nothing = { names: NAMES, stories: [], questions: [], postings: [] };

test('with nothing noted, every competency is there and empty', () => {
  expect(competencyMap(nothing).map(({ name }) => name)).toEqual(NAMES);
});

test('what was asked and has no story comes first, most often asked before the others', () => {
  const rows = competencyMap<string, string, string>({
    ...nothing,
    stories: [{ id: 'warehouse', competencies: ['Leading people', 'Deciding'] }],
    questions: [
      { competencies: ['Leading people'], askedAt: ['A', 'B', 'C'] },
      { competencies: ['Disagreement'], askedAt: ['A'] },
      { competencies: ['Change'], askedAt: ['A', 'B'] },
      { competencies: ['Change', 'Deciding'], askedAt: [] },
    ],
  });
  expect(rows.map(({ name, storyIds, askedAt }) => [name, storyIds, askedAt])).toEqual([
    ['Change', [], ['A', 'B']],
    ['Disagreement', [], ['A']],
    ['Leading people', ['warehouse'], ['A', 'B', 'C']],
    ['Deciding', ['warehouse'], []],
  ]);
});

test('one’s own words have their row too, however they are spelt', () => {
  const rows = competencyMap<string, string, string>({
    ...nothing,
    stories: [
      { id: 'one', competencies: ['Night shifts'] },
      { id: 'two', competencies: ['night  shifts', 'CHANGE'] },
    ],
    questions: [{ competencies: ['Night Shifts'], askedAt: ['A'] }],
  });
  expect(rows.map(({ name, storyIds }) => [name, storyIds])).toEqual([
    ['Night shifts', ['one', 'two']],
    ['Change', ['two']],
    ['Disagreement', []],
    ['Leading people', []],
    ['Deciding', []],
  ]);
});

test('what a coming interview’s posting speaks of comes after what was asked, where there is no story', () => {
  const rows = competencyMap<string, string, string>({
    ...nothing,
    stories: [{ id: 'one', competencies: ['Deciding'] }],
    postings: [{ interview: 'Tuesday', competencies: ['Change', 'Deciding'] }],
    questions: [{ competencies: ['Leading people'], askedAt: ['A'] }],
  });
  expect(rows.map(({ name, comingUp }) => [name, comingUp])).toEqual([
    ['Leading people', []],
    ['Change', ['Tuesday']],
    ['Deciding', ['Tuesday']],
    ['Disagreement', []],
  ]);
});
