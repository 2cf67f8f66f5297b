import { decodeBytes, fromHex } from './encoded-words.ts';
import type { LeafPart } from './mail-structure.ts';
import { lettersOfPage } from './page-letters.ts';

const MAX_PAGE_BYTES = 1024 * 1024;
const ENCODING = /^content-transfer-encoding[ \t]*:\s*"?([\w-]*)/im;
/** In these, ASCII letters do not stand for themselves. */
const ODD_CHARSET = /^(?:utf-?7|utf-?16|utf-?32|ucs|iso-2022|hz|ibm|cp037|ebcdic)/i;
const ONE_BYTE = /^(?:us-ascii|ascii|iso-8859-(?:1|15)|latin1|windows-1252|cp1252|)$/i;

/** The words of a text part, up to so many letters; null where they cannot be seen easily. */
export function lettersOf(
  raw: Buffer,
  { header, type, start, end }: LeafPart,
  maxLetters: number,
): { text: string; isPlain: boolean } | null {
  const charset = /charset\s*=\s*"?([^\s";]+)/i.exec(type)?.[1] ?? '';
  if (ODD_CHARSET.test(charset)) return null;
  const isPage = /^\s*text\/(?!plain)/i.test(type);
  const bytes = contentOf(
    raw,
    start,
    end,
    ENCODING.exec(header)?.[1] ?? '',
    isPage ? MAX_PAGE_BYTES : maxLetters,
  );
  const text = textOf(bytes, charset);
  const isPlain = !isPage && !/^content-disposition[ \t]*:\s*(?!inline)/im.test(header);
  return { text: isPage ? lettersOfPage(text, maxLetters) : text, isPlain };
}

function contentOf(raw: Buffer, start: number, end: number, encoding: string, maxBytes: number): Buffer {
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
  if (/^utf-?8$/i.test(charset)) return bytes.toString();
  if (ONE_BYTE.test(charset)) return bytes.toString('latin1');
  // A copy: what threads share cannot be decoded.
  return decodeBytes(Buffer.from(bytes), charset);
}
