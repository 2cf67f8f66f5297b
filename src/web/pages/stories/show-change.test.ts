import { expect, test } from 'vitest';
import { showChange } from './show-change.ts';

test('the blanks around a change stand beside it', () => {
  expect(showChange(' 30 % \n')).toEqual({ lead: ' ', shown: '30 %', aloud: null, trail: ' \n' });
});

test('where blanks are all there is, a sign stands for them, with its name', () => {
  expect(showChange('\n\n')).toEqual({ lead: '', shown: '¶', aloud: 'a line break', trail: '\n\n' });
  expect(showChange(' ')).toEqual({ lead: '', shown: '␣', aloud: 'a space', trail: '' });
});
