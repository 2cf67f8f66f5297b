import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  changeMailboxPassword,
  chooseMailboxFolders,
  connectMailbox,
  removeMailbox,
  resumeMailbox,
} from '../../src/contract/mailbox.ts';
import { openImapServer } from '../support/fake-imap-server.ts';
import {
  accountOf,
  hereUnderAnyName,
  openMailboxHouse,
  readFrom,
  untilMailbox,
  untilRead,
} from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const TOO_MANY = 'NO [ALERT] Too many simultaneous connections. (Failure)';

test('a server that takes too many connections for one is come back to, and no password asked for', async () => {
  let isFull = false;
  await using server = await openImapServer((command) => (isFull && command === '' ? TOO_MANY : null));
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  const { id } = await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  isFull = true;
  await house.restart();
  const { problem } = await untilMailbox(house, ({ state }) => state === 'waiting');
  expect(problem).toBe(
    'The server asks to come back later. The server says: “Too many simultaneous connections. (Failure)”',
  );
  isFull = false;
  await house.call(resumeMailbox, { params: { mailboxId: id } });
  await untilRead(house);
});

test('a server that gives no reason is signed in to three times, far apart, before the password is asked for', async () => {
  let answer: string | null = null;
  let tries = 0;
  await using server = await openImapServer((command) => {
    if (command !== '') return null;
    tries++;
    return answer;
  });
  const waited: number[] = [];
  await using house = await openMailboxHouse(openTestSqlite, { backOff: (times) => waited.push(times) });
  const { id } = await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  answer = 'NO Nope';
  tries = 0;
  await house.restart();
  const { problem } = await untilMailbox(house, ({ state }) => state === 'needs_password');
  expect(problem).toMatch(/^The server did not let Rebound sign in\./);
  expect([tries, Math.min(...waited)]).toEqual([3, 12]);
  answer = null;
  await house.call(resumeMailbox, { params: { mailboxId: id } });
  await untilRead(house);
});

test('one false refusal ends nothing: a password that was taken before is tried again, far apart', async () => {
  let refusals = 0;
  await using server = await openImapServer((command) =>
    command === '' && refusals-- > 0 ? 'NO [AUTHENTICATIONFAILED] Invalid credentials' : null,
  );
  const waited: number[] = [];
  const told: (string | null)[] = [];
  await using house = await openMailboxHouse(openTestSqlite, {
    backOff: (times) => {
      waited.push(times);
      return 300;
    },
  });
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  refusals = 2;
  await house.restart();
  await untilMailbox(house, ({ state, problem }) => {
    if (state === 'waiting') told.push(problem);
    return state === 'watching';
  });
  expect(waited).toEqual([12, 12]);
  expect(told[0]).toMatch(/^The server did not let Rebound sign in\. If that goes on, check/);
});

test('a password that was never taken while a mailbox was read is refused once', async () => {
  let isRefused = false;
  let tries = 0;
  await using server = await openImapServer((command) => {
    if (command === '') tries++;
    return isRefused && command === '' ? 'NO [AUTHENTICATIONFAILED] Invalid credentials' : null;
  });
  await using house = await openMailboxHouse(openTestSqlite);
  const body = { ...accountOf(house), port: server.port };
  const { id } = await house.call(connectMailbox, { body });
  isRefused = true;
  await house.call(chooseMailboxFolders, { params: { mailboxId: id }, body: { paths: ['INBOX'] } });
  await untilMailbox(house, ({ state }) => state === 'needs_password');
  expect(tries).toBe(2);
});

test.each<[string, Parameters<typeof openImapServer>[0], RegExp]>([
  [
    'takes no passwords',
    (command) => (command === 'CAPABILITY' ? '* CAPABILITY IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2\r\n' : null),
    /^This server takes no passwords from other programs/,
  ],
  [
    'has switched passwords off',
    (command) => (command === '' ? 'NO AuthFailed:LogonDenied-BasicAuthBlocked' : null),
    /^This server takes no passwords from other programs/,
  ],
  [
    'says why it refuses',
    (command) => (command === '' ? 'NO Application-specific password required' : null),
    /^The server did not accept .* The server says: “Application-specific password required”$/,
  ],
  [
    'ends the connection',
    (command) => (command === 'CAPABILITY' ? '* BYE Closed for cleaning\r\n' : null),
    /^The server ended the connection before it was signed in to\. .* The server says: “Closed for cleaning”$/,
  ],
])('a server that %s is told so when it is connected', async (_, answers, sentence) => {
  await using server = await openImapServer(answers);
  await using house = await openMailboxHouse(openTestSqlite);
  const body = { ...accountOf(house), port: server.port };
  const { message } = await house.refusal(connectMailbox, { body });
  expect(message).toMatch(sentence);
  expect(message).not.toMatch(/was read is kept/);
});

