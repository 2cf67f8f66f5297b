import { expect, test } from 'vitest';
import { numbersIn } from '../../src/server/mail/imap/number-ranges.ts';
import { literal, openImapServer } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox } from '../support/mailbox-house.ts';
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
