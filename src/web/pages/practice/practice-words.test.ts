import { expect, test } from 'vitest';
import type { PracticeInterview } from '../../../contract/practice.ts';
import type { Day } from '../../../domain/time.ts';
import {
  clockFace,
  doneWords,
  minutesWords,
  shortMinutes,
  subjectsWords,
  whenWords,
} from './practice-words.ts';

test('minutes are said in whole ones, and halves where they are short', () => {
  expect([0.5, 1, 12.5].map(minutesWords)).toEqual(['about 1 minute', 'about 1 minute', 'about 13 minutes']);
  expect([0.5, 1, 2.5].map(shortMinutes)).toEqual(['½ min', '1 min', '2½ min']);
});

test('what there is to rehearse is said by its kinds', () => {
  const of = (...subjects: ('question' | 'story' | 'wording')[]) =>
    subjectsWords(subjects.map((subject) => ({ subject })));
  expect(of('question')).toBe('1 question');
  expect(of('story', 'question', 'story')).toBe('1 question and 2 stories');
  expect(of('wording', 'question', 'story')).toBe('1 question, 1 story and 1 wording');
});

test('when the interview is, is said from today', () => {
  const on = (day: string | null) => whenWords({ day } as PracticeInterview, '2026-04-16' as Day);
  expect(on('2026-04-16')).toBe('Today, Thursday 16 April.');
  expect(on('2026-04-17')).toBe('Tomorrow, Friday 17 April.');
  expect(on('2026-04-20')).toBe('In 4 days, Monday 20 April.');
  expect(on(null)).toContain('as if it were in a week');
});

test('the end is kind, whatever was done', () => {
  expect(doneWords(0, true).text).toContain('Nothing is late');
  expect(doneWords(2, true).title).toBe('Stopped here, and all of it counts');
  expect(doneWords(1, false).text).toMatch(/^1 card rehearsed/);
});

test('the clock shows minutes and seconds', () => {
  expect([0, 9.7, 65, 125].map(clockFace)).toEqual(['0:00', '0:09', '1:05', '2:05']);
});
