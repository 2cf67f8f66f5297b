type Mark = { start: number; end: number };

/** Cuts a text into marked and plain parts; marks that overlap or reach outside are joined or cut. */
export function markedParts(
  text: string,
  marks: readonly Mark[],
): { start: number; part: string; isMarked: boolean }[] {
  const parts: { start: number; part: string; isMarked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    const to = Math.min(end, text.length);
    if (to <= from) continue;
    if (from > at) parts.push({ start: at, part: text.slice(at, from), isMarked: false });
    parts.push({ start: from, part: text.slice(from, to), isMarked: true });
    at = to;
  }
  if (at < text.length) parts.push({ start: at, part: text.slice(at), isMarked: false });
  return parts;
}
