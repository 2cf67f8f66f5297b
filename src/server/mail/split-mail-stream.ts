import { MailSplitter } from './mail-splitter.ts';

/** What a file of mail seems to be by its name; `unknown` looks at how it begins. */
export type MailFormat = 'eml' | 'mbox' | 'unknown';

export type RawMail = {
  /** 0 for the first mail of the file. */
  index: number;
  /** Where the mail begins in the file, in bytes, behind its separator line. */
  offset: number;
  /** Its length in the file, in bytes. */
  size: number;
  /** The source; of a mail over the limit, the beginning. */
  raw: Buffer;
  truncated: boolean;
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
  const splitter = new MailSplitter(format);
  let bytesRead = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    bytesRead += chunk.length;
    for (const mail of splitter.write(chunk)) {
      yield mail;
      signal?.throwIfAborted();
    }
    onProgress?.(bytesRead);
  }
  signal?.throwIfAborted();
  yield* splitter.end();
}
