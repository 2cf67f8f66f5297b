/** The size of a block of memory that threads share and that is reused; a mailbox of any size passes through a few. */
export const BLOCK_BYTES = 6 * 1024 * 1024;
const MAX_FREE = 6;
const MAX_FREE_LARGE = 1;

export class BlockPool {
  #free: Buffer<SharedArrayBuffer>[] = [];

  /** A block of at least `minBytes`; it still holds what it was used for before. */
  acquire(minBytes: number): Buffer<SharedArrayBuffer> {
    const fits = this.#free.filter(({ length }) => length >= minBytes).sort((a, b) => a.length - b.length);
    const [found] = fits;
    if (!found) return Buffer.from(new SharedArrayBuffer(Math.max(minBytes, BLOCK_BYTES)));
    this.#free.splice(this.#free.indexOf(found), 1);
    return found;
  }

  release(block: Buffer<SharedArrayBuffer>): void {
    const isLarge = block.length > BLOCK_BYTES;
    const alike = this.#free.filter(({ length }) => length > BLOCK_BYTES === isLarge);
    if (alike.length < (isLarge ? MAX_FREE_LARGE : MAX_FREE)) this.#free.push(block);
  }
}

let blocks = 0;
const numbers = new WeakMap<SharedArrayBuffer, number>();

/** The number of a block of the usual size, which will be used again; null for the others. */
export function blockNumber({ buffer }: Buffer<SharedArrayBuffer>): number | null {
  if (buffer.byteLength !== BLOCK_BYTES) return null;
  const number = numbers.get(buffer) ?? ++blocks;
  numbers.set(buffer, number);
  return number;
}
