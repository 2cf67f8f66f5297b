import type { CutMail } from './mail-cutter.ts';
import { unquoteMbox } from './mbox.ts';

/** The source of a mail in a block, in memory of its own. */
export function sourceOf(
  bytes: Buffer,
  { start, end, isQuoted }: Pick<CutMail, 'start' | 'end' | 'isQuoted'>,
): Buffer {
  const raw = Buffer.from(bytes.subarray(start, end));
  return isQuoted ? unquoteMbox(raw) : raw;
}
