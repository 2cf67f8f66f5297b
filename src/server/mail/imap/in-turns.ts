import { setImmediate as nextTurn } from 'node:timers/promises';

/** After so many, whoever waits for an answer of the server gets one. */
const AT_ONCE = 10;

/**
 * The same, one after the other, with a turn for everybody else now and then: what has arrived from a mail server would
 * otherwise be taken in one go, and pages wait for that long.
 */
export async function* inTurns<Item>(items: Iterable<Item> | AsyncIterable<Item>): AsyncGenerator<Item> {
  let taken = 0;
  for await (const item of items) {
    if (++taken % AT_ONCE === 0) await nextTurn();
    yield item;
  }
}
