import { isInstalled } from './installed.js';
import { Sentence } from './sentence.js';
import { isWebBuilt } from './web-stamp.js';

/** @typedef {{ packages: 'run' | 'all', web: boolean }} Need */

/** @type {Record<string, Need | undefined>} */
const NEEDS = {
  start: { packages: 'run', web: true },
  cli: { packages: 'run', web: false },
  check: { packages: 'all', web: false },
  test: { packages: 'all', web: true },
};

/**
 * Installs and builds what is missing, and is silent when nothing is: that is the path every start takes, so what
 * only a first start needs is loaded there alone.
 * @param {string} mode
 */
export async function prepareFor(mode) {
  const need = NEEDS[mode];
  if (!need) throw new Sentence(`There is no "${mode}" to prepare for: ${Object.keys(NEEDS).join(', ')}.`);
  if (isReady(need)) return;

  const [{ holdLock }, { installPackages }, { buildWeb }] = await Promise.all([
    import('./hold-lock.js'),
    import('./install-packages.js'),
    import('./build-web.js'),
  ]);
  const release = await holdLock();
  try {
    if (!isInstalled(need.packages)) await installPackages(need.packages);
    if (need.web && !isWebBuilt()) await buildWeb();
  } finally {
    release();
  }
}

/** @param {Need} need */
function isReady(need) {
  return isInstalled(need.packages) && (!need.web || isWebBuilt());
}
