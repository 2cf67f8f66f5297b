/** "7", for a chance of 0.07: a whole number of a hundred, where rounding would claim never or always, words. */
export function inHundred(chance: number): string {
  const rounded = Math.round(chance * 100);
  if (rounded === 0) return 'fewer than 1';
  return rounded === 100 ? 'more than 99' : String(rounded);
}
