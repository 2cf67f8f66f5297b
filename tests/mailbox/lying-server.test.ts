import { expect, test } from 'vitest';
import { connectMailbox, listMailboxFolders } from '../../src/contract/mailbox.ts';
import { numbersIn } from '../../src/server/mail/imap/number-ranges.ts';
import { literal, openImapServer, THREE_MAILS } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { accountOf, openMailboxHouse, readFrom, untilMailbox } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const SAYS_NOTHING =
  '("Wed, 15 Apr 2026 08:00:00 +0000" "Hello" NIL NIL NIL NIL NIL NIL NIL "<a1@b.example>")';
const LETTER = LETTERS.confirmation('Northwind', 'Clerk');

/** Of each mail that is asked for what `item` says. */
function fetched(line: string, item: (uid: number) => string): string {
  const numbers = numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? '');
  return numbers.map((uid) => `* ${uid} FETCH (UID ${uid} ${item(uid)})\r\n`).join('');
}

const head = () => `RFC822.SIZE 10 ENVELOPE ${SAYS_NOTHING}`;
const text = () => `BODY[TEXT]<0> ${literal(LETTER.text)}`;
const source = () => `BODY[]<0> ${literal(eml({ ...LETTER, date: null }))}`;
const farMore = (part: string) => () => `BODY[${part}]<0> ${literal('lorem ipsum '.repeat(250_000))}`;

test.each([
  ['beginning', farMore('TEXT'), source],
  ['source', text, farMore('')],
])(
  'a server that sends far more than was asked of the %s of a mail is cut off, and that is said',
  async (_what, textTold, sourceTold) => {
    await using server = await openImapServer((command, line) => {
      if (command !== 'FETCH') return null;
      return fetched(line, /ENVELOPE/.test(line) ? head : /TEXT/.test(line) ? textTold : sourceTold);
    });
    await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
    await readFrom(house, ['INBOX'], server.port);
    const { problem, folders } = await untilMailbox(house, ({ state }) => state === 'waiting');
    expect(problem).toBe(
      'The server sent far more than it was asked for, so the connection was ended. What was read is kept.',
    );
    expect(folders).toMatchObject([{ mailsRead: 0 }]);
    expect(house.errors).toEqual([]);
  },
);

test('what a server sends beyond what was asked is not looked at', async () => {
  const tooLate = `${'lorem ipsum '.repeat(2_000)}${LETTER.text}`;
  await using server = await openImapServer((command, line) => {
    if (command !== 'FETCH') return null;
    return fetched(line, /ENVELOPE/.test(line) ? head : () => `BODY[TEXT]<0> ${literal(tooLate)}`);
  });
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  const read = await untilMailbox(house, ({ state }) => state === 'watching');
  expect(read).toMatchObject({ proposals: 0, folders: [{ mailsTotal: 3, mailsRead: 3 }] });
});

test('a server that drips its answer byte by byte is waited for only so long, at signing in and at listing folders', async () => {
  let dripsAt: string | null = null;
  await using server = await openImapServer((command) => (command === dripsAt ? 'DRIP' : null));
  await using house = await openMailboxHouse(openTestSqlite);
  const account = { ...accountOf(house), port: server.port };
  const { id } = await house.call(connectMailbox, { body: account });
  const imap = house.mailboxOptions.imap;
  if (imap) house.mailboxOptions.imap = { ...imap, answerMs: 500 };
  await house.restart();
  dripsAt = 'AUTHENTICATE';
  const refused = await house.refusal(connectMailbox, { body: { ...account, userName: 'another' } });
  dripsAt = 'STATUS';
  const unlisted = await house.refusal(listMailboxFolders, { params: { mailboxId: id } });
  const sentence = 'The server took too long to answer.';
  expect([refused.message, unlisted.message]).toEqual([sentence, sentence]);
  expect(house.errors).toEqual([]);
});

test('a mailbox whose server drips while it is signed in to is tried again later', async () => {
  let isDripping = false;
  await using server = await openImapServer((command) =>
    isDripping && command === 'AUTHENTICATE' ? 'DRIP' : null,
  );
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  await readFrom(house, ['INBOX'], server.port);
  await untilMailbox(house, ({ state }) => state === 'watching');
  const imap = house.mailboxOptions.imap;
  if (imap) house.mailboxOptions.imap = { ...imap, answerMs: 300 };
  isDripping = true;
  await house.restart();
  const { problem } = await untilMailbox(house, ({ state }) => state === 'waiting');
  expect(problem).toBe('The server took too long to answer.');
});

test('a server that tells of mail again and again and has none is asked ever more rarely', async () => {
  let next = 4;
  let examined = 0;
  await using server = await openImapServer((command) => {
    if (command !== 'EXAMINE') return null;
    examined++;
    return THREE_MAILS.replace('UIDNEXT 4', `UIDNEXT ${next++}`);
  });
  const pauses: number[] = [];
  const enough = Promise.withResolvers<void>();
  await using house = await openMailboxHouse(openTestSqlite, {
    backOff: (times) => {
      if (pauses.push(times) === 5) enough.resolve();
      return pauses.length < 5 ? 1 : 600_000;
    },
  });
  await readFrom(house, ['INBOX'], server.port);
  await enough.promise;
  expect(pauses).toEqual([1, 2, 3, 4, 5]);
  // Once to read and once before waiting, each time, and not after the last.
  expect(examined).toBe(11);
  expect(house.errors).toEqual([]);
});
