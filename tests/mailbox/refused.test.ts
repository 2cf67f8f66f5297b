import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { listProposals } from '../../src/contract/mail.ts';
import {
  changeMailboxPassword,
  chooseMailboxFolders,
  connectMailbox,
  listMailboxes,
  listMailboxFolders,
  resumeMailbox,
} from '../../src/contract/mailbox.ts';
import { authorize } from '../../src/server/actor.ts';
import { sealPassword } from '../../src/server/commands/mailbox-password.ts';
import { KEY_BYTES } from '../../src/server/config.ts';
import { insertMailbox } from '../../src/server/db/mailboxes.ts';
import { openSecretBox } from '../../src/server/secret-box.ts';
import { PASSWORD } from '../support/dovecot.ts';
import { eml, LETTERS } from '../support/mail-files.ts';
import type { MailboxHouse } from '../support/mailbox-house.ts';
import {
  accountOf,
  openMailboxHouse,
  readFrom,
  theMailbox,
  untilMailbox,
  untilRead,
} from '../support/mailbox-house.ts';
import { openTestSqlite } from '../support/on-both-engines.ts';

/** Of these tests one engine tells as much as two: nothing of them is about storing. */
const openHere = (options?: Parameters<typeof openMailboxHouse>[1]) =>
  openMailboxHouse(openTestSqlite, options);

const trusted = (changes: object) => ({
  imap: { allowsPrivateHosts: true, certificates: null, version: '0.0.0-test', ...changes },
});

async function everythingStored({ actor }: MailboxHouse): Promise<string> {
  const tables = await actor.db.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) =>
      actor.db
        .selectFrom(name as 'mailboxes')
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(rows);
}

