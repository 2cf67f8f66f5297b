import { expect, test } from 'vitest';
import type { StoryId } from '../id.ts';
import type { Day } from '../time.ts';
import type { DebriefText } from './prefill.ts';
import { prefillFrom, prefillLine } from './prefill.ts';

const blank: DebriefText = {
  round: 1,
  notedOn: '2026-04-03' as Day,
  question: '',
  story: '',
  storyId: null,
  wording: '',
  wentWell: '',
  surprised: '',
};

test('what was noted right after an interview fills the prompt it belongs to, earlier rounds first', () => {
  const debriefs = [
    { ...blank, round: 2, notedOn: '2026-04-10' as Day, question: 'Why here?', wentWell: ' The team ' },
    { ...blank, question: 'Support costs?', wording: 'I was bored', surprised: 'SQL test' },
  ];
  expect(prefillFrom(debriefs).map(({ prompt, text, round }) => [prompt, text, round])).toEqual([
    ['question', 'Support costs?', 1],
    ['question', 'Why here?', 2],
    ['wording', 'I was bored', 1],
    ['went_well', 'The team', 2],
    ['surprised', 'SQL test', 1],
  ]);
});

test('each question that caught one out fills one finding, other answers are one text however many lines they have', () => {
  const [first, second, wording] = prefillFrom([
    { ...blank, question: 'Why us?\nWhy now?', wording: 'I was bored.\nThere.' },
  ]);
  expect([first?.text, second?.text]).toEqual(['Why us?', 'Why now?']);
  expect(wording?.text).toBe('I was bored.\nThere.');
});

test('a story that was picked is filled in without a word about it', () => {
  const [story] = prefillFrom([{ ...blank, storyId: 's1' as StoryId }]);
  expect(story).toMatchObject({ prompt: 'story', text: '', storyId: 's1' });
});

test('a blank debrief fills nothing', () => {
  expect(prefillFrom([blank, { ...blank, question: ' \n ' }])).toEqual([]);
  expect(prefillFrom([])).toEqual([]);
});

test('a prefilled answer says where it comes from', () => {
  const [question] = prefillFrom([{ ...blank, question: 'Support costs?' }]);
  expect(question && prefillLine(question)).toBe('from your note right after the interview, 3 April');
});
