import { Readable } from 'node:stream';
import { pack } from 'tar-stream';
import type { Remarks } from './found-file.ts';
import { untilReady } from './until-ready.ts';
import { openPlain, unopenedSentence, walkFiles } from './walk-files.ts';

const CHUNK_BYTES = 256 * 1024;

/** What lies in a folder, as one stream: a tar that is made while it is read. */
export function packedFolder(folder: string, remark: Remarks): Readable {
  const tar = pack();
  void fill(tar, folder, remark).then(
    () => tar.finalize(),
    (error) => tar.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return Readable.from(tar as AsyncIterable<unknown>);
}

async function fill(tar: ReturnType<typeof pack>, folder: string, remark: Remarks): Promise<void> {
  // The folder itself, so that it is a tar even when it is empty.
  tar.entry({ name: './', type: 'directory' });
  for await (const { path, name } of walkFiles(folder, remark)) {
    try {
      await using handle = await openPlain(path);
      const { size } = await handle.stat();
      await addFile(tar, { name, size }, (target) => handle.read(target, 0, target.length, null));
    } catch (error) {
      if (tar.destroyed) return;
      remark({ type: 'unopened', sentence: unopenedSentence(path, error) });
    }
  }
}

/** Writes exactly `size` bytes, as the header of the archive says, even if the file has changed meanwhile. */
async function addFile(
  tar: ReturnType<typeof pack>,
  { name, size }: { name: string; size: number },
  read: (target: Buffer) => Promise<{ bytesRead: number }>,
): Promise<void> {
  const { promise: isTaken, resolve, reject } = Promise.withResolvers<void>();
  const entry = tar.entry({ name, size }, (error) => (error ? reject(error) : resolve()));
  for (let left = size; left > 0; ) {
    const chunk = Buffer.alloc(Math.min(left, CHUNK_BYTES));
    const { bytesRead } = await read(chunk);
    // A file that shrank ends in blank lines, since its place is marked out already.
    const taken = bytesRead === 0 ? chunk.fill(0x0a) : chunk.subarray(0, bytesRead);
    left -= taken.length;
    if (!entry.write(taken)) await untilReady(entry);
    if (tar.destroyed) return;
  }
  entry.end(Buffer.alloc(0));
  // One after the other, as fast as they are taken: else they would all wait in memory.
  await isTaken;
}
