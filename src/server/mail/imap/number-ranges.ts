/** "1:3,7": as IMAP writes numbers. */
export function rangeOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}

/** Nobody has more mails in one folder; a server may say anything. */
const MAX_NUMBERS = 5_000_000;

/** The numbers in "1:3,7", the least first. Throws on what are no such numbers, or too many. */
export function numbersIn(range: string): number[] {
  const numbers: number[] = [];
  for (const part of range.split(',').filter(Boolean)) {
    const match = /^(\d{1,10})(?::(\d{1,10}))?$/.exec(part);
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])].sort((a, b) => a - b);
    if (from === undefined || to === undefined || !(from >= 1))
      throw new Error('These are no numbers of mails');
    if (numbers.length + to - from >= MAX_NUMBERS)
      throw new Error('There are more mails than a folder holds');
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return numbers.sort((a, b) => a - b);
}
