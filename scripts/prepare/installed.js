import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
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
  const have = matchesNote(lock, 'all') ? 'all' : matchesNote(lock, 'run') ? 'run' : null;
  if (!have || !existsSync(PINNED_NODE)) return false;
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
 * @param {string} lock
 * @param {'run' | 'all'} packages
 */
function matchesNote(lock, packages) {
  const note = readOrEmpty(NPM_NOTE);
  if (!note || !lock) return false;
  const present = JSON.parse(note).packages;
  return wantedPackages(JSON.parse(lock), packages).every(
    ([place, { version, isOptional }]) =>
      present[place]?.version === version || (isOptional && !present[place]),
  );
}

/**
 * The packages of a lock file that belong on this machine, by their folder.
 * @param {{ packages: Record<string, { version: string, dev?: boolean, devOptional?: boolean, optional?: boolean,
 *   peer?: boolean, os?: string[], cpu?: string[] }> }} lock
 * @param {'run' | 'all'} packages
 * @returns {[string, { version: string, isOptional: boolean }][]}
 */
export function wantedPackages(lock, packages) {
  return Object.entries(lock.packages)
    .filter(([place, { dev, os, cpu }]) => {
      if (!place || (dev && packages === 'run')) return false;
      return (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));
    })
    .map(([place, { version, optional, devOptional }]) => [
      place,
      { version, isOptional: Boolean(optional || devOptional) },
    ]);
}
