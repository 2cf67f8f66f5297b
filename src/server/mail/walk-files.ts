import { isUtf8 } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { codeOf } from '../error-code.ts';
import type { Remarks } from './found-file.ts';
import { FileProblem } from './found-file.ts';
import { isSideFile } from './side-file.ts';

/** Where a file lies: in bytes where a name on the way is not UTF-8, as old systems wrote them. */
export type DiskPath = string | Buffer;
/** A plain file: named by the person, or somewhere in the folder that was, with its name as an archive of that would hold it. */
export type FileOnDisk = { path: DiskPath; name: string; isNamed: boolean };

const FIRST_BYTES = 2 * 1024;
const CHUNK_BYTES = 64 * 1024;

/**
 * The files at a path, in the order of their names: the file itself, or those in the folder, however deep, without what
 * lies beside the mail. Links that lead out of the folder are not followed, nor what is no plain file opened.
 */
export async function* walkFiles(path: string, remark: Remarks): AsyncGenerator<FileOnDisk, void, void> {
  let found: Stats;
  let root: string;
  try {
    found = await stat(path);
    // What a pipe is called leads to nothing.
    root = found.isDirectory() ? await realpath(path) : path;
  } catch (error) {
    remark({ type: 'unopened', sentence: unopenedSentence(path, error) });
    return;
  }
  if (found.isFile()) yield { path, name: basename(path), isNamed: true };
  else if (found.isDirectory()) yield* filesIn({ path, inside: '' }, root, remark);
  else remark({ type: 'unopened', sentence: neitherSentence(path) });
}

/** `inside`: what stands before the names in it, where an archive of all would hold them. */
type Folder = { path: DiskPath; inside: string };

async function* filesIn(
  folder: Folder,
  root: string,
  remark: Remarks,
): AsyncGenerator<FileOnDisk, void, void> {
  let entries: Dirent<Buffer>[];
  try {
    entries = await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    remark({ type: 'unopened', sentence: unopenedSentence(folder.path, error) });
    return;
  }
  const named = entries.map((entry) => ({ entry, name: folder.inside + entry.name.toString() }));
  for (const { entry, name } of named.toSorted(byName)) {
    const path = inFolder(folder.path, entry.name);
    if (entry.isDirectory()) yield* filesIn({ path, inside: `${name}/` }, root, remark);
    else if (isSideFile(name)) continue;
    else if (entry.isFile()) yield { path, name, isNamed: false };
    else if (entry.isSymbolicLink()) {
      const target = await targetOf(path, root);
      if (target === 'file inside') yield { path, name, isNamed: false };
      else if (target !== 'folder inside')
        remark({
          type: 'left-out',
          sentence: `${path} is a link that leads ${target}. It was not followed.`,
        });
    } else remark({ type: 'left-out', sentence: neitherSentence(path) });
  }
}

/** As it was given, so that who asked finds it again: path.join would take a leading ./ away. */
function inFolder(folder: DiskPath, name: Buffer): DiskPath {
  if (typeof folder !== 'string') return Buffer.concat([folder, Buffer.from(sep), name]);
  const before = withSep(folder);
  return isUtf8(name) ? before + name.toString() : Buffer.concat([Buffer.from(before), name]);
}

/**
 * What a link leads to. A file in the same folder is read in its place; other things in there are read where they lie, so
 * that nothing goes in a circle.
 */
async function targetOf(
  link: DiskPath,
  root: string,
): Promise<'file inside' | 'folder inside' | 'elsewhere' | 'nowhere'> {
  try {
    if (!withSep(await realpath(link)).startsWith(withSep(root))) return 'elsewhere';
    return (await stat(link)).isFile() ? 'file inside' : 'folder inside';
  } catch (error) {
    return ['ENOENT', 'ELOOP'].includes(codeOf(error)) ? 'nowhere' : 'elsewhere';
  }
}

function withSep(path: string): string {
  return path.endsWith(sep) ? path : path + sep;
}

/** A pipe or a device gets a sentence: it might never end, or never begin. */
export async function openPlain(path: DiskPath): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw new FileProblem(neitherSentence(path));
}

/**
 * The same at once, for a program that only reads: to wait for each piece by turns takes longer than to read it. To be
 * closed by who asked.
 */
export function openPlainNow(path: DiskPath): number {
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new FileProblem(neitherSentence(path));
}

/** What is in a file: its beginning first, which is often all that is asked for. */
export async function* chunksOf(path: DiskPath): AsyncGenerator<Uint8Array, void, void> {
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

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}

export function neitherSentence(path: DiskPath): string {
  return `${path} is neither a file nor a folder. Save what it gives as a file, and name that.`;
}

export function unopenedSentence(path: DiskPath, error: unknown): string {
  const code = codeOf(error);
  // A name that is not UTF-8 does not come through a command line as it is.
  if (code === 'ENOENT' && path.includes('\ufffd'))
    return `There is no file ${path}. Where its name has other letters, name the folder it lies in.`;
  if (code === 'ENOENT' && path === '-')
    return 'Standard input is not read. Save what it gives as a file, and name that.';
  if (code === 'ELOOP')
    return `${path} is a link that leads to itself. Name the file or folder it should lead to.`;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EACCES' || code === 'EPERM') return `${path} may not be read by you. Change its permissions.`;
  return `${path} could not be read (${code || error}).`;
}
