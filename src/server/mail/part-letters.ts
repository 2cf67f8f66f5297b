import { isPage as isPageSentAsText } from './body-text.ts';
import { decodeBytes, fromHex } from './encoded-words.ts';
import type { LeafPart } from './mail-structure.ts';
import { lettersOfPage } from './page-letters.ts';

const MAX_PAGE_BYTES = 1024 * 1024;
const ENCODING = /^content-transfer-encoding[ \t]*:\s*"?([\w-]*)/im;
/** In these, ASCII letters do not stand for themselves. */
const ODD_CHARSET = /^(?:utf-?7|utf-?16|utf-?32|ucs|iso-2022|hz|ibm|cp037|ebcdic)/i;
const ONE_BYTE = /^(?:us-ascii|ascii|iso-8859-(?:1|15)|latin1|windows-1252|cp1252|)$/i;

/** The words of a text part, up to `maxLetters`; null where they cannot be seen easily. */
export function lettersOf(
  raw: Buffer,
  leaf: LeafPart,
  maxLetters: number,
): { text: string; isPlain: boolean } | null {
  const { header, type } = leaf;
  const charset = charsetOf(leaf);
  if (ODD_CHARSET.test(charset)) return null;
  const isPage = /^\s*text\/(?!plain)/i.test(type);
  const bytes = bytesOf(raw, leaf, isPage ? MAX_PAGE_BYTES : maxLetters);
  // What stands behind pictures and styles is read as well.
  if (isPage && bytes.length >= MAX_PAGE_BYTES) return null;
  const text = textOf(bytes, charset);
  const isPlain = !isPage && !/^content-disposition[ \t]*:\s*(?!inline)/im.test(header);
  if (!isPage && isPageSentAsText(text))
    return { text: `${text}\n${lettersOfPage(text, maxLetters)}`, isPlain };
  return { text: isPage ? lettersOfPage(text, maxLetters) : text, isPlain };
}

/** The charset a part names; '' when it names none. */
export function charsetOf({ type }: LeafPart): string {
  return /charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? '';
}

/** The decoded content of a part, about `maxBytes` at most. */
export function bytesOf(raw: Buffer, { header, start, end }: LeafPart, maxBytes: number): Buffer {
  const encoding = ENCODING.exec(header)?.[1] ?? '';
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(raw.toString('latin1', start, Math.min(end, start + maxBytes * 1.4)), 'base64');
    case 'quoted-printable': {
      const text = raw.toString('latin1', start, Math.min(end, start + maxBytes * 1.5));
      if (!text.includes('=')) return Buffer.from(text, 'latin1');
      return Buffer.from(text.replace(/=[ \t]*\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, fromHex), 'latin1');
    }
    default:
      // Unknown encodings are not undone by the parser either.
      return raw.subarray(start, Math.min(end, start + maxBytes));
  }
}

function textOf(bytes: Buffer, charset: string): string {
  if (/^utf-?8$/i.test(charset)) {
    const text = bytes.toString();
    // Not what it says it is: either way its words are in it.
    return text.includes('\ufffd') ? `${text}\n${bytes.toString('latin1')}` : text;
  }
  if (ONE_BYTE.test(charset)) return bytes.toString('latin1');
  // A copy: what threads share cannot be decoded.
  return decodeBytes(Buffer.from(bytes), charset);
}
