import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
export const PACKAGES = join(ROOT, 'node_modules');
export const LOCK_FILE = join(ROOT, 'package-lock.json');
export const CACHE = join(ROOT, '.cache');

/** The Node that Rebound runs on, installed from npm like everything else, whatever Node the machine has. */
export const PINNED_NODE = join(PACKAGES, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @param {string} file */
export function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
