const MAX_HEADER_BYTES = 256 * 1024;
const HEADER = /^content-length[ \t]*:[ \t]*(\d{1,15})[ \t]*\r?$/im;

/** Where the mail that begins at `start` ends by its own Content-Length; null when it has none. */
export function contentLengthOf(view: Buffer, start: number, end: number): number | null {
  const header = view.toString('latin1', start, Math.min(end, start + MAX_HEADER_BYTES));
  const blank = /\n\r?\n/.exec(header);
  if (!blank) return null;
  const declared = HEADER.exec(header.slice(0, blank.index + 1))?.[1];
  return declared ? start + blank.index + blank[0].length + Number(declared) : null;
}
