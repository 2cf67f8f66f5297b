import { expect, test } from 'vitest';
import { rangeOf } from '../../src/server/mail/imap/number-ranges.ts';
import { openFolderServer } from '../support/fake-folder.ts';
import { openImapServer } from '../support/fake-imap-server.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const range = (count: number) => Array.from({ length: count }, (_, index) => index + 5);

test.each<[string, (line: string) => string | null]>([
  ['a plain answer', () => null],
  ['their count alone', (line) => (/RETURN/.test(line) ? '* ESEARCH (TAG "1") UID COUNT 3\r\n' : null)],
  ['a refusal', (line) => (/RETURN/.test(line) ? 'NO Internal error' : null)],
  ['a refusal of every search', () => 'NO Internal error'],
  ['nothing at all', () => ''],
])(
  'a server that is asked for ranges of mails and gives %s is asked again, and every mail is read',
  async (_, search) => {
    await using server = await openFolderServer({ mails: [5, 6, 9], capabilities: 'ESEARCH', search });
    await using house = await openMailboxHouse(openTestSqlite);
    await readFrom(house, ['INBOX'], server.port);
    expect(await untilRead(house)).toMatchObject({
      proposals: 1,
      folders: [{ mailsTotal: 3, mailsRead: 3 }],
    });
    expect(house.errors).toEqual([]);
  },
);

test.each([
  ['searches', 'a thousand', 1_000, ''],
  ['searches and ranges', 'a thousand', 1_000, 'ESEARCH'],
  ['answers of every kind', 'three hundred', 300, ''],
])(
  'where %s tell of %s mails at the most, all mails of a larger folder are read',
  async (_, __, most, capabilities) => {
    const mails = range(2_600);
    const search = (line: string) =>
      /RETURN/.test(line) ? `* ESEARCH (TAG "1") UID ALL ${rangeOf(mails.slice(-most))}\r\n` : null;
    const folder = { mails, most, capabilities, ...(capabilities && { search }) };
    await using server = await openFolderServer({ ...folder, letters: [1, 1_350, 1_700, 2_600] });
    await using house = await openMailboxHouse(openTestSqlite);
    await readFrom(house, ['INBOX'], server.port);
    expect(await untilRead(house)).toMatchObject({
      proposals: 4,
      folders: [{ mailsTotal: 2_600, mailsRead: 2_600 }],
    });
    expect(house.errors).toEqual([]);
  },
);

test('a server that names no mail, in whichever way it is asked, has not given everything', async () => {
  await using server = await openImapServer((command) =>
    command === 'SEARCH' || command === 'FETCH' ? '' : null,
  );
  await using house = await openMailboxHouse(openTestSqlite, { backOff: () => 600_000 });
  await readFrom(house, ['INBOX'], server.port);
  const { problem, folders } = await untilMailbox(house, ({ state }) =>
    ['waiting', 'watching'].includes(state),
  );
  expect(problem).toMatch(/^The server does not give its mails at the moment\./);
  expect(folders).toMatchObject([{ mailsRead: 0 }]);
});

test('a mail that came is read, although the server counts no change', async () => {
  const folder = { mails: [5, 6, 9], modSeq: 7 };
  await using server = await openFolderServer(folder);
  await using house = await openMailboxHouse(openTestSqlite, { lookEveryMs: 50 });
  await readFrom(house, ['INBOX'], server.port);
  await untilRead(house);
  folder.mails = [5, 6, 9, 10];
  await untilMailbox(house, ({ state, folders }) => state === 'watching' && folders[0]?.mailsRead === 4);
  // Of a folder that holds nothing new nothing is asked.
  const asked = server.lines.length;
  await expect.poll(() => server.lines.length).toBeGreaterThan(asked + 6);
  expect(server.lines.slice(asked).filter((line) => /SEARCH|FETCH/.test(line))).toEqual([]);
  expect(house.errors).toEqual([]);
});
