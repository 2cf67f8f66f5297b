import { existsSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import { PACKAGES, PINNED_NODE } from './places.js';

/**
 * How to call npm. By the machine's Node it survives node_modules being replaced: nothing of that is on its PATH.
 * @param {'machine' | 'pinned'} by
 * @returns {{ command: string, first: string[], shell: boolean, env: NodeJS.ProcessEnv }}
 */
export function npm(by = 'machine') {
  const env = { ...process.env };
  // Windows calls it Path, and two spellings would be two variables.
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const machines = [process.env.npm_node_execpath, process.execPath].find((file) => file && !isInside(file));
  const node = by === 'pinned' ? PINNED_NODE : machines;
  const cli = process.env.npm_execpath;
  const outside = pathOutside(env[pathKey] ?? '');
  const folders =
    by === 'pinned' ? [dirname(PINNED_NODE), outside] : [outside, ...(node ? [dirname(node)] : [])];
  env[pathKey] = folders.join(delimiter);
  if (node && cli?.endsWith('npm-cli.js') && existsSync(cli)) {
    return { command: node, first: [cli], shell: false, env };
  }
  // Windows starts npm.cmd through a shell alone.
  return { command: 'npm', first: [], shell: process.platform === 'win32', env };
}

/** @param {string} path */
function pathOutside(path) {
  return path
    .split(delimiter)
    .filter((folder) => !isInside(join(folder, 'node')))
    .join(delimiter);
}

/** @param {string} file */
export function isInside(file) {
  const path = relative(PACKAGES, file);
  return !path.startsWith('..') && !isAbsolute(path);
}
