import type { LeafPart } from './mail-structure.ts';
import { bytesOf, charsetOf } from './part-letters.ts';

const LOOKED_AT = 256 * 1024;
const TYPE = /^content-type[ \t]*:.*(?:\r?\n[ \t].*)*/im;
const CHARSET = /;\s*charset\s*=\s*(?:"[^"]*"|[^\s;]*)/i;
const META = /<meta\b[^>]{0,200}\bcharset\s*=\s*["']?([\w-]{2,40})/i;
const BEYOND_ASCII = /[\u0080-\u{10ffff}]/gu;
const NO_LETTER = /\ufffd/g;
/** What letters beyond ASCII look like when their UTF-8 was read one byte to a letter. */
const READ_BY_BYTES = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u2122]/;

/** Whether a text looks as if it was read in another charset than it is written in. */
export function looksMisread(text: string): boolean {
  return text.includes('\ufffd') || READ_BY_BYTES.test(text);
}

/**
 * The source with the charset each text is written in, where it names none or a wrong one: what is no UTF-8 is
 * windows-1252, as browsers have it, or what the page itself names. Null when nothing is to be mended.
 */
export function withTrueCharsets(
  source: Buffer,
  headers: readonly string[],
  leaves: readonly LeafPart[],
): Buffer | null {
  const [top = ''] = headers;
  const pieces: Buffer[] = [];
  let at = 0;
  const put = (start: number, end: number, header: string) => {
    pieces.push(source.subarray(at, start), Buffer.from(header, 'latin1'));
    at = end;
  };
  const mendedTop = topInUtf8(top);
  if (leaves[0]?.header !== top && mendedTop !== top) put(0, top.length, mendedTop);
  for (const leaf of leaves) {
    const { header, start } = leaf;
    const isTop = header === top && start <= top.length + 2;
    const charset = trueCharset(source, leaf);
    const mended = charset ? withCharset(isTop ? mendedTop : header, charset) : isTop ? mendedTop : header;
    if (mended === header) continue;
    const from = source.lastIndexOf(Buffer.from(header, 'latin1'), Math.max(start - header.length, 0));
    if (from >= at) put(from, from + header.length, mended);
  }
  return pieces.length > 0 ? Buffer.concat([...pieces, source.subarray(at)]) : null;
}

/** Null when it is the one its header names, or there is nothing to tell it by. */
function trueCharset(source: Buffer, leaf: LeafPart): string | null {
  if (!/^\s*(?:text\/|$)/i.test(leaf.type)) return null;
  const bytes = bytesOf(source, leaf, LOOKED_AT);
  const claimed = charsetOf(leaf);
  if (/^(?:us-ascii|ascii|utf-?8|)$/i.test(claimed)) {
    if (isMostlyUtf8(bytes)) return null;
    const named = META.exec(bytes.toString('latin1', 0, 2_000))?.[1] ?? '';
    return named && !/^utf/i.test(named) && isKnown(named) ? named : 'windows-1252';
  }
  const isByByte = /^(?:iso-8859-(?:1|15)|latin1|windows-1252|cp1252)$/i.test(claimed);
  return isByByte && isUtf8Beyond(bytes) ? 'utf-8' : null;
}

/** A letter cut in two, here or there, does not make it another charset. */
function isMostlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString();
  const broken = text.match(NO_LETTER)?.length ?? 0;
  return broken * 2 <= (text.match(BEYOND_ASCII)?.length ?? 0);
}

function isUtf8Beyond(bytes: Buffer): boolean {
  const text = bytes.toString();
  return !text.includes('\ufffd') && text.match(BEYOND_ASCII) !== null;
}

function isKnown(charset: string): boolean {
  try {
    return new TextDecoder(charset).encoding !== '';
  } catch {
    return false;
  }
}

function withCharset(header: string, charset: string): string {
  const named = `; charset=${charset}`;
  if (!TYPE.test(header)) return `Content-Type: text/plain${named}\r\n${header}`;
  return header.replace(TYPE, (line) =>
    CHARSET.test(line) ? line.replace(CHARSET, named) : `${line.replace(/[;\s]+$/, '')}${named}`,
  );
}

/** A header, one byte to a character, whose letters beyond ASCII are written as they stand. */
function topInUtf8(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isMostlyUtf8(bytes)
    ? header
    : Buffer.from(new TextDecoder('windows-1252').decode(bytes)).toString('latin1');
}
