import { expect, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import { removeMailbox } from '../../src/contract/mailbox.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import { openMailboxHouse, readFrom, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { onBothEngines } from '../support/on-both-engines.ts';

const NO = LETTERS.rejection('Northwind', 'Product Analyst');
const RECEIVED = LETTERS.confirmation('Harbour', 'Data Engineer');
const PARCEL = LETTERS.other('Paper Shop', '');

/** What a client may send that changes nothing on the server. */
const READING_ONLY =
  /^(\w+ )?(CAPABILITY|ID|NAMESPACE|ENABLE|LIST|LSUB|STATUS|EXAMINE|UID SEARCH|UID FETCH|IDLE|NOOP|LOGOUT|CLOSE|DONE)\b/i;

onBothEngines('Reading a mailbox', (open) => {
  test('makes proposals of what is about the search, keeps nothing of the rest, and touches nothing', async () => {
    await using house = await openMailboxHouse(open);
    const { user } = house;
    user.deliver([eml(NO), eml(PARCEL), eml(RECEIVED), eml(PARCEL)]);
    user.deliver([eml(LETTERS.interview('Lakeside', 'Clerk'))], 'Jobs');

    user.deliver([], 'Empty');

    await readFrom(house, ['INBOX', 'Jobs', 'Empty']);
    const read = await untilRead(house);
    expect(read).toMatchObject({
      problem: null,
      isTold: true,
      proposals: 3,
      lastReadAt: house.now,
      folders: [
        { path: 'INBOX', mailsTotal: 4, mailsRead: 4, isMissing: false },
        { path: 'Jobs', mailsTotal: 1, mailsRead: 1, isMissing: false },
        { path: 'Empty', mailsTotal: 0, mailsRead: 0, isMissing: false },
      ],
    });
    const { items } = await house.call(listProposals);
    expect(items.map(({ kind, company }) => `${kind} ${company}`).sort()).toEqual([
      'confirmation Harbour',
      'interview Lakeside',
      'rejection Northwind',
    ]);
    const subjects = await house.actor.db.selectFrom('messages').select('subject').execute();
    expect(subjects.map(({ subject }) => subject)).not.toContain(PARCEL.subject);

    expect(user.flags().filter((letters) => letters !== '')).toEqual([]);
    const commands = user.sent();
    expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((line) => !READING_ONLY.test(line))).toEqual([]);
    expect(
      commands.filter((line) => /BODY(?!\.PEEK|STRUCTURE)|\bRFC822(?!\.SIZE)|BINARY\[/i.test(line)),
    ).toEqual([]);
    expect(house.errors).toEqual([]);
  });

  test('a second look reads what is new, and nothing twice', async () => {
    await using house = await openMailboxHouse(open);
    const { user } = house;
    user.deliver([eml(NO), eml(PARCEL)]);
    await readFrom(house);
    await untilRead(house);
    await house.restart();
    await untilRead(house);
    const before = user.sent().filter((line) => /UID FETCH/.test(line)).length;

    user.deliver([eml(RECEIVED)]);
    const told = await untilMailbox(house, ({ proposals }) => proposals === 2);
    expect(told.folders).toMatchObject([{ mailsTotal: 3, mailsRead: 3 }]);
    const fetches = user.sent().filter((line) => /UID FETCH/.test(line));
    expect(fetches.slice(before).every((line) => /UID FETCH 3 /.test(line))).toBe(true);
    expect((await house.call(listProposals)).total).toBe(2);
    expect(house.errors).toEqual([]);
  });

  test('removing it forgets the password and how far it was read, and keeps what was found', async () => {
    await using house = await openMailboxHouse(open);
    house.user.deliver([eml(NO)]);
    await readFrom(house);
    const { id } = await untilRead(house);
    await house.call(removeMailbox, { params: { mailboxId: id } });
    for (const table of ['mailboxes', 'mailbox_folders'] as const) {
      expect(await house.actor.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
    expect((await house.call(listProposals)).total).toBe(1);
    expect(house.errors).toEqual([]);
  });
});
