const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x3e;
const QUOTED_FROM = '>From ';

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
  const kept: Buffer[] = [];
  let keptUpTo = 0;
  for (
    let hit = raw.indexOf(QUOTED_FROM);
    hit >= 0;
    hit = raw.indexOf(QUOTED_FROM, hit + QUOTED_FROM.length)
  ) {
    let lineStart = hit;
    while (lineStart > keptUpTo && raw[lineStart - 1] === QUOTE) lineStart--;
    const before = lineStart === 0 ? LF : raw[lineStart - 1];
    if (before !== LF && before !== CR) continue;
    kept.push(raw.subarray(keptUpTo, lineStart));
    keptUpTo = lineStart + 1;
  }
  return kept.length === 0 ? raw : Buffer.concat([...kept, raw.subarray(keptUpTo)]);
}
