import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { isForNow, isRefused } from './imap-problem.ts';
import { rangeOf } from './number-ranges.ts';
import { onlyWhatWasAsked } from './only-what-was-asked.ts';

/** After every ten mails, requests that wait for an answer of the server get one. */
const AT_ONCE = 10;

/** The mails a server would not give, by number. `nonePasses`: also when it gives none of several. */
export type Refused = { numbers: Set<number>; nonePasses: boolean };

export function noneRefused({ nonePasses = false } = {}): Refused {
  return { numbers: new Set(), nonePasses };
}

/**
 * What is asked of each of these mails, and nothing a server sends besides. Mails are left out that are gone; those that
 * the server does not give, as it may with one that is damaged, are noted in `refused`: without that, one of them would
 * hold up all the others for ever. A server that gives none of several is not well itself.
 */
export async function* fetchEach(
  client: ImapFlow,
  numbers: readonly number[],
  query: FetchQueryObject,
  refused: Refused,
): AsyncGenerator<FetchMessageObject, void, void> {
  let given = 0;
  const refusals: unknown[] = [];
  const noteRefused = (number: number, error: unknown) => {
    refused.numbers.add(number);
    refusals.push(error);
  };
  for await (const message of fetchHalves(client, numbers, query, noteRefused)) {
    given++;
    yield message;
  }
  if (given === 0 && numbers.length > 1 && refusals.length > 0 && !refused.nonePasses) throw refusals[0];
}

async function* fetchHalves(
  client: ImapFlow,
  numbers: readonly number[],
  query: FetchQueryObject,
  onRefused: (number: number, error: unknown) => void,
): AsyncGenerator<FetchMessageObject, void, void> {
  if (numbers.length === 0) return;
  const asked = new Set(numbers);
  let cause: unknown;
  const noteCause = (error: unknown) => {
    cause ??= error;
  };
  client.on('error', noteCause);
  try {
    for await (const message of inTurns(client.fetch(rangeOf(numbers), query, { uid: true }))) {
      if (asked.has(message.uid)) yield onlyWhatWasAsked(message, query);
    }
  } catch (error) {
    // Why the connection was cut says more than that it was.
    if (cause) throw cause;
    if (!client.usable || !isRefused(error) || isForNow(error)) throw error;
    const [only = 0, ...others] = numbers;
    if (others.length === 0) {
      onRefused(only, error);
      return;
    }
    const half = Math.ceil(numbers.length / 2);
    yield* fetchHalves(client, numbers.slice(0, half), query, onRefused);
    yield* fetchHalves(client, numbers.slice(half), query, onRefused);
  } finally {
    client.off('error', noteCause);
  }
}

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
