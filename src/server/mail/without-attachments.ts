import type { LeafPart } from './mail-structure.ts';

const LARGE_BYTES = 16 * 1024;
/** What a mail carries and nobody reads here; a calendar may come under any name. */
const CARRIED = /^\s*(?:image|audio|video|application|font|model)\//i;
const CALENDAR = /calendar|\.ics\b|application\/ics/i;

/** The source without the content of its large attachments: nothing of them is kept, so nothing of them is decoded. */
export function withoutAttachments(raw: Buffer, leaves: readonly LeafPart[]): Buffer {
  const left = leaves.filter(
    ({ header, type, start, end }) =>
      end - start > LARGE_BYTES && CARRIED.test(type) && !CALENDAR.test(header),
  );
  if (left.length === 0) return raw;
  const pieces: Buffer[] = [];
  let at = 0;
  for (const { start, end } of left) {
    // An empty line stands for what was there: a boundary begins on a line of its own.
    pieces.push(raw.subarray(at, start), LINE_END);
    at = end;
  }
  return Buffer.concat([...pieces, raw.subarray(at)]);
}

const LINE_END = Buffer.from('\r\n');
