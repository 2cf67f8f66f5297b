/**
 * How many mails a server is asked about at once. What it tells of one mail may be more than is taken in, and then the
 * connection is cut for all that were asked about with it. Fewer are asked about after that, at last one alone. Where
 * that one is too much by itself `atOnce` is 0: nothing is asked about the next mail, and its beginning is read.
 */
export type Pace = { atOnce: number };

const MOST_AT_ONCE = 500;
const STEP = 4;

export function fullPace(): Pace {
  return { atOnce: MOST_AT_ONCE };
}

/** After a connection was cut while `asked` mails were asked for. */
export function slowDown(pace: Pace, asked: number): void {
  pace.atOnce = asked <= 1 ? 0 : Math.max(1, Math.floor(asked / STEP));
}

/** After an answer that went well. */
export function speedUp(pace: Pace): void {
  pace.atOnce = Math.min(MOST_AT_ONCE, Math.max(1, pace.atOnce * STEP));
}
