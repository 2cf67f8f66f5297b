import { expect, test } from 'vitest';
import { threadIds } from './thread-ids.ts';

test('a mail belongs with what it is called, what it answers, and what that answered', () => {
  const headers = {
    'in-reply-to': '<second-2@mail.example>',
    references: '<first-1@mail.example> <second-2@mail.example>',
  };
  expect(threadIds({ messageId: 'third-3@mail.example', headers })).toEqual([
    'third-3@mail.example',
    'second-2@mail.example',
    'first-1@mail.example',
  ]);
});

test('half an id, a loop, and what every mail of a system says tell nothing', () => {
  const headers = {
    'in-reply-to': 'no brackets',
    references: '<noreply@system.example> <itself-1@mail.example> <cut-off-12',
  };
  expect(threadIds({ messageId: 'itself-1@mail.example', headers })).toEqual(['itself-1@mail.example']);
  expect(threadIds({ messageId: null, headers: {} })).toEqual([]);
});

test('however many it names, few are kept', () => {
  const references = Array.from({ length: 10_000 }, (_, n) => `<message-${n}@mail.example>`).join(' ');
  expect(threadIds({ messageId: null, headers: { references } })).toHaveLength(30);
});
