import { expect, test } from 'vitest';
import { changedFields, changedSince, differingParts, type StoryFields } from './story-fields.ts';

const STORY: StoryFields = {
  title: 'The migration',
  situation: '',
  task: '',
  action: 'I led it.',
  result: '',
  note: '',
  competencies: ['Change'],
  seconds: null,
};

test('what was typed and taken back is no change', () => {
  expect(changedFields(STORY, { action: 'I led it.', competencies: ['Change'] })).toBeNull();
  expect(changedFields(STORY, { action: 'I led two.', competencies: ['Change'] })).toEqual({
    action: 'I led two.',
  });
});

test('what is typed while the rest is being saved stays to be saved', () => {
  const sent = { action: 'I led', competencies: [] };
  expect(changedSince(sent, { action: 'I led two.', competencies: [] })).toEqual({ action: 'I led two.' });
  expect(changedSince(sent, sent)).toEqual({});
});

test('two versions differ in the parts that say something else', () => {
  expect(differingParts(STORY, STORY)).toEqual([]);
  expect(differingParts(STORY, { ...STORY, result: '30 %', competencies: [], seconds: 5 })).toEqual([
    'Result',
    'What it shows',
  ]);
});
