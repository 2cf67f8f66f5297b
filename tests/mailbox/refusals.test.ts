import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import type { Instant } from '../../src/domain/time.ts';
import { numbersIn } from '../../src/server/mail/imap/number-ranges.ts';
import { ENVELOPE, literal, openImapServer, THREE_MAILS } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const COMPANIES = ['Northwind', 'Harbour', 'Lakeside', 'Oakley'];

/** Of each of these mails what a letter about an application is. */
function letters(line: string): string {
  return numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? '')
    .map((uid) => {
      const mail = eml({ ...LETTERS.confirmation(COMPANIES[uid - 1] ?? '', 'Clerk'), date: null });
      return `* ${uid} FETCH (UID ${uid} RFC822.SIZE 400 ENVELOPE ${ENVELOPE} BODY[] ${literal(mail)})\r\n`;
    })
    .join('');
}

function asks(line: string, number: number): boolean {
  return numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? '').includes(number);
}

test.each([
  'NO [SERVERBUG] Internal error',
  'NO System Error (Failure)',
  'NO Some messages could not be FETCHed (Failure)',
])('a new mail that the server does not give just now (%s) is asked for again, and read then', async (no) => {
  let mails = 3;
  let isRefused = true;
  await using server = await openImapServer((command, line) => {
    const numbers = Array.from({ length: mails }, (_, n) => n + 1);
    if (command === 'SEARCH') return `* SEARCH ${numbers.join(' ')}\r\n`;
    if (command === 'EXAMINE')
      return THREE_MAILS.replace('3 EXISTS', `${mails} EXISTS`).replace('4]', `${mails + 1}]`);
    if (command !== 'FETCH') return null;
    return isRefused && asks(line, 4) ? no : letters(line);
  });
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  mails = 4;
  await untilMailbox(house, ({ folders, state }) => folders[0]?.mailsTotal === 4 && state === 'watching');
  expect((await house.call(listProposals)).total).toBe(3);
  isRefused = false;
  await untilMailbox(house, ({ proposals }) => proposals === 4);
  const { items } = await house.call(listProposals);
  expect(items.map(({ company }) => company)).toContain('Oakley');
  expect(house.errors).toEqual([]);
});

test('a mail that the server has not given for an hour is told as one that could not be read, once', async () => {
  let asked = 0;
  await using server = await openImapServer((command, line) => {
    if (command !== 'FETCH') return null;
    if (!asks(line, 2)) return letters(line);
    asked++;
    return 'NO [SERVERBUG] Internal error';
  });
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(5);
  expect((await house.call(listProposals)).total).toBe(2);
  house.now = '2026-04-16T11:00:01.000Z' as Instant;
  await expect.poll(async () => (await house.call(listProposals)).total, { timeout: 20_000 }).toBe(3);
  const messages = await house.actor.db.selectFrom('messages').select(['problem', 'raw']).execute();
  expect(messages.filter(({ problem }) => problem !== null)).toEqual([
    {
      problem: 'Could not read this mail: the mail server does not give it.',
      raw: 'Mail 2 in the folder “INBOX”',
    },
  ]);
  expect(await house.actor.db.selectFrom('mailbox_folders').select('waiting').execute()).toEqual([
    { waiting: '[]' },
  ]);
});

test('two mails that the server never gives hold up no other', async () => {
  await using server = await openImapServer((command, line) => {
    if (command !== 'FETCH') return null;
    return asks(line, 3) || asks(line, 2) ? 'NO Damaged' : letters(line);
  });
  await using house = await openMailboxHouse(openTestSqlite);
  await readFrom(house, ['INBOX'], server.port);
  expect(await untilRead(house)).toMatchObject({ proposals: 1, folders: [{ mailsRead: 3 }] });
});

const SAYS_NOTHING = ENVELOPE.replace('Your application', 'Hello');

