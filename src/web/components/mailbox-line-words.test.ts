import { expect, test } from 'vitest';
import type { Mailbox } from '../../contract/mailbox.ts';
import { mailboxLineWords } from './mailbox-line-words.ts';

const folder = { path: 'Jobs', isMissing: false, isClosed: false, mailsRead: 1, mailsTotal: 1 };
const mailbox = (state: Mailbox['state'], folders: object[] = [folder]) => ({ state, folders }) as Mailbox;
const gone = { ...folder, isMissing: true };

test('the line says what a mailbox is at, and first what it needs', () => {
  expect(mailboxLineWords([])).toMatch(/^Rebound can also read a mailbox where it is/);
  expect(mailboxLineWords([mailbox('watching')])).toBe('Your mailbox is read as mail comes.');
  expect(mailboxLineWords([mailbox('watching'), mailbox('reading')])).toBe('Your mailbox is being read.');
  expect(mailboxLineWords([mailbox('stopped')])).toBe('Your mailbox is not being read just now.');
  expect(mailboxLineWords([mailbox('reading'), mailbox('needs_password')])).toBe(
    'Your mailbox needs something from you.',
  );
});

test('a mailbox whose folders are all gone is not read as mail comes: others have to be chosen', () => {
  expect(mailboxLineWords([mailbox('watching', [gone])])).toBe('Your mailbox needs something from you.');
  expect(mailboxLineWords([mailbox('watching', [gone, folder])])).toBe('Your mailbox is read as mail comes.');
  expect(mailboxLineWords([mailbox('stopped', [gone])])).toBe('Your mailbox is not being read just now.');
});
