import { BLOCK_BYTES, type BlockPool } from './block-pool.ts';
import { contentLengthOf } from './content-length.ts';
import { beginningOf } from './file-beginning.ts';
import type { MailFormat } from './found-file.ts';
import { leapTo, needleOf } from './leaping-search.ts';
import type { LeftOut } from './mail-labels.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import { headerFollows, landsOnSeparator, separatorAt } from './mail-separators.ts';
import { MAX_SEPARATOR_BYTES } from './mbox.ts';

/** A mail in a block, and where it was found. */
export type CutMail = {
  source: string;
  /** 0 for the first mail of the file. */
  index: number;
  /** Where the mail begins in the file, in bytes, behind its separator line. */
  offset: number;
  /** Its length in the file, in bytes. */
  size: number;
  /** Its place in the block; of a mail over the limit, that of its beginning. */
  start: number;
  end: number;
  truncated: boolean;
  isInMbox: boolean;
  /** Lines that begin with "From " carry a ">" that has to go. */
  isQuoted: boolean;
  /** By where its file lies. */
  leftOut?: LeftOut;
};
export type MailBlock = { bytes: Buffer<SharedArrayBuffer>; mails: CutMail[]; release(): void };

const LF = 0x0a;
const CR = 0x0d;
const SEPARATOR = needleOf('\nFrom ', ' ');
const SEPARATOR_AFTER_CR = needleOf('\rFrom ', ' ');
/** A block is handed over once it is nearly full, because many small ones take longer to hand over than to read. */
const ENOUGH_BYTES = BLOCK_BYTES * 0.8;
/** How much of the end of an oversized mail is kept while it is skipped, because a separator may begin there. */
const SEAM_BYTES = MAX_SEPARATOR_BYTES + 16;

/**
 * Cuts files into mails, many to a block: `begin`, `write` and `endFile` for each file, `flush` at last. No work is done per
 * line, and a file of any size passes through the same few blocks.
 */
export class MailCutter {
  readonly #pool: BlockPool;
  #bytes: Buffer<SharedArrayBuffer>;
  #length = 0;
  #mails: CutMail[] = [];
  /** Where the mail being read begins, how far it was searched, and what has to be added for its place in the file. */
  #start = 0;
  #searched = 0;
  #fileOffset = 0;

  #source = '';
  #leftOut: LeftOut | null = null;
  #format: MailFormat = 'unknown';
  #lineEnd = LF;
  #isBegun = false;
  #index = 0;
  /** Of the mail being read: where it began in the file, whether it went over the limit, where its header says it ends. */
  #mailOffset = 0;
  #isTruncated = false;
  #declaredEnd: number | null | undefined;

  constructor(pool: BlockPool) {
    this.#pool = pool;
    this.#bytes = pool.acquire(BLOCK_BYTES);
  }

  begin(source: string, format: MailFormat, leftOut: LeftOut | null = null): void {
    this.#leftOut = leftOut;
    this.#source = source;
    this.#format = format;
    this.#lineEnd = LF;
    this.#isBegun = false;
    this.#index = 0;
    this.#fileOffset = -this.#length;
    this.#beginMail(this.#length);
  }

  *write(chunk: Uint8Array): Generator<MailBlock, void, void> {
    for (let at = 0; at < chunk.length; ) {
      const room = yield* this.room();
      const taken = Math.min(chunk.length - at, room.length);
      room.set(chunk.subarray(at, at + taken));
      at += taken;
      yield* this.filled(taken);
    }
  }

