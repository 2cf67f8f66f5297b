import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE, ROOT, readOrEmpty } from './places.js';
import { codeOf, Sentence, sentenceForFiles } from './sentence.js';

const LOCK = join(CACHE, 'preparing');
const STALE_MS = 60_000;

/**
 * Keeps a second terminal from installing into the same folder. Returns the release.
 * @returns {Promise<() => void>}
 */
export async function holdLock() {
  for (let hasSaidSo = false; !tryLock(); hasSaidSo = true) {
    if (isStale()) rmSync(LOCK, { force: true });
    else if (!hasSaidSo) console.error('Another terminal is getting Rebound ready; waiting for it.');
    await wait(300);
  }
  const beat = setInterval(() => {
    try {
      utimesSync(LOCK, new Date(), new Date());
    } catch {
      // The folder was emptied under us; the stamps decide what is complete.
    }
  }, STALE_MS / 6);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (readOrEmpty(LOCK) === String(process.pid)) rmSync(LOCK, { force: true });
  };
}

function tryLock() {
  try {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Sentence(sentenceForFiles(codeOf(error), ROOT));
  }
}

/** Its owner is gone, or has shown no life for a while (a process id can be another program's by now). */
function isStale() {
  try {
    const owner = Number(readOrEmpty(LOCK));
    if (Date.now() - statSync(LOCK).mtimeMs > STALE_MS) return true;
    if (owner) process.kill(owner, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
