import { MailBuffer } from './mail-buffer.ts';
import { isMboxSeparator, unquoteMbox } from './mbox.ts';
import type { MailFormat, RawMail } from './split-mail-stream.ts';

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const MAX_SEPARATOR_BYTES = 1_000;
/** A separator may begin in one chunk and end in the next; so may the blank line before it: CR LF. */
const KEPT_BYTES = '\nFrom '.length - 1 + 2;

/** The state of splitting between two chunks. `write` takes each chunk, `end` the end of the file. */
export class MailSplitter {
  #format: MailFormat;
  #isStarted = false;
  #hasBom = true;
  /** What ends a line: LF (also behind a CR), or CR where the first line ends so. */
  #lineEnd = LF;
  /** Bytes not decided on yet, and where in the file they begin. */
  #rest: Buffer = Buffer.alloc(0);
  #restOffset = 0;
  readonly #mail = new MailBuffer();
  #index = 0;

  constructor(format: MailFormat) {
    this.#format = format;
  }

  *write(chunk: Uint8Array): Generator<RawMail, void, void> {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    this.#rest = this.#rest.length > 0 ? Buffer.concat([this.#rest, bytes]) : bytes;
    yield* this.#advance(false);
  }

  *end(): Generator<RawMail, void, void> {
    yield* this.#advance(true);
    yield* this.#finishMail(this.#restOffset);
  }

  *#advance(isEnd: boolean): Generator<RawMail, void, void> {
    if (!this.#isStarted) this.#start(isEnd);
    if (!this.#isStarted) this.#rest = Buffer.from(this.#rest);
    else if (this.#format === 'mbox') yield* this.#split(isEnd);
    else this.#keep(this.#rest.length);
  }

  /** Reads the first line, once all of it is there: it tells the format and the line ends. */
  #start(isEnd: boolean): void {
    if (this.#hasBom && this.#rest.length < BOM.length && !isEnd) return;
    if (this.#hasBom && this.#rest.subarray(0, BOM.length).equals(BOM)) this.#drop(BOM.length);
    this.#hasBom = false;
    const first = this.#rest.findIndex((byte) => byte !== LF && byte !== CR);
    this.#drop(first < 0 ? this.#rest.length : first);
    const end = this.#rest.findIndex((byte) => byte === LF || byte === CR);
    const isLong = (end < 0 ? this.#rest.length : end) > MAX_SEPARATOR_BYTES;
    if (!isEnd && !isLong && (end < 0 || end + 1 === this.#rest.length)) return;

    this.#isStarted = true;
    if (!isLong && this.#rest[end] === CR && this.#rest[end + 1] !== LF) this.#lineEnd = CR;
    const lineEnd = this.#rest[end] === CR && this.#lineEnd === LF ? end + 1 : end;
    const isSeparator = !isLong && isMboxSeparator(this.#text(0, end < 0 ? this.#rest.length : end));
    if (this.#format === 'unknown') this.#format = isSeparator ? 'mbox' : 'eml';
    if (isSeparator) this.#drop(end < 0 ? this.#rest.length : lineEnd + 1);
    this.#mail.begin(this.#restOffset);
  }

  *#split(isEnd: boolean): Generator<RawMail, void, void> {
    const needle = Buffer.from([this.#lineEnd, ...Buffer.from('From ')]);
    let from = 0;
    for (;;) {
      const hit = this.#rest.indexOf(needle, from);
      if (hit < 0) break;
      const lineStart = hit + 1;
      const lineEnd = this.#rest.indexOf(this.#lineEnd, lineStart);
      const length = (lineEnd < 0 ? this.#rest.length : lineEnd) - lineStart;
      if (lineEnd < 0 && length <= MAX_SEPARATOR_BYTES && !isEnd) {
        this.#keep(Math.max(0, hit - 2));
        this.#rest = Buffer.from(this.#rest);
        return;
      }
      const blankLine = this.#blankLineBefore(hit);
      if (
        blankLine < 0 ||
        length > MAX_SEPARATOR_BYTES ||
        !isMboxSeparator(this.#text(lineStart, lineStart + length))
      ) {
        from = lineStart;
        continue;
      }
      this.#keep(blankLine);
      yield* this.#finishMail(this.#restOffset);
      this.#drop(lineStart + length + (lineEnd < 0 ? 0 : 1) - blankLine);
      this.#mail.begin(this.#restOffset);
      from = 0;
    }
    this.#keep(isEnd ? this.#rest.length : Math.max(0, this.#rest.length - KEPT_BYTES));
    // A copy of these few bytes: a view would hold the whole chunk, which the source may use again.
    this.#rest = Buffer.from(this.#rest);
  }

  /** Where the blank line that ends at `hit` begins; -1 when the line there is not blank. */
  #blankLineBefore(hit: number): number {
    const start = this.#lineEnd === LF && this.#rest[hit - 1] === CR ? hit - 1 : hit;
    const isMailStart = start === 0 && this.#mail.size === 0;
    return isMailStart || this.#rest[start - 1] === this.#lineEnd ? start : -1;
  }

  *#finishMail(end: number): Generator<RawMail, void, void> {
    const { offset, isTruncated } = this.#mail;
    const isMbox = this.#format === 'mbox';
    const source = this.#mail.take();
    if (source.every((byte) => byte === LF || byte === CR)) return;
    const isLast = end === this.#restOffset && this.#rest.length === 0;
    const whole = isMbox && isLast && !isTruncated ? withoutBlankEnd(source, this.#lineEnd) : source;
    const raw = isMbox ? unquoteMbox(whole) : whole;
    yield { index: this.#index++, offset, size: end - offset, raw, truncated: isTruncated };
  }

  /** Moves the first bytes of the rest to the mail. */
  #keep(length: number): void {
    this.#mail.append(this.#rest.subarray(0, length));
    this.#drop(length);
  }

  #drop(length: number): void {
    this.#rest = this.#rest.subarray(length);
    this.#restOffset += length;
  }

  #text(start: number, end: number): string {
    return this.#rest.toString('latin1', start, end);
  }
}

/** Without the blank line that ends a mail in an mbox, which is not part of the mail. */
function withoutBlankEnd(source: Buffer, lineEnd: number): Buffer {
  const last = source.length - 1;
  if (source[last] !== lineEnd) return source;
  const start = lineEnd === LF && source[last - 1] === CR ? last - 1 : last;
  return source[start - 1] === lineEnd ? source.subarray(0, start) : source;
}
