import { MAIL_LIMITS } from './mail-limits.ts';
import type { UnreadableReason } from './unreadable-mail.ts';

const LINE_FEED = 0x0a;
const MAX_BOUNDARY_CHARS = 1_000;

/**
 * Walks the skeleton of a mail (headers and boundary lines) without decoding anything, and says which limit it
 * breaks. The parser has limits of its own on headers and parts; depth it has none for.
 */
export function structureProblem(raw: Buffer): UnreadableReason | null {
  /** Boundaries of the open multiparts; '' stands for an open message within the message. */
  const open: string[] = [];
  let at = 0;
  for (let parts = 1; parts <= MAIL_LIMITS.parts; parts++) {
    const header = headerAt(raw, at, open);
    if (!header) return 'header-too-large';
    const container = containerOf(header.text);
    if (container !== null) open.push(container);
    if (open.length > MAIL_LIMITS.depth) return 'too-deep';
    at = header.end;
    if (container === '') continue;
    const next = nextPart(raw, at, open);
    if (next === null) return null;
    at = next;
  }
  return 'too-many-parts';
}

/** The header block that starts at an offset: up to a blank line or a boundary. Null when it is over the limit. */
function headerAt(raw: Buffer, start: number, open: readonly string[]): { text: string; end: number } | null {
  let at = start;
  while (at < raw.length) {
    if (at - start > MAIL_LIMITS.headerBytes) return null;
    const lineEnd = endOfLine(raw, at);
    if (lineEnd - at > MAIL_LIMITS.headerBytes) return null;
    const line = raw.toString('latin1', at, Math.min(lineEnd, at + MAX_BOUNDARY_CHARS)).trimEnd();
    if (line === '') return { text: raw.toString('latin1', start, at), end: lineEnd };
    if (line.startsWith('--') && matchBoundary(line, open)) break;
    at = lineEnd;
  }
  return { text: raw.toString('latin1', start, at), end: at };
}

/** The boundary of a multipart, '' for a message within the message, null for anything else. */
function containerOf(header: string): string | null {
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  const type = /^content-type[ \t]*:(.*)/im.exec(unfolded)?.[1]?.slice(0, MAX_BOUNDARY_CHARS * 2) ?? '';
  if (/^\s*message\/rfc822/i.test(type)) return '';
  if (!/^\s*multipart\//i.test(type)) return null;
  const boundary = /boundary\s*=\s*(?:"([^"]*)"|([^\s;]+))/i.exec(type);
  return (boundary?.[1] ?? boundary?.[2] ?? '').trimEnd() || null;
}

/** Where the header of the next part starts; closes what the boundaries on the way close. Null at the end. */
function nextPart(raw: Buffer, from: number, open: string[]): number | null {
  let at = Math.max(from - 1, 0);
  while (open.length > 0) {
    const hit = raw.indexOf('\n--', at);
    if (hit < 0) return null;
    const end = endOfLine(raw, hit + 1);
    const match = matchBoundary(
      raw.toString('latin1', hit + 1, Math.min(end, hit + MAX_BOUNDARY_CHARS)).trimEnd(),
      open,
    );
    if (match) open.length = match.isClosing ? match.index : match.index + 1;
    if (match && !match.isClosing) return end;
    at = end - 1;
  }
  return null;
}

function matchBoundary(line: string, open: readonly string[]): { index: number; isClosing: boolean } | null {
  const text = line.slice(2);
  for (let index = open.length - 1; index >= 0; index--) {
    const boundary = open[index];
    if (!boundary) continue;
    if (text === boundary) return { index, isClosing: false };
    if (text === `${boundary}--`) return { index, isClosing: true };
  }
  return null;
}

/** Where the next line starts. */
function endOfLine(raw: Buffer, at: number): number {
  const end = raw.indexOf(LINE_FEED, at);
  return end < 0 ? raw.length : end + 1;
}
