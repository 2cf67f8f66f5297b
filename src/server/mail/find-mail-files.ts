import { constants, type Dirent, type Stats } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { type Finding, formatOf } from './found-file.ts';
import { isSideFile } from './side-file.ts';

const CHUNK_BYTES = 1024 * 1024;

export async function* findAllMailFiles(paths: readonly string[]): AsyncGenerator<Finding, void, void> {
  for (const path of paths) yield* findMailFiles(path);
}

/**
 * Every file of mail at a path, in the order of its names: the file itself, or what lies in the folder, however deep. Of a
 * Maildir the mails that were delivered; links that lead out of the folder are not followed.
 */
async function* findMailFiles(path: string): AsyncGenerator<Finding, void, void> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    yield { type: 'unopened', sentence: unopenedSentence(path, error) };
    return;
  }
  if (found.isFile()) yield* fileAt(path);
  else if (found.isDirectory()) yield* filesIn(path, await realpath(path));
  else yield { type: 'unopened', sentence: neitherSentence(path) };
}

async function* filesIn(folder: string, root: string): AsyncGenerator<Finding, void, void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { type: 'unopened', sentence: unopenedSentence(folder, error) };
    return;
  }
  const isMaildir = ['cur', 'new'].every((name) =>
    entries.some((entry) => entry.name === name && entry.isDirectory()),
  );
  for (const entry of entries.toSorted(byName)) {
    // As it was given, so that who asked finds it again: path.join would take a leading ./ away.
    const path = `${folder.endsWith(sep) ? folder : folder + sep}${entry.name}`;
    if (isMaildir && entry.name === 'tmp') continue;
    if (entry.isDirectory()) yield* filesIn(path, root);
    else if (isSideFile(entry.name)) continue;
    else if (entry.isFile()) yield* fileAt(path);
    else if (entry.isSymbolicLink()) yield* linkAt(path, root);
    else yield { type: 'left-out', sentence: neitherSentence(path) };
  }
}

/** A link to a file of the same folder is read in its place; others are not followed, so that nothing goes in a circle. */
async function* linkAt(path: string, root: string): AsyncGenerator<Finding, void, void> {
  const target = await realpath(path).catch(() => null);
  const isInside = target?.startsWith(root + sep) && (await lstat(target)).isFile();
  if (isInside) yield* fileAt(path);
  else yield { type: 'left-out', sentence: `${path} is a link that leads elsewhere. It was not followed.` };
}

async function* fileAt(path: string): AsyncGenerator<Finding, void, void> {
  try {
    // A pipe that took the place of the file meanwhile must not hold up everything.
    await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    if (!(await handle.stat()).isFile()) {
      yield { type: 'unopened', sentence: neitherSentence(path) };
      return;
    }
    const chunks = () => handle.createReadStream({ autoClose: false, highWaterMark: CHUNK_BYTES });
    yield { type: 'file', file: { source: path, format: formatOf(path), chunks } };
  } catch (error) {
    yield { type: 'unopened', sentence: unopenedSentence(path, error) };
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

function neitherSentence(path: string): string {
  return `${path} is neither a file nor a folder. Save what it gives as a file, and name that.`;
}

function unopenedSentence(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by you. Change its permissions.`;
  return `${path} could not be read (${code || error}).`;
}
