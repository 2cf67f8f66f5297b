const MAX_HEADER_BYTES = 256 * 1024;
const HEADER = /^content-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?$/im;

/** Where the mail that begins at `start` ends by its own Content-Length; null when it has none. */
export function contentLengthOf(view: Buffer, start: number, end: number): number | null {
  const headerEnd = endOfHeader(view, start, Math.min(end, start + MAX_HEADER_BYTES));
  if (headerEnd === null) return null;
  const header = view.subarray(start, headerEnd);
  // Few headers hold one: that is seen sooner than they are made text.
  if (!header.includes('ength') && !header.includes('ENGTH')) return null;
  const declared = HEADER.exec(header.toString('latin1'))?.[1];
  return declared ? headerEnd + Number(declared) : null;
}

/** Behind the blank line that ends the header. */
function endOfHeader(view: Buffer, start: number, end: number): number | null {
  const header = view.subarray(start, end);
  const bare = header.indexOf('\n\n', 0, 'latin1');
  const carried = header.subarray(0, bare < 0 ? header.length : bare).indexOf('\n\r\n', 0, 'latin1');
  if (carried >= 0) return start + carried + 3;
  return bare < 0 ? null : start + bare + 2;
}
