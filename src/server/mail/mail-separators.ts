import { isMboxSeparator, MAX_SEPARATOR_BYTES } from './mbox.ts';

const LF = 0x0a;
const CR = 0x0d;
const HEADER_NAME_CHARS = 80;
const HEADER_LINE = /^[a-z][a-z0-9-]{0,70}:/i;
const NAMES_A_TIME = /\b\d{1,2}:\d\d\b.*\b(?:19|20)\d\d\b/;

/** Where the line behind a separator line begins; `none` when the line is no separator. */
export function separatorAt(view: Buffer, start: number, lineEnd: number): number | 'unfinished' | 'none' {
  const end = view.indexOf(lineEnd, start);
  const length = (end < 0 ? view.length : end) - start;
  if (length > MAX_SEPARATOR_BYTES) return 'none';
  const isSeparator = isMboxSeparator(view.toString('latin1', start, start + length));
  if (end < 0) return isSeparator || length < MAX_SEPARATOR_BYTES ? 'unfinished' : 'none';
  return isSeparator ? end + 1 : 'none';
}

export function landsOnSeparator(view: Buffer, at: number, lineEnd: number): boolean {
  if (at > view.length) return false;
  let start = at;
  while (start < at + 4 && (view[start] === LF || view[start] === CR)) start++;
  if (start >= view.length) return true;
  return view[start - 1] === lineEnd && typeof separatorAt(view, start, lineEnd) === 'number';
}

/** Whether a separator line that names a time, from `start` to `next`, stands before a line of a header. */
export function headerFollows(view: Buffer, start: number, next: number): 'here' | 'unfinished' | 'none' {
  if (!NAMES_A_TIME.test(view.toString('latin1', start, next))) return 'none';
  const line = view.toString('latin1', next, next + HEADER_NAME_CHARS);
  if (HEADER_LINE.test(line)) return 'here';
  return line.length < HEADER_NAME_CHARS && !/[\r\n]/.test(line) ? 'unfinished' : 'none';
}
