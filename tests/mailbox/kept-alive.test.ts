import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Answers } from '../support/fake-imap-server.ts';
import { openImapServer, THREE_MAILS } from '../support/fake-imap-server.ts';
import type { MailboxHouse } from '../support/mailbox-house.ts';
import { openMailboxHouse, readFrom, theMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const SILENCE_MS = 800;

const EMPTY = THREE_MAILS.replace('3 EXISTS', '0 EXISTS');
const NO_FOLDERS: Answers = (command) => (command === 'EXAMINE' ? 'NO There is none' : null);
const WITH_IDLE = '* CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE\r\n';

const emptyFolder = (command: string) =>
  command === 'EXAMINE' ? EMPTY : command === 'SEARCH' ? '* SEARCH\r\n' : null;

/** It looks at its folders once, and would come back to a connection that was cut much later. */
async function openQuietHouse(): Promise<MailboxHouse> {
  const options = { lookEveryMs: 600_000, backOff: () => 600_000 };
  const house = await openMailboxHouse(openTestSqlite, options);
  Object.assign(house.mailboxOptions.imap ?? {}, { silenceMs: SILENCE_MS });
  return house;
}

test.each<[string, Answers]>([
  ['does not tell of mail by itself', () => null],
  [
    'has none of the chosen folders any more',
    (...asked) => (asked[0] === 'LIST' ? '' : NO_FOLDERS(...asked)),
  ],
  [
    'says that it tells of mail, and refuses to',
    (command) => (command === 'CAPABILITY' ? WITH_IDLE : command === 'IDLE' ? 'NO Not here' : null),
  ],
])('a connection to a server that %s lasts until it is time to look again', async (_, answers) => {
  const asked: string[] = [];
  await using server = await openImapServer((command, line) => {
    asked.push(command);
    return answers(command, line) ?? emptyFolder(command);
  });
  await using house = await openQuietHouse();
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  asked.length = 0;
  await wait(4 * SILENCE_MS);
  expect(asked).not.toContain('AUTHENTICATE');
  expect(asked.filter((command) => command === 'NOOP').length).toBeGreaterThan(3);
  expect(await theMailbox(house)).toMatchObject({ state: 'watching', problem: null });
  expect(house.errors).toEqual([]);
});

test('a server that answers nothing more is taken for dead all the same', async () => {
  let isDead = false;
  await using server = await openImapServer((command) => {
    return isDead ? 'SILENCE' : emptyFolder(command);
  });
  await using house = await openQuietHouse();
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  isDead = true;
  await expect.poll(async () => (await theMailbox(house)).state, { timeout: 20_000 }).toBe('waiting');
});
