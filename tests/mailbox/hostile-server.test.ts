import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import { numbersIn } from '../../src/server/mail/imap/number-ranges.ts';
import type { Answers } from '../support/fake-imap-server.ts';
import { ENVELOPE, literal, openImapServer, THREE_MAILS } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const NONSENSE: Record<string, Answers> = {
  'a number of mails beyond all measure': (command) =>
    command === 'SEARCH' ? '* ESEARCH (TAG "1") UID ALL 1:4294967295\r\n* SEARCH 4294967295\r\n' : null,
  'a folder without numbers': (command) => (command === 'EXAMINE' ? '* 3 EXISTS\r\n' : null),
  'heads of mails that are none': (command) =>
    command === 'FETCH'
      ? '* 1 FETCH (UID 0 ENVELOPE NIL)\r\n* 2 FETCH (UID abc)\r\n* 4294967295 FETCH ()\r\n* FETCH\r\n'
      : null,
  'a line that never ends as it began': (command) =>
    command === 'FETCH' ? `* 1 FETCH (UID 1 ENVELOPE ${'('.repeat(100_000)}\r\n` : null,
  'a mail larger than any': (command) =>
    command === 'FETCH' ? '* 1 FETCH (UID 1 BODY[] {99999999999}\r\n' : null,
  'bytes of no protocol': (command) => (command === 'FETCH' ? '\u0000\u00ff\r\n{}[]"\\\r\n' : null),
};

for (const [what, answers] of Object.entries(NONSENSE)) {
  test(`a server that tells ${what} ends in a sentence, and nothing is made up`, async () => {
    await using server = await openImapServer(answers);
    await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
    await readFrom(house, ['INBOX'], server.port);
    const { state, problem } = await untilMailbox(house, (now) =>
      ['waiting', 'watching'].includes(now.state),
    );
    expect([state, problem === null]).toEqual([state, state === 'watching']);
    expect((await house.call(listProposals)).total).toBe(0);
  });
}

test('a flag that somebody else sets meanwhile is no mail', async () => {
  await using server = await openImapServer((command) => {
    if (command !== 'FETCH') return null;
    const mail = literal('Subject: Hello\r\n\r\nShall we meet?\r\n');
    const head = `RFC822.SIZE 40 ENVELOPE ${ENVELOPE} BODY[HEADER.FIELDS (REFERENCES)] ${literal('\r\n')}`;
    const body = `BODY[TEXT]<0> ${literal('Lunch?')} BODY[] ${mail}`;
    return `* 1 FETCH (UID 1 ${head} ${body})\r\n* 2 FETCH (FLAGS (\\Seen) UID 2)\r\n`;
  });
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  const { folders } = await untilMailbox(house, ({ state }) => state === 'watching');
  expect(folders).toMatchObject([{ mailsTotal: 3, mailsRead: 3 }]);
  expect(house.errors).toEqual([]);
});

test('a server that does not tell of new mail is asked every now and then', async () => {
  let mails = 3;
  await using server = await openImapServer((command) => {
    const numbers = Array.from({ length: mails }, (_, n) => n + 1);
    if (command === 'SEARCH') return `* SEARCH ${numbers.join(' ')}\r\n`;
    return command === 'EXAMINE'
      ? THREE_MAILS.replace('3 EXISTS', `${mails} EXISTS`).replace('4]', `${mails + 1}]`)
      : null;
  });
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['INBOX'], server.port);
  expect(await untilMailbox(house, ({ state }) => state === 'watching')).toMatchObject({
    isTold: false,
    folders: [{ mailsTotal: 3 }],
  });
  mails = 4;
  await untilMailbox(house, ({ folders }) => folders[0]?.mailsTotal === 4);
  expect(house.errors).toEqual([]);
});

test('one mail that the server cannot give holds up no other', async () => {
  const companies = ['Northwind', 'Harbour', 'Lakeside'];
  await using server = await openImapServer((command, line) => {
    if (command !== 'FETCH') return null;
    const numbers = numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? '');
    if (numbers.includes(2)) return 'NO This mail cannot be given';
    const mail = (uid: number) =>
      literal(eml({ ...LETTERS.confirmation(companies[uid - 1] ?? '', 'Clerk'), date: null }));
    return numbers
      .map(
        (uid) => `* ${uid} FETCH (UID ${uid} RFC822.SIZE 400 ENVELOPE ${ENVELOPE} BODY[] ${mail(uid)})\r\n`,
      )
      .join('');
  });
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  const { proposals, folders } = await untilMailbox(house, ({ state }) => state === 'watching');
  expect({ proposals, folders }).toMatchObject({ proposals: 2, folders: [{ mailsTotal: 3, mailsRead: 3 }] });
  const { items } = await house.call(listProposals);
  expect(items.map(({ company }) => company).sort()).toEqual(['Lakeside', 'Northwind']);
  expect(house.errors).toEqual([]);
});

test.each([
  [
    'NO [OVERQUOTA] Bandwidth is used up',
    'The server asks to come back later. The server says: “Bandwidth is used up”',
  ],
  [
    'NO Try again',
    'The server does not give its mails at the moment. What was read is kept. The server says: “Try again”',
  ],
])(
  'a server that gives no mail just now (%s) is asked again later, and none is passed over',
  async (refusal, sentence) => {
    await using server = await openImapServer((command) => (command === 'FETCH' ? refusal : null));
    await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
    await readFrom(house, ['INBOX'], server.port);
    const { problem, folders } = await untilMailbox(house, ({ state }) => state === 'waiting');
    expect(problem).toBe(sentence);
    expect(house.errors).toEqual([]);
    expect(folders).toMatchObject([{ mailsRead: 0 }]);
  },
);
