import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGES, PINNED_NODE, ROOT } from './places.js';
import { showProgress } from './progress.js';
import { Sentence } from './sentence.js';
import { markWebBuilt, WEB, WEB_STAMP, webPrint } from './web-stamp.js';

export async function buildWeb() {
  console.error('Building the web page (once, and after a change).');
  const print = webPrint();
  rmSync(WEB_STAMP, { force: true });

  const vite = join(PACKAGES, 'vite', 'bin', 'vite.js');
  const options = ['--config', 'src/web/vite.config.ts', '--outDir', WEB, '--emptyOutDir'];
  const child = spawn(PINNED_NODE, [vite, 'build', ...options, '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  }
  const finish = showProgress(() => 'building');
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127)).on('close', resolve);
  });
  const seconds = finish();
  if (code !== 0) {
    throw new Sentence(`${said.trim()}\nThe web page could not be built; the lines above say where.`);
  }
  markWebBuilt(print);
  console.error(`Built in ${Math.max(1, seconds)} s.`);
}
