const WORD = /=\?([^?\s]{1,60})\?([bq])\?([^?]*)\?=(?:\s+(?==\?))?/gi;

/** A header value, one byte to a character, as it reads: good enough to find words in it. */
export function decodeWords(value: string): string {
  const unfolded = value.trim().replace(/\r?\n[ \t]+/g, ' ');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what is beyond ASCII
  const text = /[^\x00-\x7f]/.test(unfolded) ? beyondAscii(unfolded) : unfolded;
  return text.includes('=?') ? text.replace(WORD, decodeWord) : text;
}

/** UTF-8, or else one byte to a letter. */
function beyondAscii(value: string): string {
  const text = Buffer.from(value, 'latin1').toString();
  return text.includes('\ufffd') ? value : text;
}

function decodeWord(_: string, charset: string, encoding: string, content: string): string {
  const bytes = /b/i.test(encoding)
    ? Buffer.from(content, 'base64')
    : Buffer.from(content.replaceAll('_', ' ').replace(/=([0-9a-f]{2})/gi, fromHex), 'latin1');
  return decodeBytes(bytes, charset.replace(/\*.*$/, ''));
}

export function fromHex(_: string, hex: string): string {
  return String.fromCharCode(Number.parseInt(hex, 16));
}

/** Bytes as text; those of a charset nobody knows one to a character. */
export function decodeBytes(bytes: Buffer, charset: string): string {
  if (/^utf-?8$/i.test(charset)) return bytes.toString();
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