/** A server that says these lines whatever it is asked, and what it was told. */
async function openFakeServer(greeting: string, answer: (line: string) => string) {
  let heard = '';
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.write(`${greeting}\r\n`);
    socket.setEncoding('latin1').on('data', (text) => {
      heard += text;
      for (const line of String(text).split('\r\n').filter(Boolean)) socket.write(answer(line));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => heard,
    async [Symbol.asyncDispose]() {
      server.close();
    },
  };
}

test('a wrong password is refused in a sentence, and nothing is kept of it', async () => {
  await using house = await openHere();
  const refused = await house.refusal(connectMailbox, { body: { ...accountOf(house), password: 'not-it' } });
  expect(refused).toMatchObject({ status: 400, code: 'invalid', field: 'password' });
  expect(refused.message).toMatch(/^The server did not accept this name and password\./);
  expect((await house.call(listMailboxes)).items).toEqual([]);
  await expect.poll(() => house.user.refusals()).toBe(1);
});

test('a password that stops being right is tried three times, not again and again, also after a restart', async () => {
  const secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
  await using house = await openHere({ secrets });
  house.user.deliver([eml(LETTERS.rejection('Northwind', 'Clerk'))]);
  await readFrom(house);
  const { id } = await untilRead(house);
  const account = { ...accountOf(house), id };
  const changed = { password: sealPassword(secrets, account, 'changed-meanwhile') };
  await house.actor.db.updateTable('mailboxes').set(changed).execute();
  await house.restart();
  const asked = await untilMailbox(house, ({ state }) => state === 'needs_password');
  expect(asked.problem).toMatch(/Many providers want an app password/);
  await expect.poll(() => house.user.refusals()).toBe(3);
  await house.restart();
  await wait(300);
  expect(await theMailbox(house)).toMatchObject({ state: 'needs_password' });
  expect(house.user.refusals()).toBe(3);

  await house.call(changeMailboxPassword, { params: { mailboxId: id }, body: { password: PASSWORD } });
  await untilRead(house);
  expect((await house.call(listProposals)).total).toBe(1);
});

test('a password that is refused while the database stores nothing is told, and stored as soon as it does', async () => {
  const secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
  await using house = await openHere({ secrets });
  const { id } = await readFrom(house);
  await untilRead(house);
  const account = { ...accountOf(house), id };
  const changed = { password: sealPassword(secrets, account, 'changed-meanwhile') };
  await house.actor.db.updateTable('mailboxes').set(changed).execute();
  await sql`create trigger not_now before update on mailboxes begin select raise(abort, 'not now'); end`.execute(
    house.actor.db,
  );
  await house.restart();
  const asked = await untilMailbox(house, ({ state }) => !['connecting', 'waiting'].includes(state));
  const refused = {
    state: 'needs_password',
    problem: expect.stringMatching(/Many providers want an app password/),
  };
  expect(asked).toMatchObject(refused);
  expect(house.errors.map(String)).toEqual([expect.stringContaining('not now')]);

  await sql`drop trigger not_now`.execute(house.actor.db);
  const isStopped = async () =>
    (await house.actor.db.selectFrom('mailboxes').select('is_stopped').executeTakeFirstOrThrow()).is_stopped;
  await expect.poll(isStopped, { timeout: 10_000 }).toBe(1);
  await house.restart();
  expect(await theMailbox(house)).toMatchObject(refused);
  expect(house.user.refusals()).toBe(3);
});

test('a certificate nobody trusts is refused before the password is sent', async () => {
  await using house = await openHere(trusted({}));
  for (const security of ['tls', 'starttls'] as const) {
    const { message } = await house.refusal(connectMailbox, { body: accountOf(house, security) });
    expect(message).toMatch(/signed by nobody that Rebound trusts, so nothing was sent/);
    expect(message).toMatch(/An antivirus program that looks into mail does this too;/);
  }
});

test('a certificate for another name is refused', async () => {
  await using house = await openHere();
  const { message } = await house.refusal(connectMailbox, {
    body: { ...accountOf(house), host: '127.0.0.1' },
  });
  expect(message).toMatch(/certificate is for another name/);
});

test('STARTTLS works, and a server without it gets no password', async () => {
  await using house = await openHere();
  await using fake = await openFakeServer('* OK ready', (line) => {
    const [tag = '', command = ''] = line.split(' ');
    return `${/^CAPABILITY/i.test(command) ? '* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n' : ''}${tag} OK done\r\n`;
  });
  const account = accountOf(house, 'starttls');
  const { message } = await house.refusal(connectMailbox, { body: { ...account, port: fake.port } });
  expect(message).toMatch(/offers no encrypted connection at this port/);
  expect(fake.heard()).toMatch(/CAPABILITY/);
  expect(fake.heard()).not.toMatch(/LOGIN|AUTHENTICATE/i);
  expect(fake.heard()).not.toContain(PASSWORD);
  expect(await house.call(connectMailbox, { body: account })).toMatchObject({ state: 'choosing' });
});

test('what is no mail server, or answers nothing at all, is told in a sentence', async () => {
  await using house = await openHere(trusted({ connectMs: 400 }));
  const account = accountOf(house);
  await using web = await openFakeServer('HTTP/1.1 400 Bad Request', () => '');
  await using silent = await openFakeServer('', () => '');
  const refusals = await Promise.all(
    [
      { ...account, port: web.port },
      { ...account, port: web.port, security: 'starttls' as const },
      { ...account, port: silent.port, security: 'starttls' as const },
      { ...account, port: 1 },
      { ...account, host: 'no-such-host.invalid' },
    ].map((body) => house.refusal(connectMailbox, { body })),
  );
  expect(refusals.map(({ message, field }) => `${field ?? ''} ${message.slice(0, 40)}`)).toEqual([
    expect.stringMatching(/The server offers no encrypted|The server does not answer/),
    expect.stringMatching(/What answers at this name|The server does not answer/),
    expect.stringMatching(/What answers at this name/),
    expect.stringMatching(/The server does not answer/),
    expect.stringMatching(/^host No server of this name/),
  ]);
});

test('a private host is refused unless a setting allows it, whatever name it goes by', async () => {
  await using house = await openHere({
    imap: {
      allowsPrivateHosts: false,
      certificates: null,
      version: '0.0.0-test',
      lookup: async () => [{ address: '169.254.169.254', family: 4 }],
    },
  });
  for (const host of ['localhost', '127.0.0.1', '[::1]', '::ffff:10.0.0.1', 'mail.friendly.example']) {
    const refused = await house.refusal(connectMailbox, { body: { ...accountOf(house), host } });
    expect([host, refused.status]).toEqual([host, 403]);
    expect(refused.message).toMatch(/REBOUND_ALLOW_PRIVATE_HOSTS=yes/);
  }
});

test('a name is asked for once: the connection goes to the address that was checked', async () => {
  let asked = 0;
  const lookup = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '203.0.113.1', family: 4 }];
  await using house = await openHere();
  house.mailboxOptions.imap = { ...(house.mailboxOptions.imap ?? trusted({}).imap), lookup };
  await house.restart();
  expect(await house.call(connectMailbox, { body: accountOf(house) })).toMatchObject({ state: 'choosing' });
  expect(asked).toBe(1);
});

