import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCK_FILE, ROOT, readOrEmpty } from './places.js';

export const WEB = join(ROOT, 'dist', 'web');
export const WEB_STAMP = join(ROOT, 'dist', 'web.stamp');
const SOURCES = ['src/web', 'src/contract', 'src/domain'];

/** Whether dist/web was built from the sources as they are: by content, so a checkout alone builds nothing. */
export function isWebBuilt() {
  return existsSync(join(WEB, 'index.html')) && readOrEmpty(WEB_STAMP) === webPrint();
}

/** @param {string} print of the sources before they were built: what changed meanwhile is built next time */
export function markWebBuilt(print) {
  writeFileSync(WEB_STAMP, print);
}

export function webPrint() {
  const hash = createHash('sha256');
  for (const file of [LOCK_FILE, join(ROOT, 'tsconfig.base.json')]) hash.update(readFileSync(file));
  for (const folder of SOURCES) addFolder(hash, folder);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 */
function addFolder(hash, folder) {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) addFolder(hash, path);
    else if (!/\.test\.tsx?$/.test(entry.name)) {
      const content = readFileSync(join(ROOT, path));
      hash.update(`${path} ${content.length}\n`).update(content);
    }
  }
}
