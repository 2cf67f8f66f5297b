import { expect, test } from 'vitest';
import { watchedFolder } from './watched-folder.ts';

const present = (path: string) => ({ path, isMissing: false });
const missing = (path: string) => ({ path, isMissing: true });

test('new mail is waited for in the inbox, wherever it stands among the folders', () => {
  expect(watchedFolder([present('Jobs'), present('Inbox')])?.path).toBe('Inbox');
});

test('without an inbox it is waited for in the first folder that is there', () => {
  expect(watchedFolder([missing('INBOX'), missing('Old'), present('Jobs'), present('More')])?.path).toBe(
    'Jobs',
  );
  expect(watchedFolder([missing('Old')])).toBeUndefined();
});
