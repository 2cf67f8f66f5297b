import { expect, test } from 'vitest';
import { getMessage, listProposals } from '../../src/contract/mail.ts';
import { literal, openImapServer } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { onBothEngines } from '../support/on-both-engines.ts';

onBothEngines('Reading strange mails', (open) => {
  test('NULs in what names a mail and its conversation are left out', async () => {
    const letter = LETTERS.confirmation('Northwind', 'Clerk');
    const conversation = literal('References: <12345\u000067@b.example>\r\n\r\n');
    const ids = `${literal('<765\u00004321@b.example>')} ${literal('<a\u0000bcdef1@b.example>')}`;
    const envelope = `("Wed, 15 Apr 2026 08:00:00 +0000" "Hello" NIL NIL NIL NIL NIL NIL ${ids})`;
    const head = `RFC822.SIZE 400 ENVELOPE ${envelope} BODY[HEADER.FIELDS (REFERENCES)] ${conversation}`;
    const body = `BODY[TEXT]<0> ${literal(letter.text)} BODY[] ${literal(eml({ ...letter, date: null }))}`;
    await using server = await openImapServer((command) =>
      command === 'FETCH'
        ? [1, 2, 3].map((uid) => `* ${uid} FETCH (UID ${uid} ${head} ${body})\r\n`).join('')
        : null,
    );
    await using house = await openMailboxHouse(open);
    await readFrom(house, ['INBOX'], server.port);
    const { folders } = await untilMailbox(house, ({ state }) => ['waiting', 'watching'].includes(state));
    expect(folders).toMatchObject([{ mailsTotal: 3, mailsRead: 3 }]);
    expect((await house.call(listProposals)).total).toBe(1);
    expect(house.errors).toEqual([]);
  });

  test('a mail of which the server tells more than can be taken in is set aside, and every other is read', async () => {
    await using house = await openMailboxHouse(open);
    const letters = (companies: string[]) =>
      companies.map((company) => eml({ ...LETTERS.confirmation(company, 'Clerk'), date: null }));
    house.user.deliver([
      ...letters(['Harbour', 'Lakeside', 'Northwind']),
      manyParts('parts-1', 9_700),
      ...letters(['Oakley']),
      manyParts('parts-2', 9_700),
      longSubject(34_000_000),
      ...letters(['Paperhouse']),
    ]);
    await readFrom(house);
    const { folders, proposals } = await untilRead(house);
    expect(folders).toMatchObject([{ mailsTotal: 8, mailsRead: 8 }]);
    expect(proposals).toBe(5);
    const { items } = await house.call(listProposals);
    const setAside = items.filter(({ kind }) => kind === 'unreadable');
    const opened = await Promise.all(
      setAside.map(({ message }) => house.call(getMessage, { params: { messageId: message.id } })),
    );
    expect(opened.map(({ problem }) => problem).sort()).toEqual([
      'Could not read this mail: it has more than 200 parts.',
      'Could not read this mail: it has more than 200 parts.',
      'Could not read this mail: its header is longer than 256 kB.',
    ]);
    expect(house.errors).toEqual([]);
  });
});

const HEAD = 'From: Anna Berg <anna@lakeside.example>\r\nMIME-Version: 1.0\r\n';

/** Parts with nothing in them, which a server tells in lines far longer than the mail. */
function manyParts(id: string, count: number): string {
  const value = 'x'.repeat(900);
  const part = `--b\r\nContent-Type: text/plain; a=${value}; b=${value}\r\n\r\n\r\n`;
  return `${HEAD}Message-ID: <${id}>\r\nSubject: Hello\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(count)}--b--\r\n`;
}

function longSubject(bytes: number): string {
  return `${HEAD}Subject: ${`${'y'.repeat(900)}\r\n `.repeat(bytes / 900)}\r\n\r\nHello\r\n`;
}
