import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import {
  chooseMailboxFolders,
  listMailboxFolders,
  resumeMailbox,
  stopMailbox,
} from '../../src/contract/mailbox.ts';
import { KEY_BYTES } from '../../src/server/config.ts';
import { DatabaseAway } from '../../src/server/db/database-away.ts';
import { openSecretBox } from '../../src/server/secret-box.ts';
import { openCuttingProxy } from '../support/cutting-proxy.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import type { MailboxHouse } from '../support/mailbox-house.ts';
import { openMailboxHouse, readFrom, theMailbox, untilMailbox, untilRead } from '../support/mailbox-house.ts';
import { openTestPostgres, openTestSqlite } from '../support/on-both-engines.ts';

const PARCEL = LETTERS.other('Paper Shop', '');

function letters(count: number): string[] {
  return Array.from({ length: count }, (_, n) => {
    const company = `Company ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`;
    return eml({ ...LETTERS.confirmation(company, 'Clerk'), date: null });
  });
}

async function positions({ actor }: MailboxHouse) {
  return actor.db.selectFrom('mailbox_folders').selectAll().orderBy('position').execute();
}

function fetchedAlone(house: MailboxHouse): string[] {
  return house.user.sent().filter((line) => /UID FETCH .*BODY\.PEEK\[\]/.test(line));
}

const open = openTestSqlite;

