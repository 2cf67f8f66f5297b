import { expect, test } from 'vitest';
import { wentChoices } from './went-words.ts';

test('how it went is chosen in the words in which it is told', () => {
  expect(wentChoices('story')).toEqual([
    { value: 'well', label: 'It went well' },
    { value: 'so_so', label: 'It went so-so' },
    { value: 'badly', label: 'It came out wrong' },
  ]);
  expect(wentChoices('question').at(-1)).toEqual({ value: 'badly', label: 'Not well yet' });
});
