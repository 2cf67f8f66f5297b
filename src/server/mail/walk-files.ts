import type { Dirent, Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Remarks } from './found-file.ts';
import { FileProblem } from './found-file.ts';
import { isSideFile } from './side-file.ts';

/** A plain file: named by the person, or somewhere in the folder that was. */
export type FileOnDisk = { path: string; isNamed: boolean };

const FIRST_BYTES = 2 * 1024;
const CHUNK_BYTES = 64 * 1024;

/**
 * The files at a path, in the order of their names: the file itself, or those in the folder, however deep. Of a Maildir
 * those that were delivered; links that lead out of the folder are not followed, nor what is no plain file opened.
 */
export async function* walkFiles(path: string, remark: Remarks): AsyncGenerator<FileOnDisk, void, void> {
  let found: Stats;
  try {
    found = await stat(path);
  } catch (error) {
    remark({ type: 'unopened', sentence: unopenedSentence(path, error) });
    return;
  }
  if (found.isFile()) yield { path, isNamed: true };
  else if (found.isDirectory()) yield* filesIn(path, await realpath(path), remark);
  else remark({ type: 'unopened', sentence: neitherSentence(path) });
}

async function* filesIn(
  folder: string,
  root: string,
  remark: Remarks,
): AsyncGenerator<FileOnDisk, void, void> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    remark({ type: 'unopened', sentence: unopenedSentence(folder, error) });
    return;
  }
  const isMaildir = ['cur', 'new'].every((name) =>
    entries.some((entry) => entry.name === name && entry.isDirectory()),
  );
  for (const entry of entries.toSorted(byName)) {
    // As it was given, so that who asked finds it again: path.join would take a leading ./ away.
    const path = `${folder.endsWith(sep) ? folder : folder + sep}${entry.name}`;
    if (isMaildir && entry.name === 'tmp') continue;
    if (entry.isDirectory()) yield* filesIn(path, root, remark);
    else if (isSideFile(entry.name)) continue;
    else if (entry.isFile()) yield { path, isNamed: false };
    else if (entry.isSymbolicLink() && (await leadsInside(path, root))) yield { path, isNamed: false };
    else if (entry.isSymbolicLink())
      remark({ type: 'left-out', sentence: `${path} is a link that leads elsewhere. It was not followed.` });
    else remark({ type: 'left-out', sentence: neitherSentence(path) });
  }
}

/** A link to a file of the same folder is read in its place; links to folders are not, so that nothing goes in a circle. */
async function leadsInside(path: string, root: string): Promise<boolean> {
  const target = await realpath(path).catch(() => null);
  return target?.startsWith(root + sep) === true && (await lstat(target)).isFile();
}

/** A pipe or a device gets a sentence: it might never end, or never begin. */
export async function openPlain(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new FileProblem(neitherSentence(path));
}

/**
 * The same at once, for a program that only reads: to wait for each piece by turns takes longer than to read it. To be
 * closed by who asked.
 */
export function openPlainNow(path: string): number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new FileProblem(neitherSentence(path));
}

/** What is in a file: its beginning first, which is often all that is asked for. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array, void, void> {
  const file = openPlainNow(path);
  try {
    let buffer = Buffer.allocUnsafe(FIRST_BYTES);
    for (;;) {
      const bytesRead = readSync(file, buffer);
      if (bytesRead === 0) return;
      // Used again: who wants to keep it copies it.
      yield buffer.subarray(0, bytesRead);
      if (buffer.length < CHUNK_BYTES) buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    }
  } finally {
    closeSync(file);
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

export function neitherSentence(path: string): string {
  return `${path} is neither a file nor a folder. Save what it gives as a file, and name that.`;
}

export function unopenedSentence(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by you. Change its permissions.`;
  return `${path} could not be read (${code || error}).`;
}