describe('Reading goes on', () => {
  test('exactly where it was when the connection is cut in the middle of a fetch', async () => {
    await using proxy = await openCuttingProxy(inject('dovecot').ports.tls);
    let isPatient = false;
    await using house = await openMailboxHouse(open, { backOff: () => (isPatient ? 600_000 : 5) });
    house.user.deliver(letters(200));
    proxy.cutAfter = 160_000;
    isPatient = true;
    const { id } = await readFrom(house, ['INBOX'], proxy.port);
    const cut = await untilMailbox(house, ({ state }) => state === 'waiting');
    expect(cut.problem).toBe('The connection was cut. What was read is kept.');
    expect(cut.retryAt).toMatch(/^2026-04-16T10:10/);
    const [at] = await positions(house);
    expect(at?.mails_read).toBeGreaterThan(0);
    expect(at?.mails_read).toBeLessThan(200);
    expect((await house.call(listProposals)).total).toBe(at?.mails_read);

    isPatient = false;
    const before = house.user.sent().length;
    await house.call(resumeMailbox, { params: { mailboxId: id } });
    const done = await untilRead(house);
    expect(done.folders).toMatchObject([{ mailsTotal: 200, mailsRead: 200 }]);
    expect(done.proposals).toBe(200);
    expect((await house.call(listProposals)).total).toBe(200);
    expect(proxy.connections).toBeGreaterThan(2);
    // The first mails asked for afterwards are those before the last that was stored.
    const [first] = house.user
      .sent()
      .slice(before)
      .filter((line) => /UID FETCH/.test(line));
    expect(first).toMatch(new RegExp(`UID FETCH 1:${(at?.read_from ?? 0) - 1} `));
    expect(house.errors).toEqual([]);
  });

  test('after the folder’s numbers have changed: everything is read anew, and nothing doubled', async () => {
    await using house = await openMailboxHouse(open);
    const mails = [...letters(3), eml(PARCEL)];
    house.user.deliver(mails, 'Jobs');
    const { id } = await readFrom(house, ['Jobs']);
    await untilRead(house);
    const [before] = await positions(house);
    await house.call(stopMailbox, { params: { mailboxId: id } });
    // Another folder of that name, as after the server's own data was lost. Dovecot tells folders apart by the second they were made in.
    house.user.removeFolder('Jobs');
    await wait(1_100);
    house.user.deliver([...mails, eml(LETTERS.rejection('Harbour', 'Clerk'))], 'Jobs');
    await house.call(resumeMailbox, { params: { mailboxId: id } });
    const read = await untilRead(house);
    const [after] = await positions(house);
    expect(after?.uid_validity).not.toBe(before?.uid_validity);
    expect(read.folders).toMatchObject([{ mailsTotal: 5, mailsRead: 5 }]);
    expect((await house.call(listProposals)).total).toBe(4);
    expect(read.proposals).toBe(4);
    expect(house.errors).toEqual([]);
  });

  test('with the other folders when one is deleted, and with that one when it is there again', async () => {
    await using house = await openMailboxHouse(open, { lookEveryMs: 100 });
    const { user } = house;
    user.deliver([eml(LETTERS.confirmation('Harbour', 'Clerk'))], 'Jobs');
    user.deliver([eml(PARCEL)]);
    await readFrom(house, ['Jobs', 'INBOX']);
    await untilRead(house);
    user.removeFolder('Jobs');
    const missing = await untilMailbox(house, ({ folders }) => folders[0]?.isMissing === true);
    expect(missing).toMatchObject({ problem: null, folders: [{ path: 'Jobs' }, { isMissing: false }] });

    user.deliver([eml(LETTERS.rejection('Lakeside', 'Clerk'))]);
    await untilMailbox(house, ({ proposals }) => proposals === 2);
    user.deliver([eml(LETTERS.interview('Northwind', 'Clerk'))], 'Jobs');
    const again = await untilMailbox(house, ({ proposals }) => proposals === 3);
    expect(again.folders[0]?.isMissing).toBe(false);
    expect(house.errors).toEqual([]);
  });

  test('not before the person says so, when it was stopped; and then where it was', async () => {
    await using house = await openMailboxHouse(open);
    house.user.deliver(letters(2));
    const { id } = await readFrom(house);
    await untilRead(house);
    const stopped = await house.call(stopMailbox, { params: { mailboxId: id } });
    expect(stopped).toMatchObject({ state: 'stopped', problem: null, proposals: 2 });
    house.user.deliver([eml(LETTERS.rejection('Lakeside', 'Clerk'))]);
    await house.restart();
    await wait(300);
    expect(await theMailbox(house)).toMatchObject({ state: 'stopped', proposals: 2 });
    await house.call(resumeMailbox, { params: { mailboxId: id } });
    expect(await untilRead(house)).toMatchObject({ proposals: 3 });
    expect(fetchedAlone(house).length).toBe(2);
  });

  test('over one connection, however often and at once it is asked to', async () => {
    await using proxy = await openCuttingProxy(inject('dovecot').ports.tls);
    await using house = await openMailboxHouse(open);
    house.user.deliver(letters(1));
    const { id } = await readFrom(house, ['INBOX'], proxy.port);
    const params = { mailboxId: id };
    await Promise.all(Array.from({ length: 5 }, () => house.call(resumeMailbox, { params })));
    await untilRead(house);
    expect(proxy.open()).toBe(1);
    await house.call(stopMailbox, { params });
    await expect.poll(() => proxy.open()).toBe(0);
  });

  test('with other folders when others are chosen; one that stays is not read again', async () => {
    await using house = await openMailboxHouse(open);
    const { user } = house;
    user.deliver(letters(2));
    user.deliver([eml(LETTERS.interview('Northwind', 'Clerk'))], 'Jobs');
    const { id } = await readFrom(house);
    await untilRead(house);
    const params = { mailboxId: id };
    expect((await house.call(listMailboxFolders, { params })).items).toEqual([
      { path: 'INBOX', use: 'inbox', mails: 2 },
      { path: 'Jobs', use: 'other', mails: 1 },
    ]);
    await house.call(chooseMailboxFolders, { params, body: { paths: ['Jobs', 'INBOX'] } });
    const read = await untilRead(house);
    expect(read.folders.map(({ path, mailsRead }) => `${path} ${mailsRead}`)).toEqual(['Jobs 1', 'INBOX 2']);
    expect(read.proposals).toBe(3);
    expect(fetchedAlone(house).length).toBe(2);
    expect(house.errors).toEqual([]);
  });

  test('with new mail in the inbox as it comes, also where another folder was chosen first', async () => {
    await using house = await openMailboxHouse(open, { lookEveryMs: 600_000 });
    house.user.deliver([eml(PARCEL)], 'Jobs');
    await readFrom(house, ['Jobs', 'INBOX']);
    await untilRead(house);
    house.user.deliver([eml(LETTERS.rejection('Lakeside', 'Clerk'))]);
    await untilMailbox(house, ({ proposals }) => proposals === 1);
    expect(house.errors).toEqual([]);
  });

  test('when the database is back, and says meanwhile that it is the database that does not answer', async () => {
    const { port } = new URL(inject('postgresUrl'));
    await using proxy = await openCuttingProxy(Number(port));
    let isPatient = false;
    await using house = await openMailboxHouse(() => openTestPostgres(proxy.wayTo), {
      backOff: () => (isPatient ? 600_000 : 5),
      lookEveryMs: 50,
    });
    const { id } = await readFrom(house);
    await untilRead(house);
    isPatient = true;
    proxy.cutAfter = 0;
    proxy.cut();
    await expect.poll(() => house.errors.length, { timeout: 10_000 }).toBeGreaterThan(0);
    proxy.cutAfter = Number.POSITIVE_INFINITY;
    const waiting = await theMailbox(house);
    expect(waiting).toMatchObject({
      state: 'waiting',
      problem: 'Rebound’s own database did not answer, so reading waits for it. What was read is kept.',
    });
    isPatient = false;
    house.user.deliver(letters(1));
    await house.call(resumeMailbox, { params: { mailboxId: id } });
    await untilMailbox(house, ({ proposals }) => proposals === 1);
    expect(house.errors.filter((error) => !(error instanceof DatabaseAway))).toEqual([]);
  });

  test('when the key that was wrong at a start is right again; until then no server is asked', async () => {
    const secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
    await using house = await openMailboxHouse(open, { secrets });
    await readFrom(house);
    await untilRead(house);
    // It waits for new mail from here on; on a busy machine it gets there a moment later.
    await expect
      .poll(() => house.user.sent().some((line) => /IDLE/.test(line)), { timeout: 60_000 })
      .toBe(true);
    const asked = house.user.sent().length;
    house.mailboxOptions.secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
    for (const _ of ['once', 'and again']) {
      await house.restart();
      await untilMailbox(house, ({ state }) => state === 'needs_password');
    }
    expect(await house.mailboxes.resumeAll(house.actor)).toEqual({ sealed: 1 });
    expect(
      house.user
        .sent()
        .slice(asked)
        // How the earlier connection waited, and ended.
        .filter((line) => !/IDLE|DONE|LOGOUT/.test(line)),
    ).toEqual([]);
    house.mailboxOptions.secrets = secrets;
    await house.restart();
    await untilRead(house);
    expect(await house.mailboxes.resumeAll(house.actor)).toEqual({ sealed: 0 });
  });
});
