import { expect, test } from 'vitest';
import type { Mailbox } from '../../../contract/mailbox.ts';
import {
  folderName,
  folderWords,
  foundWords,
  progressWords,
  stateWords,
  unreadFolderWords,
} from './mailbox-words.ts';

const folder = { path: 'INBOX', isMissing: false, isClosed: false, mailsRead: 1, mailsTotal: 1 };
const folders = [folder];
const mailbox = { state: 'watching', isTold: true, problem: null, retryAt: null, folders } as Mailbox;

test('progress counts over all folders, and says nothing of numbers before there are any', () => {
  const folders = [
    { ...folder, mailsRead: 1_200, mailsTotal: 49_000 },
    { ...folder, mailsRead: 40, mailsTotal: 1_000 },
  ];
  expect(progressWords({ folders })).toBe('Reading 1,240 of 50,000 mails');
  expect(progressWords({ folders: [{ ...folder, mailsRead: 1, mailsTotal: 1 }] })).toBe(
    'Reading 1 of 1 mail',
  );
  expect(progressWords({ folders: [{ ...folder, mailsRead: 0, mailsTotal: 0 }] })).toBe(
    'Looking into the folders',
  );
});

test('what went wrong is said with when it is tried again', () => {
  const retryAt = '2026-04-16T10:10:00.000Z' as Mailbox['retryAt'];
  const problem = 'The connection was cut. What was read is kept.';
  expect(stateWords({ ...mailbox, state: 'waiting', problem, retryAt })).toMatch(
    /^The connection was cut\. What was read is kept\. Rebound tries again at \d+:10\.$/,
  );
  expect(stateWords({ ...mailbox, state: 'stopped' })).toBe('Stopped. What was read so far stays.');
});

test('when new mail is read is said of every folder', () => {
  const jobs = { ...folder, path: 'Jobs' };
  expect(stateWords(mailbox)).toBe('Everything is read. New mail is read as it comes.');
  expect(stateWords({ ...mailbox, folders: [jobs, folder] })).toBe(
    'Everything is read. New mail in Inbox is read as it comes, in the other folders within five minutes.',
  );
  expect(stateWords({ ...mailbox, folders: [jobs, { ...folder, isMissing: true }] })).toBe(
    'Everything is read. New mail is read as it comes.',
  );
  for (const unwatched of [{ isTold: false }, { folders: [{ ...folder, isClosed: true }] }]) {
    expect(stateWords({ ...mailbox, ...unwatched })).toBe(
      'Everything is read. New mail is looked for every five minutes.',
    );
  }
});

test('folders that are not read are told, with what becomes of them', () => {
  const jobs = { ...folder, path: 'Jobs' };
  const missing = { ...folder, isMissing: true };
  expect(unreadFolderWords({ folders })).toEqual([]);
  expect(unreadFolderWords({ folders: [missing, { ...jobs, isClosed: true }] })).toEqual([
    '“Inbox” is not on the server any more. The other folders are read; choose others if that is meant to be so.',
    '“Jobs” cannot be opened just now, and will be tried again.',
  ]);
});

test('when none of the folders is left it says that nothing is read', () => {
  const gone = { ...mailbox, folders: [{ ...folder, path: 'Jobs', isMissing: true }] };
  expect(stateWords(gone)).toBe('Connected. There is nothing left to read.');
  expect(unreadFolderWords(gone)).toEqual([
    '“Jobs” is not on the server any more. Choose others if that is meant to be so.',
  ]);
});

test('while no’s are held back, proposals are not counted', () => {
  expect(foundWords({ proposals: 1, lastReadAt: null }, false)).toBe('1 proposal so far.');
  expect(foundWords({ proposals: 1, lastReadAt: null }, true)).toBe('');
});

test('the inbox is called as people call it', () => {
  expect(['INBOX', 'Jobs', 'INBOX/Jobs'].map(folderName)).toEqual(['Inbox', 'Jobs', 'INBOX/Jobs']);
});

test('a folder says how large it is and what it is for', () => {
  expect(folderWords({ mails: 1_240, use: 'inbox' })).toBe('1,240 mails, what arrives');
  expect(folderWords({ mails: 9, use: 'all' })).toBe(
    '9 mails, every mail but spam and trash; in Gmail “All Mail”',
  );
  expect(folderWords({ mails: null, use: 'other' })).toBe('');
  expect(folderWords({ mails: 1, use: 'other' })).toBe('1 mail');
});
