import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { ARCHIVE_LIMITS, ArchiveBudget } from './archive-budget.ts';
import { headOnDisk, packingOf, withHead } from './file-head.ts';
import type { FoundFile, Remarks } from './found-file.ts';
import { FileProblem, formatOf } from './found-file.ts';
import { leftOutByPlace } from './left-out-places.ts';
import { noMailIn } from './no-mail-file.ts';
import { isSideFile } from './side-file.ts';
import { spooled } from './spool.ts';
import type { DiskPath } from './walk-files.ts';

/** Bytes with a name: a file on disk, one that comes in, or a member of an archive. */
export type Packed = {
  source: string;
  /** Where it lies in the folder or the archive that was named; '' for what was named itself. */
  place?: string;
  /** Where it lies on disk; null when it comes in. */
  path: DiskPath | null;
  /** Named by the person, who is told when it is no mail. */
  isNamed: boolean;
  chunks(): AsyncIterable<Uint8Array>;
};
export type Around = {
  spoolFolder: string;
  remark: Remarks;
  /** Told of each file in a folder or an archive that is no mail. */
  onOtherFile: () => void;
  /** An .eml is a mail, if perhaps one that cannot be read. */
  trustsNames?: boolean;
  /** Told how much of the file was read, as it is read: of an archive, as it is packed. */
  onBytes?: (bytes: number) => void;
  budget?: ArchiveBudget;
  depth?: number;
};
/** A file in an archive: its name there, and what is in it. */
export type Member = { name: string; chunks(): AsyncIterable<Uint8Array> };

/**
 * The files in a file: those of an archive, and of the archives in it; else the file itself. Archives are told by how they
 * begin; what opens them is imported when one comes.
 */
export async function* unpack(file: Packed, around: Around): AsyncGenerator<FoundFile, void, void> {
  const head = file.path === null ? null : headOnDisk(file.path);
  if (head && packingOf(head, file.source) === null) {
    yield* notPacked(file, head, () => file.chunks(), around);
    return;
  }
  const { source } = file;
  const { depth = 0, remark, budget = new ArchiveBudget(source) } = around;
  const onBytes = (bytes: number) => {
    budget.addPacked(bytes);
    around.onBytes?.(bytes);
  };
  // What is packed inside has no size of its own: it is measured by the file that holds it all.
  await using opened = await withHead(depth === 0 ? counted(file.chunks(), onBytes) : file.chunks());
  const packing = packingOf(opened.head, source);
  if (packing === null) {
    yield* notPacked(file, opened.head, () => opened.chunks, around);
  } else if (packing === 'gzip') {
    const isPackedTwice = /\.gz\.gz$/i.test(source) || depth > ARCHIVE_LIMITS.depth;
    if (isPackedTwice) remark({ type: 'unopened', sentence: tooDeepSentence(source) });
    else
      yield* unpack(
        { ...file, path: null, chunks: () => gunzipped(source, opened.chunks, budget) },
        { ...around, budget, depth: depth + GZIP },
      );
  } else if (depth >= ARCHIVE_LIMITS.depth) {
    remark({ type: 'unopened', sentence: tooDeepSentence(source) });
  } else if (packing === 'tar') {
    const { tarMembers } = await import('./tar-members.ts');
    yield* membersIn(tarMembers(source, opened.chunks, budget, remark), file, {
      ...around,
      budget,
      depth: depth + 1,
    });
  } else {
    const { zipMembers } = await import('./zip-members.ts');
    await using onDisk =
      typeof file.path === 'string'
        ? whereItLies(file.path, onBytes)
        : await spooled(opened.chunks, around.spoolFolder);
    yield* membersIn(zipMembers(source, onDisk.path, budget, remark), file, {
      ...around,
      budget,
      depth: depth + 1,
    });
  }
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    yield chunk;
  }
}

/** A zip is read from its end. One on disk is read right there: it does not pass by, and is counted whole. */
function whereItLies(path: string, onBytes: (bytes: number) => void): AsyncDisposable & { path: string } {
  onBytes(statSync(path).size);
  return { path, async [Symbol.asyncDispose]() {} };
}

function* notPacked(
  { source, place = '', path, isNamed }: Packed,
  head: Buffer,
  chunks: FoundFile['chunks'],
  { remark, onOtherFile, onBytes, trustsNames = false }: Around,
): Generator<FoundFile, void, void> {
  const format = formatOf(withoutGz(source));
  const noMail = trustsNames && format === 'eml' ? null : noMailIn(source, head, { format, isNamed });
  if (!noMail) yield { source, format, path, chunks, onBytes, leftOut: leftOutByPlace(place) };
  else if (isNamed) remark({ type: 'unopened', sentence: noMail.sentence });
  else if (noMail.mayHoldMail) remark({ type: 'left-out', sentence: noMail.sentence });
  else onOtherFile();
}

/** A layer of gzip makes an archive no deeper, yet there is an end to them. */
const GZIP = 0.4;

async function* membersIn(
  members: AsyncIterable<Member>,
  { source, place = '' }: Packed,
  around: Around,
): AsyncGenerator<FoundFile, void, void> {
  const { remark } = around;
  try {
    for await (const { name, chunks } of members) {
      if (isSideFile(name)) continue;
      const member = { source: `${source}/${name}`, place: place ? `${place}/${name}` : name };
      yield* unpack({ ...member, path: null, isNamed: false, chunks }, around);
    }
  } catch (error) {
    const sentence =
      error instanceof FileProblem
        ? error.message
        : `${source} is damaged or not whole. Download or pack it once more, and bring that in.`;
    remark({ type: 'unopened', sentence });
  }
}

async function* gunzipped(
  source: string,
  chunks: AsyncIterable<Uint8Array>,
  budget: ArchiveBudget,
): AsyncGenerator<Uint8Array, void, void> {
  async function* copied() {
    // The source may use its memory again.
    for await (const chunk of chunks) yield Buffer.from(chunk);
  }
  const gunzip = createGunzip();
  const packed = Readable.from(copied());
  packed.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const chunk of packed.pipe(gunzip)) {
      budget.addUnpacked(chunk.length);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof FileProblem || !isZlib(error)) throw error;
    throw new FileProblem(`${source} is damaged or not whole. What could be read of it was read.`, {
      cause: error,
    });
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}

function isZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function withoutGz(source: string): string {
  return basename(source).replace(/\.gz$/i, '');
}

function tooDeepSentence(source: string): string {
  return `${source} is packed inside packed files. Unpack it, and name what is inside.`;
}
