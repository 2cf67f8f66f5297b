import { expect, test } from 'vitest';
import { resumeMailbox } from '../../src/contract/mailbox.ts';
import { openImapServer } from '../support/fake-imap-server.ts';
import { openMailboxHouse, readFrom, theMailbox, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { onBothEngines } from '../support/on-both-engines.ts';

onBothEngines('What a server says of a refusal', (open) => {
  test('stays there to be read, also after a restart, until the mailbox is read again', async () => {
    let answer: string | null = null;
    await using server = await openImapServer((command) => (command === '' ? answer : null));
    await using house = await openMailboxHouse(open);
    const { id } = await readFrom(house, ['INBOX'], server.port);
    await untilRead(house);
    answer = 'NO [ALERT] Please log in via your web browser (Failure)';
    await house.restart();
    await untilMailbox(house, ({ state }) => state === 'needs_password');
    const says = /The server says: “Please log in via your web browser \(Failure\)”$/;
    const row = () =>
      house.actor.db.selectFrom('mailboxes').select(['is_stopped', 'problem_says']).executeTakeFirst();
    await expect.poll(row).toMatchObject({ is_stopped: 1 });
    await house.restart();
    expect((await theMailbox(house)).problem).toMatch(says);
    answer = null;
    await house.call(resumeMailbox, { params: { mailboxId: id } });
    expect((await untilRead(house)).problem).toBeNull();
    expect(await row()).toEqual({ is_stopped: 0, problem_says: null });
    expect(house.errors).toEqual([]);
  });
});
