import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import { literal, openImapServer } from '../support/fake-imap-server.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox } from '../support/mailbox-house.ts';
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
});
