import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
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
