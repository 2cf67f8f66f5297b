// Every test: Vitest (unit, storage on both engines, the whole server), then the browser journeys of Playwright.
// `npm test -- unit …` or `npm test -- journeys …` runs one half, and hands the rest of the line to it.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDovecot } from './dovecot.js';
import { failedJourneys, failedUnitTests } from './failed-tests.js';
import { findBrowser } from './find-browser.js';
import { PACKAGES, PINNED_NODE, ROOT, readOrEmpty } from './prepare/places.js';
import { Sentence } from './prepare/sentence.js';

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Count */

const RESULTS = join(ROOT, 'test-results');
const VITEST_RESULTS = join(RESULTS, 'vitest.json');
const JOURNEY_RESULTS = join(RESULTS, 'journeys.json');

const [half = 'all', ...rest] = process.argv.slice(2);
if (!['all', 'unit', 'journeys'].includes(half)) {
  console.error('Say "npm test", "npm test -- unit" or "npm test -- journeys".');
  process.exit(2);
}

// Both halves read a mailbox on a mail server of their own, where there is one.
const notRun = await prepareDovecot();

/** @type {Count[]} */
const counts = [];
if (half !== 'journeys') counts.push(await runVitest(half === 'unit' ? rest : []));
if (half !== 'unit') counts.push(await runJourneys(half === 'journeys' ? rest : []));

/** @param {'passed' | 'failed' | 'skipped'} key */
const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
if (notRun) console.log(`\n${notRun}`);
// Said once more at the end: a long run's last lines are what is read first, and sometimes all that is kept.
for (const failure of counts.flatMap((count) => count.failures)) console.log(`\nFailed: ${failure}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/** @param {string[]} parameters */
async function runVitest(parameters) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_RESULTS}`];
  const script = join(PACKAGES, 'vitest', 'vitest.mjs');
  const { code, results } = await runHalf([script, 'run', ...reporters, ...parameters], VITEST_RESULTS);
  const failures = failedUnitTests(results);
  return counted(code, {
    passed: results.numPassedTests ?? 0,
    failed: failures.length,
    skipped: (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0),
    failures,
  });
}

/** @param {string[]} parameters */
async function runJourneys(parameters) {
  let chromium;
  try {
    chromium = await findBrowser();
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0, failures: ['no browser for the journeys'] };
  }
  console.log(`\nBrowser journeys with ${chromium}`);
  const script = join(PACKAGES, '@playwright', 'test', 'cli.js');
  const { code, results } = await runHalf([script, 'test', ...parameters], JOURNEY_RESULTS, {
    REBOUND_CHROMIUM: chromium,
  });
  const { expected = 0, flaky = 0, skipped = 0 } = results.stats ?? {};
  const failures = failedJourneys(results);
  return counted(code, { passed: expected + flaky, failed: failures.length, skipped, failures });
}

/**
 * A half that ends badly without a failed test (no tests found, a crash) counts as one.
 * @param {number} code
 * @param {Count} count
 * @returns {Count}
 */
function counted(code, count) {
  if (code === 0 || count.failed > 0) return count;
  return {
    ...count,
    failed: 1,
    failures: [`an error outside a test (the run ended with ${code}): it stands further up`],
  };
}

/**
 * @param {string[]} parameters
 * @param {string} resultsFile
 * @param {NodeJS.ProcessEnv} env
 */
async function runHalf(parameters, resultsFile, env = {}) {
  mkdirSync(RESULTS, { recursive: true });
  rmSync(resultsFile, { force: true });
  const child = spawn(PINNED_NODE, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => void child.kill(signal);
  process.on('SIGTERM', passOn).on('SIGINT', passOn);
  /** @type {number} */
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127)).on('close', (ended) => resolve(ended ?? 130));
  });
  process.off('SIGTERM', passOn).off('SIGINT', passOn);
  return { code, results: JSON.parse(readOrEmpty(resultsFile) || '{}') };
}
