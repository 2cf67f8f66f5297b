import { MAIL_LIMITS } from './mail-limits.ts';

const FIRST_BYTES = 64 * 1024;

/** The source of one mail as it comes in: grows up to the limit, then keeps the beginning and counts the rest. */
export class MailBuffer {
  isTruncated = false;
  #offset = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #length = 0;
  #size = 0;

  /** Forgets the mail before. `offset`: where in the file the new one begins. */
  begin(offset: number): void {
    this.#offset = offset;
    this.isTruncated = false;
    this.#length = 0;
    this.#size = 0;
  }

  get offset(): number {
    return this.#offset;
  }

  /** How many bytes were appended, kept or not. */
  get size(): number {
    return this.#size;
  }

  append(bytes: Buffer): void {
    this.#size += bytes.length;
    if (this.isTruncated) return;
    if (this.#size > MAIL_LIMITS.mailBytes) {
      this.isTruncated = true;
      this.#write(bytes.subarray(0, Math.max(0, MAIL_LIMITS.keptBytes - this.#length)));
      this.#length = Math.min(this.#length, MAIL_LIMITS.keptBytes);
    } else {
      this.#write(bytes);
    }
  }

  /** The source, in memory of its own. */
  take(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  #write(bytes: Buffer): void {
    const needed = this.#length + bytes.length;
    if (needed > this.#bytes.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(needed, FIRST_BYTES, this.#bytes.length * 2));
      this.#bytes.copy(grown, 0, 0, this.#length);
      this.#bytes = grown;
    }
    bytes.copy(this.#bytes, this.#length);
    this.#length = needed;
  }
}
