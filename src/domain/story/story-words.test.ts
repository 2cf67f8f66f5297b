import { expect, test } from 'vitest';
import { changeOf, NO_WORDS, versionAt, withoutTwins } from './story-words.ts';

const STORY = { ...NO_WORDS, title: 'The migration', competencies: ['Change'], seconds: 90 };

test('changed words make a version, with all that was not changed', () => {
  expect(changeOf(STORY, { result: '30 % faster' })).toEqual({
    type: 'version',
    version: { ...STORY, result: '30 % faster' },
  });
  expect(changeOf(STORY, { competencies: ['Change', 'Deciding', 'deciding '] })).toEqual({
    type: 'version',
    version: { ...STORY, competencies: ['Change', 'Deciding'] },
  });
});

test('the same words make none, and neither does a length by itself', () => {
  expect(changeOf(STORY, {})).toEqual({ type: 'same' });
  expect(changeOf(STORY, { ...STORY, competencies: ['Change', 'change'] })).toEqual({ type: 'same' });
  expect(changeOf(STORY, { seconds: 80 })).toEqual({ type: 'timed', seconds: 80 });
  expect(changeOf(STORY, { seconds: null })).toEqual({ type: 'timed', seconds: null });
});

test('two spellings are one, and the first stays', () => {
  expect(withoutTwins(['Team work', ' team  Work', 'Change', 'ｃｈａｎｇｅ'])).toEqual([
    'Team work',
    'Change',
  ]);
});

test('what was told is the version written last before it', () => {
  const versions = [
    { number: 2, createdAt: '2026-04-12' },
    { number: 1, createdAt: '2026-04-10' },
  ];
  expect(['2026-04-09', '2026-04-10', '2026-04-11', '2026-05'].map((at) => versionAt(versions, at))).toEqual([
    null,
    1,
    1,
    2,
  ]);
});
