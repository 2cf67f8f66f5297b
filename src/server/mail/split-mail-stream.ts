import { BlockPool } from './block-pool.ts';
import type { CutMail, MailBlock } from './mail-cutter.ts';
import { MailCutter } from './mail-cutter.ts';
import { unquoteMbox } from './mbox.ts';

/** What a file of mail seems to be by its name; `unknown` looks at how it begins. */
export type MailFormat = 'eml' | 'mbox' | 'unknown';

export type RawMail = Pick<CutMail, 'index' | 'offset' | 'size' | 'truncated'> & {
  /** The source; of a mail over the limit, the beginning. */
  raw: Buffer;
};

export type SplitOptions = {
  /** Stops between two chunks, with the signal's reason. A source that can wait should listen to it as well. */
  signal?: AbortSignal;
  /** Told after each chunk how many bytes of the file were read. */
  onProgress?: (bytesRead: number) => void;
};

/**
 * The mails in a file, one at a time, in memory that doesn't grow with the file. How the file is cut into chunks
 * makes no difference. A file without mails yields none.
 */
export async function* splitMailStream(
  chunks: AsyncIterable<Uint8Array>,
  format: MailFormat,
  { signal, onProgress }: SplitOptions = {},
): AsyncGenerator<RawMail, void, void> {
  const cutter = new MailCutter(new BlockPool());
  cutter.begin('', format);
  let bytesRead = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    bytesRead += chunk.length;
    for (const block of [...cutter.write(chunk), ...cutter.flush()]) {
      for (const mail of mailsOf(block)) {
        yield mail;
        signal?.throwIfAborted();
      }
    }
    onProgress?.(bytesRead);
  }
  signal?.throwIfAborted();
  for (const block of [...cutter.endFile(), ...cutter.flush()]) yield* mailsOf(block);
}

function* mailsOf({ bytes, mails, release }: MailBlock): Generator<RawMail, void, void> {
  for (const { index, offset, size, truncated, ...place } of mails)
    yield { index, offset, size, truncated, raw: sourceOf(bytes, place) };
  release();
}

/** The source of a mail in a block, in memory of its own. */
export function sourceOf(
  bytes: Buffer,
  { start, end, isQuoted }: Pick<CutMail, 'start' | 'end' | 'isQuoted'>,
): Buffer {
  const raw = Buffer.from(bytes.subarray(start, end));
  return isQuoted ? unquoteMbox(raw) : raw;
}