  /** Where the next bytes of the file go; `filled` says how many came. */
  *room(): Generator<MailBlock, Uint8Array, void> {
    if (this.#length === this.#bytes.length) yield* this.#makeRoom();
    return this.#bytes.subarray(this.#length);
  }

  *filled(bytes: number): Generator<MailBlock, void, void> {
    this.#length += bytes;
    this.#advance(false);
    if (this.#start >= ENOUGH_BYTES) yield* this.flush();
  }

  /** How many mails the file had. */
  *endFile(): Generator<MailBlock, number, void> {
    this.#advance(true);
    this.#finishMail(this.#length, true);
    this.#start = this.#length;
    if (this.#start >= ENOUGH_BYTES) yield* this.flush();
    return this.#index;
  }

  /** The source broke off: the mail being read is let go. */
  dropRest(): void {
    this.#start = this.#length;
    this.#searched = this.#length;
  }

  /** A mail without a single byte, for a file that should be one. */
  addEmpty(): void {
    this.#push(this.#length, this.#length);
  }

  *flush(): Generator<MailBlock, void, void> {
    if (this.#mails.length === 0) return;
    const [bytes, mails] = [this.#bytes, this.#mails];
    const tail = bytes.subarray(this.#start, this.#length);
    this.#bytes = this.#pool.acquire(Math.max(BLOCK_BYTES, tail.length));
    tail.copy(this.#bytes);
    this.#mails = [];
    this.#moved(this.#start);
    yield { bytes, mails, release: () => this.#pool.release(bytes) };
  }

  *#makeRoom(): Generator<MailBlock, void, void> {
    if (this.#mails.length > 0) {
      yield* this.flush();
      if (this.#length < this.#bytes.length) return;
    }
    if (this.#start > 0) {
      this.#bytes.copyWithin(0, this.#start, this.#length);
      this.#moved(this.#start);
    } else if (this.#length > MAIL_LIMITS.mailBytes) {
      this.#truncate();
    } else {
      const grown = this.#pool.acquire(Math.min(this.#bytes.length * 2, MAIL_LIMITS.mailBytes + BLOCK_BYTES));
      grown.set(this.#bytes.subarray(0, this.#length));
      this.#pool.release(this.#bytes);
      this.#bytes = grown;
    }
  }

  /** Of the mail at the beginning of the block, what lies between its beginning and its end so far is let go. */
  #truncate(): void {
    this.#isTruncated = true;
    const from = this.#length - SEAM_BYTES;
    this.#bytes.copyWithin(MAIL_LIMITS.keptBytes, from, this.#length);
    const dropped = from - MAIL_LIMITS.keptBytes;
    this.#length -= dropped;
    this.#searched = Math.max(this.#searched - dropped, MAIL_LIMITS.keptBytes);
    this.#fileOffset += dropped;
    this.#declaredEnd = null;
  }

  #moved(by: number): void {
    this.#length -= by;
    this.#start -= by;
    this.#searched -= by;
    this.#fileOffset += by;
    if (this.#declaredEnd) this.#declaredEnd -= by;
  }

  #advance(isEnd: boolean): void {
    if (!this.#isBegun) this.#beginFile(isEnd);
    if (this.#isBegun && this.#format === 'mbox') this.#cut(isEnd);
  }

  /** Reads the first line, once all of it is there: it tells the format and the line ends. */
  #beginFile(isEnd: boolean): void {
    const isFirst = this.#fileOffset + this.#start === 0;
    const found = beginningOf(this.#bytes.subarray(this.#start, this.#length), { isFirst, isEnd });
    this.#start += found.skipped;
    this.#searched = this.#start;
    if (!found.line) return;
    const { isSeparator, lineEnd, length } = found.line;
    this.#isBegun = true;
    this.#lineEnd = lineEnd;
    if (this.#format === 'unknown') this.#format = isSeparator ? 'mbox' : 'eml';
    this.#beginMail(this.#start + (isSeparator ? length : 0));
  }

  #cut(isEnd: boolean): void {
    const view = this.#bytes.subarray(0, this.#length);
    const needle = this.#lineEnd === LF ? SEPARATOR : SEPARATOR_AFTER_CR;
    for (;;) {
      const hit = leapTo(view, needle, this.#searched);
      if (hit < 0) break;
      const line = separatorAt(view, hit + 1, this.#lineEnd);
      const mailEnd = this.#endBefore(view, hit, line);
      if ((line === 'unfinished' || mailEnd === 'unfinished') && !isEnd) {
        this.#searched = hit;
        return;
      }
      if (line === 'none' || typeof mailEnd === 'string') {
        this.#searched = hit + 1;
        continue;
      }
      const ending = this.#endOfDeclared(view, mailEnd, isEnd);
      if (ending === 'unknown') {
        this.#searched = hit;
        return;
      }
      if (ending === 'later') {
        this.#searched = Math.max(hit + 1, (this.#declaredEnd ?? 0) - 2);
        continue;
      }
      const next = line === 'unfinished' ? this.#length : line;
      this.#finishMail(mailEnd, false);
      this.#beginMail(next);
    }
    this.#searched = Math.max(this.#searched, this.#start, this.#length - needle.bytes.length + 1);
  }

  /**
   * Whether a separator ends the mail, or stands inside the text its Content-Length tells of (mboxcl2 quotes nothing).
   * That header is believed where another separator, or the end of the file, stands at its end.
   */
  #endOfDeclared(view: Buffer, candidate: number, isEnd: boolean): 'here' | 'later' | 'unknown' {
    if (this.#declaredEnd === undefined) this.#declaredEnd = contentLengthOf(view, this.#start, candidate);
    const declared = this.#declaredEnd;
    // Blank lines at the end are counted by some and not by others.
    if (declared === null || declared <= candidate + 2) return 'here';
    const isAllThere = view.length >= declared + SEAM_BYTES || isEnd;
    if (!isAllThere) return declared - this.#start > MAIL_LIMITS.mailBytes ? 'here' : 'unknown';
    if (landsOnSeparator(view, declared, this.#lineEnd)) return 'later';
    this.#declaredEnd = null;
    return 'here';
  }

  /**
   * Where a mail ends that a separator at `hit` may end: before its blank line. Without a blank line, as where the last line
   * of a mail had no end of its own, it ends there when a header follows.
   */
  #endBefore(
    view: Buffer,
    hit: number,
    line: number | 'unfinished' | 'none',
  ): number | 'unfinished' | 'none' {
    const isCrLf = this.#lineEnd === LF && hit > this.#start && view[hit - 1] === CR;
    const start = isCrLf ? hit - 1 : hit;
    if (start === this.#start || view[start - 1] === this.#lineEnd) return start;
    const header = typeof line === 'string' ? line : headerFollows(view, hit + 1, line);
    return header === 'here' ? hit + 1 : header;
  }

  #beginMail(start: number): void {
    this.#start = start;
    this.#searched = start;
    this.#mailOffset = this.#fileOffset + start;
    this.#isTruncated = false;
    this.#declaredEnd = undefined;
  }

  #finishMail(end: number, isLast: boolean): void {
    if (isBlank(this.#bytes, this.#start, end)) return;
    const isMbox = this.#format === 'mbox';
    const size = this.#fileOffset + end - this.#mailOffset;
    this.#isTruncated ||= size > MAIL_LIMITS.mailBytes;
    if (this.#isTruncated) this.#push(this.#start, Math.min(end, this.#start + MAIL_LIMITS.keptBytes), size);
    else if (isMbox && isLast)
      this.#push(this.#start, withoutBlankEnd(this.#bytes, this.#start, end, this.#lineEnd), size);
    else this.#push(this.#start, end, size);
  }

  #push(start: number, end: number, size = 0): void {
    // What Content-Length tells of was not quoted.
    const isInMbox = this.#format === 'mbox';
    const isQuoted = isInMbox && !this.#declaredEnd;
    const leftOut = this.#leftOut && { leftOut: this.#leftOut };
    const place = { source: this.#source, index: this.#index++, offset: this.#mailOffset, size, ...leftOut };
    this.#mails.push({ ...place, start, end, truncated: this.#isTruncated, isInMbox, isQuoted });
  }
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (bytes[at] !== LF && bytes[at] !== CR) return false;
  return true;
}

/** Where a mail ends without the blank line that ends it in an mbox, which is not part of the mail. */
function withoutBlankEnd(bytes: Buffer, start: number, end: number, lineEnd: number): number {
  const last = end - 1;
  if (bytes[last] !== lineEnd) return end;
  const blank = lineEnd === LF && bytes[last - 1] === CR ? last - 1 : last;
  return blank > start && bytes[blank - 1] === lineEnd ? blank : end;
}
