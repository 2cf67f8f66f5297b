/**
 * What was read of a folder: every mail with a number (UID) from `from` to `to`. Mails are read from the newest back to
 * the first, and those that arrive meanwhile are added at the other end, so one span says it all.
 */
export type ReadSpan = { from: number; to: number };

/** Nothing read yet of a folder whose next mail will have the number `next`. */
export function emptySpan(next: number): ReadSpan {
  return { from: next, to: next - 1 };
}

/** The mails that are still to be read, in the order to read them: first what is new, oldest first; then back in time. */
export function stillToRead(span: ReadSpan, numbers: readonly number[]): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  const arrived = sorted.filter((number) => number > span.to);
  const earlier = sorted.filter((number) => number < span.from).reverse();
  return [...arrived, ...earlier];
}

/** The span after the mail `number` was read, which was the next of those still to be read. */
export function afterReading(span: ReadSpan, number: number): ReadSpan {
  if (number > span.to) return { ...span, to: number };
  return number < span.from ? { ...span, from: number } : span;
}

/** The span when nothing is left: gaps in the numbers, where mails were deleted, belong to it too. */
export function wholeSpan(span: ReadSpan, next: number): ReadSpan {
  return { from: Math.min(span.from, 1), to: Math.max(span.to, next - 1) };
}
