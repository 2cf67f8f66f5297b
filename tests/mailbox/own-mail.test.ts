import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import { openFolderServer } from '../support/fake-folder.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilRead } from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

const NO = LETTERS.rejection('Northwind', 'Clerk');

test('what the person sent is proposed as nobody’s no, whatever address it came from; what they passed on to themselves is read', async () => {
  await using house = await openMailboxHouse(openTestSqlite);
  const { user } = house;
  user.deliver([eml({ ...NO, from: 'Jane <jane@icloud.example>' })], 'Sent');
  const forwarded = `---------- Forwarded message ---------\nFrom: ${NO.from}\nDate: 2026-04-15\nSubject: ${NO.subject}\n\n${NO.text}`;
  user.deliver([
    eml({ ...NO, from: user.name }),
    eml({ from: user.name, subject: `Fwd: ${NO.subject}`, text: forwarded }),
  ]);
  await readFrom(house, ['Sent', 'INBOX']);
  expect(await untilRead(house)).toMatchObject({
    proposals: 1,
    folders: [{ mailsTotal: 1, mailsRead: 1 }, { mailsRead: 2 }],
  });
  const { items } = await house.call(listProposals);
  expect(items).toMatchObject([{ kind: 'rejection', company: 'Northwind' }]);
  expect(house.errors).toEqual([]);
});

test.each([
  ['Jobs', 'Hello', String.raw`"\\Sent"`, 0],
  ['Jobs', 'Hello', String.raw`"\\Draft" Elsewhere`, 0],
  ['Jobs', 'Fwd: Hello', String.raw`"\\Sent"`, 1],
  ['Jobs', 'Hello', String.raw`"\\Sent" "\\Inbox"`, 1],
  ['INBOX', 'Hello', String.raw`"\\Sent"`, 1],
  ['Jobs', 'Hello', String.raw`"\\Important"`, 1],
  ['Jobs', 'Hello', '', 1],
])(
  'of a conversation under the Gmail label %s “%s” with the labels (%s) makes %i proposals, whatever address it came from',
  async (folder, subject, labels, proposals) => {
    await using server = await openFolderServer({
      mails: [5],
      capabilities: 'X-GM-EXT-1',
      item: (line, _, mail) => {
        if (!/ENVELOPE/.test(line)) return null;
        const told = /X-GM-LABELS/.test(line) ? ` X-GM-LABELS (${labels})` : '';
        return ` RFC822.SIZE ${mail.length}${told} ENVELOPE ("Wed, 15 Apr 2026 08:00:00 +0000" "${subject}" NIL NIL NIL NIL NIL NIL NIL NIL)`;
      },
    });
    await using house = await openMailboxHouse(openTestSqlite);
    await readFrom(house, [folder], server.port);
    expect(await untilRead(house)).toMatchObject({ proposals, folders: [{ mailsRead: 1 }] });
  },
);
