import { expect, test } from 'vitest';
import { KEPT_LINE_LIMIT, noteWith, questionFrom, questionKey, storyTitleFrom } from './kept-finding.ts';

test('a short question goes to the bank as it is, on one line', () => {
  expect(questionFrom('  How would you\nbring costs down? ')).toEqual({
    text: 'How would you bring costs down?',
    notes: '',
  });
});

test('a long question keeps every word in its notes', () => {
  const long = `${'Tell me about a time you disagreed. '.repeat(20)}Why?`;
  const kept = questionFrom(long);
  expect(kept.text.length).toBeLessThanOrEqual(KEPT_LINE_LIMIT);
  expect(kept.text.endsWith('…')).toBe(true);
  expect(kept.notes).toBe(long);
});

test('a line that is cut never ends in half an emoji', () => {
  const cut = questionFrom('😀'.repeat(200)).text;
  expect(cut.isWellFormed()).toBe(true);
  expect(cut.length).toBeLessThanOrEqual(KEPT_LINE_LIMIT);
});

test('the same question is recognised whatever its capitals, spaces and marks', () => {
  const key = questionKey('Why do you want to leave?');
  expect(questionKey('  why do you  want to leave ')).toBe(key);
  expect(questionKey('“Why do you want to leave…?”')).toBe(key);
  expect(questionKey('Why do you want to stay?')).not.toBe(key);
  expect(questionKey('???')).toBe('???');
});

test('a story without a title gets the first words of what was noted', () => {
  expect(storyTitleFrom('The warehouse migration\nI never got to the result.')).toBe(
    'The warehouse migration',
  );
  expect(storyTitleFrom(`${'word '.repeat(40)}`).length).toBeLessThanOrEqual(60);
});

test('a note that is reworded takes the place of its earlier words, and other notes stay', () => {
  const once = noteWith('Keep it short.', '', 'Lead with the result.');
  expect(once).toBe('Keep it short.\n\nLead with the result.');
  expect(noteWith(once, 'Lead with the result.', 'Lead with the $& 30%.')).toBe(
    'Keep it short.\n\nLead with the $& 30%.',
  );
  expect(noteWith('', '', 'Lead with the result.')).toBe('Lead with the result.');
});