test.each<[string, Parameters<typeof openImapServer>[0], RegExp]>([
  [
    'does not understand what it is asked',
    (command) => (command === 'FETCH' ? 'BAD What' : null),
    /^The server did not understand what it was asked\. .* The server says: “What”$/,
  ],
  [
    'does not say which mails there are',
    (command) => (command === 'SEARCH' ? 'BAD What' : null),
    /^The server does not give its mails at the moment\./,
  ],
  [
    'opens a folder for more than reading',
    (command) => (command === 'EXAMINE' ? 'OK [READ-WRITE] opened' : null),
    /^The server would open this folder for more than reading, so/,
  ],
])('a server that %s is told so while a mailbox is read', async (_, answers, sentence) => {
  await using server = await openImapServer(answers);
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  await readFrom(house, ['INBOX'], server.port);
  expect((await untilMailbox(house, ({ state }) => state === 'waiting')).problem).toMatch(sentence);
  expect(house.errors).toEqual([]);
});

test('a private address, as a hotel’s network gives for every name, ends nothing: it is tried again', async () => {
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  const { id } = await readFrom(house);
  await untilRead(house);
  const imap = house.mailboxOptions.imap;
  if (imap) house.mailboxOptions.imap = { ...imap, allowsPrivateHosts: false };
  await house.restart();
  const { problem } = await untilMailbox(house, ({ state }) => state === 'waiting');
  expect(problem).toMatch(/REBOUND_ALLOW_PRIVATE_HOSTS=yes\. Or this network answers for every name/);

  // As it was stored before.
  if (imap) house.mailboxOptions.imap = imap;
  await house.actor.db
    .updateTable('mailboxes')
    .set({ is_stopped: 1, problem: 'private-host' })
    .where('id', '=', id)
    .execute();
  await house.restart();
  await untilRead(house);
});

test('of a mailbox that was removed no password is left in the database’s files', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const { id } = await house.call(connectMailbox, { body: accountOf(house) });
  const { db } = house.actor;
  const { password } = await db.selectFrom('mailboxes').select('password').executeTakeFirstOrThrow();
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(db);
  const [file = ''] = rows.map((row) => row.file);
  const kept = () => ['', '-wal'].some((end) => readFileSync(file + end).includes(password));
  expect(kept()).toBe(true);
  await house.call(removeMailbox, { params: { mailboxId: id } });
  expect(kept()).toBe(false);
});

test('a Gmail app password is signed in with as it is meant, however it is shown and pasted', async () => {
  const sent: string[] = [];
  await using server = await openImapServer((command, line) => {
    if (command === '') sent.push(Buffer.from(line, 'base64').toString());
    return null;
  });
  await using house = await openMailboxHouse(openTestSqlite, { imap: hereUnderAnyName() });
  const body = { ...accountOf(house), host: 'imap.gmail.com', port: server.port };
  const { id } = await house.call(connectMailbox, { body: { ...body, password: 'abcd efgh ijkl mnop' } });
  await house.call(changeMailboxPassword, {
    params: { mailboxId: id },
    body: { password: ' qrst\u00a0uvwx\u00a0yzab\u00a0cdef' },
  });
  expect(sent.map((line) => line.split('\0').at(-1))).toEqual(['abcdefghijklmnop', 'qrstuvwxyzabcdef']);
});

test.each(['NO [AUTHENTICATIONFAILED] AUTHENTICATE failed.', 'NO Nope'])(
  'at Outlook a password that is refused (%s) is none that could be taken',
  async (answer) => {
    await using server = await openImapServer((command) => (command === '' ? answer : null));
    await using house = await openMailboxHouse(openTestSqlite, { imap: hereUnderAnyName() });
    const body = { ...accountOf(house), host: 'outlook.office365.com', port: server.port };
    const { message } = await house.refusal(connectMailbox, { body });
    expect(message).toMatch(
      /^This server takes no passwords from other programs, so Rebound cannot read it\./,
    );
  },
);
