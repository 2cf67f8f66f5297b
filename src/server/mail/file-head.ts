import { closeSync, readSync } from 'node:fs';
import { type DiskPath, openPlainNow } from './walk-files.ts';

/** The first kilobyte of a file tells what it is. */
const HEAD_BYTES = 1_024;

/** The beginning of a file, and all of its chunks, the beginning included. */
export type OpenedFile = AsyncDisposable & { head: Buffer; chunks: AsyncIterable<Uint8Array> };

export async function withHead(chunks: AsyncIterable<Uint8Array>): Promise<OpenedFile> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let isEnd = false;
  while (length < HEAD_BYTES && !isEnd) {
    const { value, done } = await iterator.next();
    // A copy: the source may use its memory again.
    if (value) first.push(Uint8Array.from(value as Uint8Array));
    length += value?.length ?? 0;
    isEnd = done ?? false;
  }
  async function* all(): AsyncGenerator<Uint8Array, void, void> {
    yield* first.splice(0);
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return {
    head: Buffer.concat(first).subarray(0, HEAD_BYTES),
    chunks: all(),
    // Also when nobody read on: a source that waits to be read would wait for ever.
    async [Symbol.asyncDispose]() {
      await iterator.return?.();
    },
  };
}

/** The beginning of a file on disk, read without a stream, because of most files in a folder nothing else is asked. */
export function headOnDisk(path: DiskPath): Buffer {
  const file = openPlainNow(path);
  try {
    const head = Buffer.allocUnsafe(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

export type Packing = 'zip' | 'gzip' | 'tar' | null;

/** What is packed as a zip and is none to the person. */
const DOCUMENT =
  /\.(?:docx|docm|dotx|xlsx|xlsm|pptx|ppsx|odt|ods|odp|odg|pages|numbers|key|epub|jar|war|apk|xpi|whl|nupkg|vsix|kmz|3mf)$/i;

export function packingOf(head: Buffer, name: string): Packing {
  const begins = (bytes: string) => head.toString('latin1', 0, bytes.length) === bytes;
  if (begins('PK\x03\x04') || begins('PK\x05\x06')) return DOCUMENT.test(name) ? null : 'zip';
  if (begins('\x1f\x8b')) return 'gzip';
  return head.toString('latin1', 257, 262) === 'ustar' ? 'tar' : null;
}
