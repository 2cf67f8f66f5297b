import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { markInstalled, NPM_NOTE, STAMP, wantedPackages } from './installed.js';
import { isInside, npm } from './npm.js';
import { CACHE, LOCK_FILE, PACKAGES, PINNED_NODE, ROOT } from './places.js';
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
  const wanted = wantedPackages(JSON.parse(readFileSync(LOCK_FILE, 'utf8')), packages).length;
  const whoNeeds = packages === 'run' ? 'Rebound needs' : 'Rebound and its tests need';
  console.error(`Installing what ${whoNeeds} into node_modules (${wanted} packages, once).`);
  forgetOldInstall();

  const { code, lines, fetched, seconds } = await runNpmCi(packages, wanted);
  if (code !== 0) throw new Sentence(sentenceFor(code, lines));
  if (!existsSync(PINNED_NODE)) {
    throw new Sentence(
      'npm did not put the Node that Rebound runs on in place. Remove the folder node_modules, then run the same command again.',
    );
  }
  markInstalled(packages);
  console.error(`Installed ${fetched || wanted} packages in ${seconds} s.`);
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
 * @param {number} wanted
 * @returns {Promise<{ code: number, lines: string[], fetched: number, seconds: number }>}
 */
function runNpmCi(packages, wanted) {
  const { command, first, shell, env } = npm();
  const scope = packages === 'run' ? '--omit=dev' : '--include=dev';
  const child = spawn(command, [...first, 'ci', scope, ...FLAGS], {
    cwd: ROOT,
    env,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => void child.kill(signal);
  process.once('SIGTERM', passOn).once('SIGINT', passOn);

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
      child.kill();
    }
  });
  child.stdout.resume();
  const finish = showProgress(() => `${Math.min(fetched, wanted)} of ${wanted} packages${doing}`);
  return new Promise((resolve) => {
    /** @param {number | null} code null after a signal */
    const end = (code) => resolve({ code: code ?? 130, lines, fetched, seconds: finish() });
    child.on('error', (error) => {
      lines.push(String(error));
      end(127);
    });
    child.on('close', end);
  });
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
