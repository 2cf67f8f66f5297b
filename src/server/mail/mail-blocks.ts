import { closeSync, readSync } from 'node:fs';
import { BlockPool } from './block-pool.ts';
import type { FoundFile, Remarks } from './found-file.ts';
import { FileProblem } from './found-file.ts';
import type { MailBlock } from './mail-cutter.ts';
import { MailCutter } from './mail-cutter.ts';
import { type DiskPath, openPlainNow } from './walk-files.ts';

/** After 50 ms without data, what came so far is passed on. */
const PAUSE_MS = 50;

/** The mails in files, many to a block, in the order of the files. */
export async function* mailBlocks(
  files: AsyncIterable<FoundFile>,
  remark: Remarks,
): AsyncGenerator<MailBlock, void, void> {
  const cutter = new MailCutter(new BlockPool());
  for await (const file of files) yield* cutFile(cutter, file, remark);
  yield* cutter.flush();
}

async function* cutFile(
  cutter: MailCutter,
  { source, format, path, chunks, onBytes, leftOut = null }: FoundFile,
  remark: Remarks,
): AsyncGenerator<MailBlock, void, void> {
  cutter.begin(source, format, leftOut);
  try {
    if (path !== null) yield* cutFromDisk(cutter, path, onBytes);
    else for await (const chunk of orPause(chunks())) yield* chunk ? cutter.write(chunk) : cutter.flush();
  } catch (error) {
    // What came before the break is read; half a mail is not.
    cutter.dropRest();
    const reason = error instanceof Error ? error.message : String(error);
    const sentence = error instanceof FileProblem ? reason : `${source} stopped before its end (${reason}).`;
    remark({ type: 'unopened', sentence });
    return;
  }
  const mails = yield* cutter.endFile();
  // An empty folder of mail is nothing to speak of; an empty mail is one that cannot be read.
  if (mails === 0 && format === 'eml') cutter.addEmpty();
}

/** Read in pieces that are cut while they are still in the processor's cache. */
const PIECE_BYTES = 256 * 1024;

/** Straight into the block it is read in. */
function* cutFromDisk(
  cutter: MailCutter,
  path: DiskPath,
  onBytes: FoundFile['onBytes'],
): Generator<MailBlock, void, void> {
  const file = openPlainNow(path);
  try {
    for (;;) {
      const room = yield* cutter.room();
      const bytesRead = readSync(file, room, 0, Math.min(room.length, PIECE_BYTES), null);
      if (bytesRead === 0) return;
      onBytes?.(bytesRead);
      yield* cutter.filled(bytesRead);
    }
  } finally {
    closeSync(file);
  }
}

/** The chunks; null after PAUSE_MS without data, so that the caller can flush what it has. */
async function* orPause(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null, void, void> {
  const source = chunks[Symbol.asyncIterator]();
  let isOver = false;
  try {
    while (!isOver) {
      const next = source.next();
      let timer: NodeJS.Timeout | undefined;
      const pause = new Promise<null>((resolve) => {
        timer = setTimeout(resolve, PAUSE_MS, null);
      });
      const first = await Promise.race([next, pause]);
      clearTimeout(timer);
      if (!first) yield null;
      const { value, done } = await next;
      isOver = done === true;
      if (!done) yield value;
    }
  } finally {
    if (!isOver) await source.return?.();
  }
}
