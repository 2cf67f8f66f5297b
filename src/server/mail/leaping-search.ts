/** What is looked for, and the byte in it that long stretches of mail hold none of. */
export type Needle = { bytes: Buffer; rare: number; rareAt: number };

/** From here on it is quicker to leap to the next rare byte than to look at every line end on the way. */
const LEAP_BYTES = 512;
const WINDOW_BYTES = 16 * 1024;

export function needleOf(text: string, rare: string): Needle {
  return { bytes: Buffer.from(text, 'latin1'), rare: rare.charCodeAt(0), rareAt: text.indexOf(rare) };
}

/**
 * Where the needle stands next; -1 when it stands nowhere. An attachment, a wall of letters without a space or a dash, is
 * passed over at the speed of memory; text is searched a window at a time.
 */
export function leapTo(bytes: Buffer, { bytes: needle, rare, rareAt }: Needle, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const next = bytes.indexOf(rare, at + rareAt);
    if (next < 0) return -1;
    if (next - rareAt - at > LEAP_BYTES) at = next - rareAt;
    const hit = bytes.subarray(at, at + WINDOW_BYTES + needle.length - 1).indexOf(needle);
    if (hit >= 0) return at + hit;
    at += WINDOW_BYTES;
  }
  return -1;
}
