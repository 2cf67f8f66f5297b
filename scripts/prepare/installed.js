import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE, PACKAGES, PINNED_NODE, readOrEmpty } from './places.js';

/** Written last: an install that was cut short has none. */
export const STAMP = join(PACKAGES, '.rebound-installed');
/** npm's own note of what stands in node_modules, written by npm at the end of an install. */
export const NPM_NOTE = join(PACKAGES, '.package-lock.json');

/**
 * Whether node_modules holds what package-lock.json names: `run` is what Rebound runs on, `all` is that and what
 * the checks and tests need.
 * @param {'run' | 'all'} packages
 */
export function isInstalled(packages) {
  const lock = readOrEmpty(LOCK_FILE);
  const print = createHash('sha256').update(lock).digest('hex');
  const stamp = readOrEmpty(STAMP);
  if (stamp === `${print} all` || stamp === `${print} ${packages}`) return existsSync(PINNED_NODE);
  // Somebody ran npm ci or npm install themselves: no need to do it again.
  if (!lock || !existsSync(PINNED_NODE) || !existsSync(NPM_NOTE)) return false;
  const have = /** @type {const} */ (['all', 'run']).find((some) => missingPackages(some).length === 0);
  if (!have) return false;
  try {
    writeFileSync(STAMP, `${print} ${have}`);
  } catch {
    // A folder that can't be written is looked through again next time.
  }
  return have === 'all' || have === packages;
}

/** @param {'run' | 'all'} packages */
export function markInstalled(packages) {
  const print = createHash('sha256').update(readOrEmpty(LOCK_FILE)).digest('hex');
  writeFileSync(STAMP, `${print} ${packages}`);
}

/**
 * @typedef {{ version: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[],
 *   cpu?: string[], libc?: string[] }} Package
 * @typedef {{ packages: Record<string, Package> }} PackageList
 */

/**
 * The folders of packages that belong on this machine and that npm did not note down as installed.
 * @param {'run' | 'all'} packages
 */
export function missingPackages(packages) {
  /** @type {PackageList} */
  const note = JSON.parse(readOrEmpty(NPM_NOTE) || '{ "packages": {} }');
  return wantedPackages(packages)
    .filter(([place, wanted]) => {
      const present = note.packages[place];
      // What an optional package for another platform needs is rightly absent, and says nothing of platforms itself.
      if (!present) return !(wanted.optional || wanted.devOptional) || Boolean(wanted.os || wanted.cpu);
      return present.version !== wanted.version;
    })
    .map(([place]) => place);
}

/** @param {'run' | 'all'} packages */
export function wantedPackages(packages) {
  /** @type {PackageList} */
  const lock = JSON.parse(readFileSync(LOCK_FILE, 'utf8'));
  return Object.entries(lock.packages).filter(([place, { dev, os, cpu, libc }]) => {
    if (!place || (dev && packages === 'run')) return false;
    return fits(process.platform, os) && fits(process.arch, cpu) && (!libc || fits(libcHere(), libc));
  });
}

/**
 * @param {string} value
 * @param {string[] | undefined} allowed names, or with a `!` those that are not
 */
function fits(value, allowed) {
  if (!allowed) return true;
  return allowed.some((name) => name.startsWith('!'))
    ? !allowed.includes(`!${value}`)
    : allowed.includes(value);
}

function libcHere() {
  // Node's own report is the one place that tells.
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl';
}
