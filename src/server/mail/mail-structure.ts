import { leapTo, needleOf } from './leaping-search.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { UnreadableReason } from './unreadable-mail.ts';

/** One part that is no container, as it stands in the source: its header, and where its content is. */
export type LeafPart = {
  header: string;
  /** Its Content-Type, on one line; '' when it has none. */
  type: string;
  start: number;
  end: number;
  /** The multipart/alternative it stands in, as a number of its own; 0 for none. */
  alternative: number;
};
type Open = { boundary: string | null; alternative: number };
type Visitor = { onHeader?: (header: string) => void; onLeaf?: (part: LeafPart) => void };

const DASHES = needleOf('\n--', '-');
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const MAX_BOUNDARY_CHARS = 1_000;

/**
 * Walks the skeleton of a mail (headers and boundary lines) without decoding anything, tells of every header and every
 * part that is no container, and says which limit it breaks. The parser has limits of its own on headers and parts; depth
 * it has none for.
 */
export function walkStructure(raw: Buffer, { onHeader, onLeaf }: Visitor): UnreadableReason | null {
  /** The open multiparts; a boundary of null stands for an open message within the message. */
  const open: Open[] = [];
  let at = 0;
  for (let parts = 1; parts <= MAIL_LIMITS.parts; parts++) {
    const header = headerAt(raw, at, open);
    if (!header) return 'header-too-large';
    onHeader?.(header.text);
    const type = contentTypeOf(header.text);
    const boundary = containerOf(type);
    if (boundary !== undefined)
      open.push({ boundary, alternative: /^\s*multipart\/alternative/i.test(type) ? parts : 0 });
    if (open.length > MAIL_LIMITS.depth) return 'too-deep';
    at = header.end;
    if (boundary === null) continue;
    const around = open.at(-1);
    const next = nextPart(raw, at, open);
    if (boundary === undefined) {
      const end = next.boundaryAt ?? raw.length;
      onLeaf?.({ header: header.text, type, start: at, end, alternative: around?.alternative ?? 0 });
    }
    if (next.start === null) return null;
    at = next.start;
  }
  return 'too-many-parts';
}

/** The header block that starts at an offset: up to a blank line or a boundary. Null when it is over the limit. */
function headerAt(raw: Buffer, start: number, open: readonly Open[]): { text: string; end: number } | null {
  let at = start;
  while (at < raw.length) {
    if (at - start > MAIL_LIMITS.headerBytes) return null;
    const lineEnd = endOfLine(raw, at);
    if (lineEnd - at > MAIL_LIMITS.headerBytes) return null;
    if (isBlankLine(raw, at)) return { text: raw.toString('latin1', start, at), end: lineEnd };
    if (raw[at] === DASH && raw[at + 1] === DASH && matchBoundary(lineAt(raw, at, lineEnd), open)) break;
    at = lineEnd;
  }
  return { text: raw.toString('latin1', start, at), end: at };
}

/** The boundary of a multipart, null for a message within the message, undefined for anything else. */
function containerOf(type: string): string | null | undefined {
  if (/^\s*message\/rfc822/i.test(type)) return null;
  if (!/^\s*multipart\//i.test(type)) return undefined;
  const boundary = /boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type);
  return (boundary?.[1] ?? boundary?.[2] ?? '').trimEnd() || undefined;
}

/** The Content-Type of a header, on one line; '' when there is none. */
function contentTypeOf(header: string): string {
  const found = /^content-type[ \t]*:(.*(?:\r?\n[ \t].*)*)/im.exec(header);
  return found?.[1]?.replace(/\r?\n[ \t]+/g, ' ').slice(0, MAX_BOUNDARY_CHARS * 2) ?? '';
}

/** Where the boundary is that ends a part, and where the header of the next part starts; null when there is none. */
type NextPart = { boundaryAt: number | null; start: number | null };

/** Closes what the boundaries on the way close. */
function nextPart(raw: Buffer, from: number, open: Open[]): NextPart {
  let at = Math.max(from - 1, 0);
  let boundaryAt: number | null = null;
  while (open.length > 0) {
    const hit = leapTo(raw, DASHES, at);
    if (hit < 0) break;
    if (!mayBegin(raw[hit + 3], open)) {
      at = hit + 3;
      continue;
    }
    const end = endOfLine(raw, hit + 1);
    const match = matchBoundary(lineAt(raw, hit + 1, end), open);
    if (match) {
      open.length = match.isClosing ? match.index : match.index + 1;
      boundaryAt ??= hit + 1;
    }
    if (match && !match.isClosing) return { start: end, boundaryAt };
    at = end - 1;
  }
  return { boundaryAt, start: null };
}

/** Whether a boundary begins with this byte: most lines of dashes are told by it, and no more is done about them. */
function mayBegin(byte: number | undefined, open: readonly Open[]): boolean {
  return open.some(({ boundary }) => boundary !== null && boundary.charCodeAt(0) === byte);
}

function lineAt(raw: Buffer, start: number, end: number): string {
  return raw.toString('latin1', start, Math.min(end, start + MAX_BOUNDARY_CHARS)).trimEnd();
}

function matchBoundary(line: string, open: readonly Open[]): { index: number; isClosing: boolean } | null {
  const text = line.slice(2);
  for (let index = open.length - 1; index >= 0; index--) {
    const boundary = open[index]?.boundary;
    if (!boundary) continue;
    if (text === boundary) return { index, isClosing: false };
    if (text === `${boundary}--`) return { index, isClosing: true };
  }
  return null;
}

const DASH = 0x2d;

/** Nothing at all: a line of spaces goes on with the header line before it. */
function isBlankLine(raw: Buffer, start: number): boolean {
  return raw[start] === LINE_FEED || (raw[start] === CARRIAGE_RETURN && raw[start + 1] === LINE_FEED);
}

/** Where the next line starts. */
function endOfLine(raw: Buffer, at: number): number {
  const end = raw.indexOf(LINE_FEED, at);
  return end < 0 ? raw.length : end + 1;
}
