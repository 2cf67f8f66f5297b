const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;

/**
 * How long to wait before connecting again, after so many attempts in a row that came to nothing. `random` (0 to 1) keeps
 * many programs that lost one server from coming back in the same second.
 */
export function backOffMs(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, attempts - 1));
  return Math.round(longest / 2 + (longest / 2) * random);
}
