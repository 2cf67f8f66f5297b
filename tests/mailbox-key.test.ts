import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealPassword } from '../src/server/commands/mailbox-password.ts';
import { openMailboxes } from '../src/server/commands/mailboxes.ts';
import { restoreData } from '../src/server/commands/restore-data.ts';
import type { Config } from '../src/server/config.ts';
import { readConfig } from '../src/server/config.ts';
import { makeBackup } from '../src/server/db/backup.ts';
import { insertMailbox, replaceMailboxFolders } from '../src/server/db/mailboxes.ts';
import type { OwnSpace } from '../src/server/own-space.ts';
import { openOwnSpace } from '../src/server/own-space.ts';
import { openSecretBox } from '../src/server/secret-box.ts';
import { makeDataFolder, startServer } from './support/running-server.ts';

const PASSWORD = 'correct-horse-battery-staple';

function configOf(folder: string): Config {
  return readConfig({ REBOUND_DATA: folder, PORT: '0', CI: 'yes' });
}

function mailboxesOf({ actor, folder }: OwnSpace) {
  return openMailboxes({
    clock: actor.clock,
    imap: { allowsPrivateHosts: false, certificates: null, version: '0.0.0-test' },
    secrets: openSecretBox({ file: folder.key }),
    random: Math.random,
    logError: (error) => {
      throw error;
    },
  });
}

async function addMailbox({ actor, folder }: OwnSpace): Promise<void> {
  const { db, ownerId } = actor;
  const id = actor.newId<'mailbox'>();
  const account = { id, host: 'imap.example', port: 993, security: 'tls', userName: 'jane' } as const;
  const password = sealPassword(openSecretBox({ file: folder.key }), account, PASSWORD);
  await insertMailbox(db, ownerId, { ...account, password, createdAt: actor.clock() });
  await db.transaction().execute((tx) => replaceMailboxFolders(tx, ownerId, id, ['INBOX']));
}

test('a backup holds neither the password nor its key; restored elsewhere, the password is asked for again', async () => {
  await using here = await makeDataFolder();
  await using elsewhere = await makeDataFolder();
  const backup = join(here.path, 'backup.sqlite');
  const own = await openOwnSpace(configOf(here.path), () => {});
  await addMailbox(own);
  await makeBackup(own.source, backup, { madeAt: own.actor.clock(), version: '0.0.0-test' });
  const key = readFileSync(own.folder.key);
  await own[Symbol.asyncDispose]();
  const kept = readFileSync(backup);
  expect(kept.includes(key)).toBe(false);
  for (const encoding of ['hex', 'base64', 'base64url'] as const) {
    expect(kept.includes(key.toString(encoding))).toBe(false);
  }
  expect(kept.includes(PASSWORD)).toBe(false);

  await restoreData(backup, configOf(elsewhere.path), () => {});
  {
    await using server = await startServer(elsewhere.path);
    await expect
      .poll(() => server.said())
      .toContain(
        `The saved password of one mailbox does not open with the key that is here. Start Rebound with the earlier one (REBOUND_KEY, or ${join(elsewhere.path, 'mailbox.key')}), or sign in once more under “Mail”.`,
      );
  }
  await using restored = await openOwnSpace(configOf(elsewhere.path), () => {});
  expect(existsSync(restored.folder.key)).toBe(false);
  await using mailboxes = mailboxesOf(restored);
  await mailboxes.resumeAll(restored.actor);
  await expect
    .poll(async () => (await mailboxes.list(restored.actor)).map(({ state }) => state))
    .toEqual(['needs_password']);
  const [asked] = await mailboxes.list(restored.actor);
  expect(asked?.problem).toBe(
    'The saved password does not open: its key is not on this computer, as after a backup was restored, or the saved server was changed since. Check that the server named here is yours, then type the password once more.',
  );
});
