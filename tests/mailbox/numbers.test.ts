import { expect, test } from 'vitest';
import { numbersIn, rangeOf } from '../../src/server/mail/imap/number-ranges.ts';
import { ENVELOPE, literal, openImapServer } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

type Folder = {
  /** The numbers of its mails, the least first. */
  mails: number[];
  modSeq?: number;
  capabilities?: string;
  /** How many mails one answer tells of, whatever was asked. */
  most?: number;
  /** What it says to each search; what is usual where it says nothing. */
  search?: (line: string) => string | null;
};

/** A server with one folder, whose first mail is a letter about an application and whose others are news. */
async function openFolderServer(folder: Folder) {
  const lines: string[] = [];
  const server = await openImapServer((command, line) => {
    lines.push(line);
    const { mails, modSeq, most = Infinity } = folder;
    const answer: Record<string, () => string | null> = {
      CAPABILITY: () => `* CAPABILITY IMAP4rev1 AUTH=PLAIN ${folder.capabilities ?? ''}\r\n`,
      EXAMINE: () =>
        [
          `* ${mails.length} EXISTS`,
          '* OK [UIDVALIDITY 1] ok',
          `* OK [UIDNEXT ${(mails.at(-1) ?? 0) + 1}] ok`,
          ...(modSeq ? [`* OK [HIGHESTMODSEQ ${modSeq}] ok`] : []),
          '',
        ].join('\r\n'),
      SEARCH: () => folder.search?.(line) ?? `* SEARCH ${mails.slice(0, most).join(' ')}\r\n`,
      FETCH: () => told(line, mails, most),
    };
    return answer[command]?.() ?? null;
  });
  return Object.assign(server, { lines });
}

/** What is asked of these mails, by their numbers or by their places in the folder. */
function told(line: string, mails: number[], most: number): string {
  const asked = new Set(numbersIn(/FETCH (\S+)/.exec(line)?.[1] ?? ''));
  const isByNumber = /UID FETCH/.test(line);
  const items = mails.map((uid, index) => ({ uid, place: index + 1 }));
  return items
    .filter(({ uid, place }) => asked.has(isByNumber ? uid : place))
    .slice(0, most)
    .map(({ uid, place }) => `* ${place} FETCH (UID ${uid}${itemOf(line, place)})\r\n`)
    .join('');
}

function itemOf(line: string, place: number): string {
  const letter = place === 1 ? LETTERS.confirmation('Northwind', 'Clerk') : LETTERS.other('Paper Shop', '');
  const mail = eml({ ...letter, id: `mail-${place}`, date: null });
  const envelope = ENVELOPE.replace('Your application', 'Hello').replace('a1@', `a${place}@`);
  if (/ENVELOPE/.test(line)) return ` RFC822.SIZE ${mail.length} ENVELOPE ${envelope}`;
  if (/\[TEXT\]/.test(line)) return ` BODY[TEXT]<0> ${literal(letter.text)}`;
  return /BODY/.test(line) ? ` BODY[]<0> ${literal(mail)}` : '';
}

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
    await using server = await openFolderServer(folder);
    await using house = await openMailboxHouse(openTestSqlite);
    await readFrom(house, ['INBOX'], server.port);
    expect(await untilRead(house)).toMatchObject({
      proposals: 1,
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