test('the password is in no reply, no table and no log; without its key it is asked for again', async () => {
  await using house = await openHere();
  house.user.deliver([eml(LETTERS.rejection('Northwind', 'Clerk'))]);
  const { id } = await readFrom(house);
  await untilRead(house);
  expect(await everythingStored(house)).not.toContain(PASSWORD);
  expect(await everythingStored(house)).not.toContain(Buffer.from(PASSWORD).toString('base64url'));

  house.mailboxOptions.secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
  await house.restart();
  const asked = await untilMailbox(house, ({ state }) => state === 'needs_password');
  expect(asked.problem).toMatch(/^The saved password does not open: its key is not on this computer/);
  expect(house.user.refusals()).toBe(0);
  await house.call(changeMailboxPassword, { params: { mailboxId: id }, body: { password: PASSWORD } });
  await untilRead(house);
  expect((await house.call(listProposals)).total).toBe(1);
  expect(house.errors).toEqual([]);
});

test.each([
  { host: 'elsewhere.example' },
  { port: 1993 },
  { security: 'starttls' as const },
  { user_name: 'somebody-else' },
])(
  'a password goes nowhere else when its row is changed by somebody without the key: %j',
  async (changed) => {
    await using house = await openHere();
    const { id } = await readFrom(house);
    await untilRead(house);
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return [{ address: '127.0.0.1', family: 4 }];
    };
    house.mailboxOptions.imap = { ...trusted({}).imap, ...house.mailboxOptions.imap, lookup };
    // The program itself never changes these.
    await house.actor.db
      .updateTable('mailboxes')
      .set(changed as object)
      .execute();
    await house.restart();
    const { problem } = await untilMailbox(house, ({ state }) => state === 'needs_password');
    expect(problem).toMatch(
      /or the saved server was changed since. Check that the server named here is yours/,
    );
    const refused = await house.refusal(listMailboxFolders, { params: { mailboxId: id } });
    expect(refused).toMatchObject({ field: 'password', message: problem });
    expect(asked).toEqual([]);
  },
);

test('a password that was sealed for its row alone, as before it was for a server, is asked for again', async () => {
  const secrets = openSecretBox({ key: randomBytes(KEY_BYTES) });
  await using house = await openHere({ secrets });
  const { id } = await readFrom(house);
  await untilRead(house);
  await house.actor.db
    .updateTable('mailboxes')
    .set({ password: secrets.seal(PASSWORD, id) })
    .execute();
  await house.restart();
  await untilMailbox(house, ({ state }) => state === 'needs_password');
  await house.call(changeMailboxPassword, { params: { mailboxId: id }, body: { password: PASSWORD } });
  await untilRead(house);
  await house.restart();
  await untilRead(house);
});

test('the example connects to nothing, and says so', async () => {
  await using house = await openHere();
  const { actor } = house;
  house.asking = authorize({ ...actor, isDemo: true }, actor.ownerId);
  const refused = await house.refusal(connectMailbox, { body: accountOf(house) });
  expect(refused).toMatchObject({ status: 403, code: 'forbidden' });
  expect(refused.message).toMatch(/^This is the example, which lives in memory and connects to nothing/);
});

test.each([
  [{ host: 'imap.home.example:993' }, 'host', 'Write the name alone; the port has a field of its own.'],
  [{ port: Number.NaN }, 'port', 'A port is a number from 1 to 65535.'],
])('what is typed beside a field is said in a sentence: %j', async (typed, field, message) => {
  await using house = await openHere();
  const refused = await house.refusal(connectMailbox, { body: { ...accountOf(house), ...typed } });
  expect(refused).toMatchObject({ status: 400, field, message });
});

test('an account is connected once, and ten of them', async () => {
  await using house = await openHere();
  const { id } = await house.call(connectMailbox, { body: accountOf(house) });
  expect(await house.refusal(connectMailbox, { body: accountOf(house) })).toMatchObject({ status: 409 });
  const loud = { ...accountOf(house), userName: house.user.name.toUpperCase() };
  expect(await house.refusal(connectMailbox, { body: loud })).toMatchObject({ status: 409 });
  expect(await house.call(resumeMailbox, { params: { mailboxId: id } })).toMatchObject({ state: 'choosing' });
  for (const host of Array.from({ length: 9 }, (_, n) => `mail${n}.example`)) {
    const another = { ...accountOf(house), host, id: house.actor.newId<'mailbox'>(), createdAt: house.now };
    await insertMailbox(house.actor.db, house.actor.ownerId, another);
  }
  const eleventh = await house.refusal(connectMailbox, { body: { ...accountOf(house), userName: 'more' } });
  expect(eleventh.message).toMatch(/^10 mailboxes are connected, which is as many as fit/);
  const none = await house.refusal(chooseMailboxFolders, { params: { mailboxId: id }, body: { paths: [] } });
  expect(none.message).toBe('Please choose a folder at least.');
  expect(inject('dovecot').ports.tls).toBe((await theMailbox(house)).port);
});
