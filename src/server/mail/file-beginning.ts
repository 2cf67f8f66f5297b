import { isMboxSeparator, MAX_SEPARATOR_BYTES } from './mbox.ts';

const LF = 0x0a;
const CR = 0x0d;
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

/** `skipped`: what stands before the first line and is no part of it. `line`: null until all of the first line is there. */
export type FileBeginning = {
  skipped: number;
  line: { isSeparator: boolean; lineEnd: number; length: number } | null;
};

/** What the first bytes of a file tell: a mark or blank lines are passed over; its first line may separate mails. */
export function beginningOf(
  bytes: Buffer,
  { isFirst, isEnd }: { isFirst: boolean; isEnd: boolean },
): FileBeginning {
  if (isFirst && bytes.length < BOM.length && !isEnd) return { skipped: 0, line: null };
  let skipped = isFirst && bytes.subarray(0, BOM.length).equals(BOM) ? BOM.length : 0;
  while (bytes[skipped] === LF || bytes[skipped] === CR) skipped++;
  const rest = bytes.subarray(skipped, skipped + MAX_SEPARATOR_BYTES + 2);
  const end = rest.findIndex((byte) => byte === LF || byte === CR);
  const isLong = end < 0 && rest.length > MAX_SEPARATOR_BYTES;
  // A CR may be half of a line end.
  const isUnfinished = !isLong && (end < 0 || end + 1 === rest.length);
  if (isUnfinished && !isEnd) return { skipped, line: null };
  const isCrAlone = !isLong && rest[end] === CR && rest[end + 1] !== LF;
  const isCrLf = rest[end] === CR && !isCrAlone;
  const text = rest.toString('latin1', 0, end < 0 ? rest.length : end);
  const length = end < 0 ? rest.length : end + (isCrLf ? 2 : 1);
  return {
    skipped,
    line: { isSeparator: !isLong && isMboxSeparator(text), lineEnd: isCrAlone ? CR : LF, length },
  };
}