/** Of each of these mails, whose subject says nothing, what is asked: its head, how its text begins, or the whole of it. */
function smallMails(line: string): string {
  return numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? '')
    .map((uid) => {
      const letter = LETTERS.confirmation(COMPANIES[uid - 1] ?? '', 'Clerk');
      const mail = eml({ ...letter, subject: 'Hello', date: null });
      const item = /ENVELOPE/.test(line)
        ? `RFC822.SIZE ${mail.length} ENVELOPE ${SAYS_NOTHING}`
        : /\[TEXT\]/.test(line)
          ? `BODY[TEXT]<0> ${literal(letter.text)}`
          : `BODY[]<0> ${literal(mail)}`;
      return `* ${uid} FETCH (UID ${uid} ${item})\r\n`;
    })
    .join('');
}

test('a small mail whose beginning the server does not give waits, and is read when it is given', async () => {
  let isRefused = true;
  await using server = await openImapServer((command, line) => {
    if (command !== 'FETCH') return null;
    return isRefused && asks(line, 2) && !/ENVELOPE/.test(line) ? 'NO Damaged' : smallMails(line);
  });
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['INBOX'], server.port);
  expect(await untilRead(house)).toMatchObject({ proposals: 2, folders: [{ mailsRead: 3 }] });
  const waiting = () => house.actor.db.selectFrom('mailbox_folders').select('waiting').execute();
  expect(await waiting()).toEqual([{ waiting: '[2]' }]);
  isRefused = false;
  await untilMailbox(house, ({ proposals }) => proposals === 3);
  expect(await waiting()).toEqual([{ waiting: '[]' }]);
  expect(house.errors).toEqual([]);
});

const TWO_FOLDERS = '* LIST () "/" Shared\r\n* LIST () "/" INBOX\r\n';

test('a folder that the server does not open holds up no other, and is said so', async () => {
  let isRefused = true;
  await using server = await openImapServer((command, line) => {
    if (command === 'LIST') return TWO_FOLDERS;
    if (command === 'EXAMINE' && /Shared/.test(line) && isRefused) return 'NO [NOPERM] Not yours';
    return command === 'FETCH' ? letters(line) : null;
  });
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['Shared', 'INBOX'], server.port);
  expect(await untilRead(house)).toMatchObject({
    proposals: 3,
    folders: [
      { path: 'Shared', isClosed: true, isMissing: false, mailsRead: 0 },
      { path: 'INBOX', isClosed: false, mailsRead: 3 },
    ],
  });
  isRefused = false;
  await untilMailbox(house, ({ folders }) => folders[0]?.isClosed === false && folders[0].mailsRead === 3);
  expect(house.errors).toEqual([]);
});

test('when every folder is refused it is tried again later', async () => {
  await using server = await openImapServer((command) => {
    if (command === 'LIST') return TWO_FOLDERS;
    return command === 'EXAMINE' ? 'NO [NOPERM] Not yours' : null;
  });
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  await readFrom(house, ['Shared', 'INBOX'], server.port);
  await untilMailbox(house, ({ state }) => state === 'waiting');
});

test('a server that ends a connection after a quiet while is not come back to ever later', async () => {
  let isEnding = false;
  await using server = await openImapServer((command) => {
    if (command === 'EXAMINE' && isEnding) return `* BYE Session expired\r\n`;
    return command === 'FETCH' ? '' : null;
  });
  const attempts: number[] = [];
  await using house = await openMailboxHouse(openTestSqlite, {
    lookEveryMs: 50,
    backOff: (times) => {
      attempts.push(times);
      isEnding = false;
      return 1;
    },
  });
  await readFrom(house, ['INBOX'], server.port);
  for (const minute of ['02', '04', '06']) {
    await untilRead(house);
    const before = attempts.length;
    house.now = `2026-04-16T10:${minute}:00.000Z` as Instant;
    isEnding = true;
    await expect.poll(() => attempts.length, { timeout: 20_000 }).toBeGreaterThan(before);
  }
  expect(new Set(attempts)).toEqual(new Set([1]));
});
