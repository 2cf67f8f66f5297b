import { existsSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import { PACKAGES } from './places.js';

/**
 * How to call npm so that it survives node_modules being replaced: by a Node from outside it, and with nothing of
 * it on the PATH.
 * @returns {{ command: string, first: string[], shell: boolean, env: NodeJS.ProcessEnv }}
 */
export function npm() {
  const env = { ...process.env };
  // Windows calls it Path, and two spellings would be two variables.
  const pathKey = Object.keys(env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  const node = [process.env.npm_node_execpath, process.execPath].find((file) => file && !isInside(file));
  const cli = process.env.npm_execpath;
  env[pathKey] = pathOutside(env[pathKey] ?? '') + (node ? delimiter + dirname(node) : '');
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
