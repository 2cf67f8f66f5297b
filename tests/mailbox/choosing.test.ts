import { expect, test } from 'vitest';
import { chooseMailboxFolders, connectMailbox, listMailboxFolders } from '../../src/contract/mailbox.ts';
import { openImapServer } from '../support/fake-imap-server.ts';
import { accountOf, openMailboxHouse } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const listed = (flags: string, name: string) => `* LIST (${flags}) "/" ${name}\r\n`;

test('a folder whose mails the server does not count just now can be chosen; one that cannot be opened is left out', async () => {
  await using server = await openImapServer((command, line) => {
    if (command === 'LIST')
      return (
        listed('', 'INBOX') +
        listed('', 'Jobs') +
        listed('\\Noselect', 'Parent') +
        listed('\\NonExistent', 'Old')
      );
    if (command !== 'STATUS') return null;
    return /Jobs/.test(line) ? 'NO Not now' : '* STATUS INBOX (MESSAGES 3)\r\n';
  });
  await using house = await openMailboxHouse(openTestSqlite);
  const { id } = await house.call(connectMailbox, { body: { ...accountOf(house), port: server.port } });
  expect((await house.call(listMailboxFolders, { params: { mailboxId: id } })).items).toEqual([
    { path: 'INBOX', use: 'inbox', mails: 3 },
    { path: 'Jobs', use: 'other', mails: null },
  ]);
});

test('a folder that is read stays among those to choose from when the server does not name it', async () => {
  await using server = await openImapServer(() => null);
  await using house = await openMailboxHouse(openTestSqlite);
  const { id } = await house.call(connectMailbox, { body: { ...accountOf(house), port: server.port } });
  const params = { mailboxId: id };
  await house.call(chooseMailboxFolders, { params, body: { paths: ['Jobs', 'INBOX'] } });
  const { items } = await house.call(listMailboxFolders, { params });
  expect(items.map(({ path }) => path)).toEqual(['INBOX', 'Jobs']);
});
