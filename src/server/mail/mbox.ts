const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x3e;
const QUOTED_FROM = '>From ';
/** A longer line separates nothing. */
export const MAX_SEPARATOR_BYTES = 1_000;

/**
 * Whether a line that begins with "From " starts a mail: it names a time and a year, an address alone, or nothing
 * (as Thunderbird writes it). "From what we have seen" in a letter, which some programs forget to quote, does not.
 */
export function isMboxSeparator(line: string): boolean {
  if (!line.startsWith('From ')) return false;
  const rest = line.slice('From '.length).trim();
  return (
    rest === '' || /^\S+@\S+$/.test(rest) || (/\b\d{1,2}:\d\d\b/.test(rest) && /\b(?:19|20)\d\d\b/.test(rest))
  );
}

/** Takes one ">" from every line that begins ">From ", ">>From " and so on: undoes mboxrd, and mboxo as far as can be. */
export function unquoteMbox(raw: Buffer): Buffer {
  if (!raw.includes(QUOTED_FROM)) return raw;
  // Byte by byte into one buffer: a mail may hold millions of such lines.
  const kept = Buffer.allocUnsafeSlow(raw.length);
  let length = 0;
  let isLineStart = true;
  for (let at = 0; at < raw.length; at++) {
    const byte = raw[at] ?? LF;
    const isQuote = isLineStart && byte === QUOTE && isQuotedFrom(raw, at);
    isLineStart = byte === LF || byte === CR;
    if (!isQuote) kept[length++] = byte;
  }
  return kept.subarray(0, length);
}

function isQuotedFrom(raw: Buffer, start: number): boolean {
  let at = start;
  while (raw[at] === QUOTE) at++;
  return raw.toString('latin1', at - 1, at - 1 + QUOTED_FROM.length) === QUOTED_FROM;
}
