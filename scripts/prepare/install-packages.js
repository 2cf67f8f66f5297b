import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isInstalled, markInstalled, missingPackages, NPM_NOTE, STAMP, wantedPackages } from './installed.js';
import { isInside, npm } from './npm.js';
import { CACHE, PACKAGES, PINNED_NODE, ROOT } from './places.js';
import { showProgress } from './progress.js';
import { codeOf, Sentence, sentenceForFiles } from './sentence.js';

/** @typedef {'run' | 'all'} Packages */

const FLAGS = [
  // Enough to tell what npm is at; npm says nothing of it otherwise.
  '--loglevel=info',
  '--no-audit',
  '--no-fund',
  '--no-progress',
  // The pinned Node and PostgreSQL's links are put in place by install scripts.
  '--ignore-scripts=false',
  // Without a network npm would wait a minute and a half before saying so.
  '--fetch-retries=4',
  '--fetch-retry-factor=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=8000',
];

/**
 * Puts into node_modules exactly what package-lock.json names.
 * @param {Packages} packages
 */
export async function installPackages(packages) {
  const whoNeeds = packages === 'run' ? 'Rebound needs' : 'Rebound and its tests need';
  if (packages === 'all' && isInstalled('run')) {
    // Added to what is there: a server may be running from it.
    const missing = missingPackages('all').length;
    console.error(`Installing what the tests and checks need besides (${missing} packages, once).`);
    const { seconds } = await runNpm('all', 'install', 'pinned', missing);
    markInstalled('all');
    console.error(`Installed in ${seconds} s.`);
    return;
  }
  const wanted = wantedPackages(packages).length;
  console.error(`Installing what ${whoNeeds} into node_modules (${wanted} packages, once).`);
  forgetOldInstall();

  const { seconds } = await runNpm(packages, 'ci', 'machine', wanted);
  if (!existsSync(PINNED_NODE)) {
    throw new Sentence(
      'npm did not put the Node that Rebound runs on in place. Remove the folder node_modules, then run the same command again.',
    );
  }
  // Without a word npm leaves out an optional package that is not made for the machine's Node; ours is newer.
  const leftOut = missingPackages(packages).length;
  if (leftOut > 0) await runNpm(packages, 'install', 'pinned', leftOut);
  markInstalled(packages);
  console.error(`Installed in ${seconds} s.`);
}

/** What an install cut short leaves behind must not look complete. */
function forgetOldInstall() {
  try {
    rmSync(STAMP, { force: true });
    rmSync(NPM_NOTE, { force: true });
    if (process.platform === 'win32' && isInside(process.execPath)) {
      // Windows removes no running program, but lets it be moved.
      const old = join(CACHE, 'old');
      rmSync(old, { recursive: true, force: true });
      mkdirSync(old, { recursive: true });
      renameSync(process.execPath, join(old, `node-${process.pid}.exe`));
    }
  } catch (error) {
    throw new Sentence(sentenceForFiles(codeOf(error), PACKAGES));
  }
}

/**
 * @param {Packages} packages
 * @param {'ci' | 'install'} command `install` adds to what stands there
 * @param {'machine' | 'pinned'} by whose Node
 * @param {number} wanted how many packages
 * @returns {Promise<{ seconds: number }>}
 */
async function runNpm(packages, command, by, wanted) {
  const { command: program, first, shell, env } = npm(by);
  const scope = packages === 'run' ? '--omit=dev' : '--include=dev';
  const flags = command === 'ci' ? FLAGS : [...FLAGS, '--no-save'];
  const child = spawn(program, [...first, command, scope, ...flags], {
    cwd: ROOT,
    env,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Asked politely, npm first finishes what it is at, which may take a minute; nothing of it is kept anyway.
  const end = () => void child.kill('SIGKILL');
  process.on('SIGTERM', end).on('SIGINT', end);

  const start = performance.now();
  let fetched = 0;
  let refusals = 0;
  let doing = '';
  /** @type {string[]} */
  const lines = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    lines.push(line);
    if (/^npm http .*\.tgz/.test(line)) fetched++;
    if (/^npm info run node@/.test(line)) doing = ', now Node itself';
    const refusal = line.match(/attempt \d+ failed with (E\w+)/)?.[1];
    if (refusal) refusals++;
    // npm would go on patiently for each package, for minutes.
    if (refusal && refusals > 20 && fetched === 0 && performance.now() - start > 8_000) {
      lines.push(`npm error code ${refusal}`);
      end();
    }
  });
  child.stdout.resume();
  const finish = showProgress(() => `${Math.min(fetched, wanted)} of ${wanted} packages${doing}`);
  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127)).on('close', (ended) => resolve(ended ?? 130));
  });
  const seconds = finish();
  process.off('SIGTERM', end).off('SIGINT', end);
  if (code !== 0) throw new Sentence(sentenceFor(code, lines));
  return { seconds };
}

/**
 * @param {number} code
 * @param {string[]} lines
 */
function sentenceFor(code, lines) {
  const errors = lines.filter((line) => line.startsWith('npm error'));
  const reason = errors.join('\n').match(/npm error (?:code )?(E[A-Z_]+)\b/)?.[1] ?? '';
  if (code === 127)
    return 'Rebound needs npm, which comes with Node. Install Node from nodejs.org, then run the same command again.';
  if (
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EHOSTUNREACH)$/.test(
      reason,
    )
  )
    return `The npm registry can't be reached (${reason}). Connect to the internet, or set npm's proxy, then run the same command again.`;
  if (code === 130) return 'Stopped. Run the same command again to go on.';
  if (/^(EACCES|EPERM|EROFS|ENOSPC)$/.test(reason)) return sentenceForFiles(reason, ROOT);
  if (reason === 'EUSAGE')
    return 'package.json and package-lock.json do not agree. Run "npm install" and look at what changed, then run the same command again.';
  const last = errors.length > 0 ? errors : lines;
  return `${last.slice(-15).join('\n')}\nnpm could not install what Rebound needs (npm ci ended with ${code}). The lines above are npm's own; once that is put right, run the same command again.`;
}
