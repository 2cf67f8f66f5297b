import { spawn } from 'node:child_process';
import { ROOT } from '../prepare/places.js';

/**
 * @param {string} command
 * @param {string[]} parameters
 * @returns {Promise<string>} the end of what it said, when it did not work
 */
export async function run(command, parameters, env = process.env) {
  const child = spawn(command, parameters, {
    cwd: ROOT,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-2_000);
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127)).on('close', resolve);
  });
  return code === 0 ? '' : said.trim().split('\n').slice(-3).join(' ') || `${command} ended with ${code}`;
}
