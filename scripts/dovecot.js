import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './browser/run.js';
import { showProgress } from './prepare/progress.js';

/** While this file is there, Debian starts no service that it installs: a mail server is for the tests alone. */
const NO_SERVICES = '/usr/sbin/policy-rc.d';

const NEEDED = 'The tests of reading a mailbox were not run: they need Dovecot 2.3';

/**
 * Why the tests of reading a mailbox cannot run here; nothing where they can. They need a real mail server, Dovecot,
 * which is installed where that takes nothing but a command.
 * @returns {Promise<string | null>}
 */
export async function prepareDovecot() {
  if (findDovecot()) return null;
  if (pathOf('dovecot')) return `${NEEDED}, and another version is installed.`;
  if (process.getuid?.() !== 0 || !pathOf('apt-get')) {
    return `${NEEDED}. Install it (on Debian 12: sudo apt-get install dovecot-imapd), then run the same command again.`;
  }
  console.error('No Dovecot was found for the tests of reading a mailbox; installing it (once).');
  const finish = showProgress(() => 'Dovecot by apt-get');
  const reason = await install();
  const seconds = finish();
  if (!findDovecot()) return `${NEEDED}, which could not be installed${reason && ` (${reason})`}.`;
  console.error(`Installed Dovecot in ${seconds} s.`);
  return null;
}

/** Where a Dovecot is that the tests know how to start; null where there is none. Later versions are set up otherwise. */
export function findDovecot() {
  const path = pathOf('dovecot');
  if (!path) return null;
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).startsWith('2.3.') ? path : null;
  } catch {
    return null;
  }
}

async function install() {
  const isOurs = !existsSync(NO_SERVICES);
  if (isOurs) writeFileSync(NO_SERVICES, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    await run('apt-get', ['update']);
    return await run('apt-get', ['install', '--yes', '--no-install-recommends', 'dovecot-imapd']);
  } finally {
    if (isOurs) rmSync(NO_SERVICES, { force: true });
  }
}

/** @param {string} name */
function pathOf(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}
