import { isAscii, isUtf8 } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, getFileNameLowLevel, openPromise, validateFileName, type ZipFile } from 'yauzl';
import type { ArchiveBudget } from './archive-budget.ts';
import type { Remarks } from './found-file.ts';
import { FileProblem } from './found-file.ts';
import { withoutControls } from './plain-text.ts';
import type { Member } from './unpack.ts';

const FILE_TYPE = 0o170_000;
const LINK = 0o120_000;
const SMALL_BYTES = 256 * 1024;

/** The files in a zip, in the order of its directory. */
export async function* zipMembers(
  source: string,
  path: string,
  budget: ArchiveBudget,
  remark: Remarks,
): AsyncGenerator<Member, void, void> {
  // Names are decoded here: one bad name is no reason to leave out all others.
  await using handle = await open(path);
  const zip = await openPromise(path, { decodeStrings: false, autoClose: false, lazyEntries: true });
  try {
    for await (const entry of zip.eachEntry()) {
      if (budget.isOver) return;
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      budget.addEntry();
      const problem = problemOf(source, name, entry);
      if (problem) remark(problem);
      else
        yield {
          name,
          chunks: () => contentOf(zip, handle, entry, { source: `${source}/${name}`, budget, remark }),
        };
    }
  } finally {
    zip.close();
  }
}

function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  // Many programs write names in UTF-8 and do not say so; letters of an old code page are hardly ever valid in it.
  if (isUtf8(fileNameRaw) && !isAscii(fileNameRaw)) return withoutControls(fileNameRaw.toString());
  return withoutControls(getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false));
}

function problemOf(source: string, name: string, entry: Entry): Parameters<Remarks>[0] | null {
  if (validateFileName(name) !== null) {
    return {
      type: 'left-out',
      sentence: `${source} holds a file whose name leads out of it (${name}). It was left out.`,
    };
  }
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK) {
    return { type: 'left-out', sentence: `${source}/${name} is a link. It was not followed.` };
  }
  if (entry.isEncrypted()) {
    const sentence = `${source}/${name} is locked with a password. Unpack it, and name what is inside.`;
    return { type: 'unopened', sentence };
  }
  if (!entry.canDecodeFileData()) {
    const sentence = `${source}/${name} is packed in a way Rebound does not know. Unpack it, and name what is inside.`;
    return { type: 'unopened', sentence };
  }
  return null;
}

async function* contentOf(
  zip: ZipFile,
  handle: FileHandle,
  entry: Entry,
  { source, budget, remark }: { source: string; budget: ArchiveBudget; remark: Remarks },
): AsyncGenerator<Uint8Array, void, void> {
  const damaged = `${source} is damaged: it is not what was packed. What could be read of it was read.`;
  let sum = 0;
  try {
    const isSmall = entry.compressedSize <= SMALL_BYTES && entry.uncompressedSize <= SMALL_BYTES * 16;
    const chunks = isSmall
      ? [await wholeContent(zip, handle, entry)]
      : await zip.openReadStreamPromise(entry);
    for await (const chunk of chunks as AsyncIterable<Buffer>) {
      budget.addUnpacked(chunk.length);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(damaged, { cause: error });
  }
  if (sum !== entry.crc32) remark({ type: 'unopened', sentence: damaged });
}

/** At once, without the streams that a large file needs: an archive may hold a hundred thousand mails. */
async function wholeContent(zip: ZipFile, handle: FileHandle, entry: Entry): Promise<Buffer> {
  const { compressedSize, uncompressedSize } = entry;
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const { buffer } = await handle.read(Buffer.allocUnsafe(compressedSize), 0, compressedSize, fileDataStart);
  const content =
    entry.compressionMethod === 0
      ? buffer
      : inflateRawSync(buffer, { maxOutputLength: uncompressedSize + 1 });
  if (content.length !== uncompressedSize) throw new Error('It is not as long as the archive says');
  return content;
}
