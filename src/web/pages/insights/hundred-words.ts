/** "7", "fewer than 1", "more than 99": of a hundred, never as never and never as always. */
export function ofHundred(chance: number): string {
  const rounded = Math.round(chance * 100);
  if (rounded === 0) return 'fewer than 1';
  return rounded === 100 ? 'more than 99' : String(rounded);
}

/** "3 to 10", "about 7", "up to 13", "83 or more": a range of a hundred, as one says it. */
export function rangeOfHundred({ from, to }: { from: string; to: string }): string {
  const isLow = from === 'fewer than 1';
  const isHigh = to === 'more than 99';
  if (isLow && isHigh) return 'anything from hardly any to nearly all';
  if (from === to) return from.includes(' ') ? from : `about ${from}`;
  if (isLow) return `up to ${to}`;
  return isHigh ? `${from} or more` : `${from} to ${to}`;
}

export function rangeWords({ low, high }: { low: number; high: number }): string {
  return rangeOfHundred({ from: ofHundred(low), to: ofHundred(high) });
}
