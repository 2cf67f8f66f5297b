import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { canStart } from './browser/can-start.js';
import { installBrowser, installByApt, SHELL, UNPACKED } from './browser/install-browser.js';
import { Sentence } from './prepare/sentence.js';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium that starts: the one REBOUND_CHROMIUM names, one that is there, or one installed now.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const named = process.env.REBOUND_CHROMIUM;
  if (named) {
    if (await canStart(named)) return named;
    throw new Sentence(`REBOUND_CHROMIUM names ${named}, which does not start as a browser.`);
  }
  let found = await findInstalled();
  // Where every test runs after each change, the one without windows is worth a moment: they take two thirds of the time.
  if (found && process.env.CI && !found.endsWith(SHELL)) {
    await installByApt(SHELL);
    found = await findInstalled();
  }
  found ??= await installBrowser(findInstalled);
  if (found) return found;
  throw new Sentence(
    'The browser tests need Chromium, and none could be found or installed. Install Chromium or Google Chrome, or set REBOUND_CHROMIUM to its path, then run the same command again.',
  );
}

async function findInstalled() {
  const places = [...onPath([SHELL]), await playwrightsOwn(), ...onPath(NAMES), ...usualPlaces(), UNPACKED];
  for (const path of places) {
    if (existsSync(path) && (await canStart(path))) return path;
  }
  return undefined;
}

async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  return chromium.executablePath();
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces() {
  const { HOME = '', PROGRAMFILES = '', LOCALAPPDATA = '' } = process.env;
  const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(Boolean);
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  }
  if (process.platform === 'win32') {
    return programs.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
  }
  return [];
}

// `node scripts/find-browser.js` prints the path, for a shell.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(await findBrowser());
  } catch (error) {
    console.error(error instanceof Sentence ? error.message : error);
    process.exitCode = 1;
  }
}
