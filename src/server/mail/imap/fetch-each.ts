import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { answerCodeOf } from './imap-problem.ts';
import { rangeOf } from './number-ranges.ts';
import { onlyWhatWasAsked } from './only-what-was-asked.ts';

/** After every ten mails, requests that wait for an answer of the server get one. */
const AT_ONCE = 10;

/**
 * What is asked of each of these mails, and nothing a server sends besides. Mails are left out that are gone, and those
 * that the server itself cannot give, which some have: without that, one of them would hold up all the others for ever.
 * A server that gives none of several is not well itself.
 */
export async function* fetchEach(
  client: ImapFlow,
  numbers: readonly number[],
  query: FetchQueryObject,
): AsyncGenerator<FetchMessageObject, void, void> {
  let given = 0;
  const refusals: unknown[] = [];
  for await (const message of fetchHalves(client, numbers, query, refusals)) {
    given++;
    yield message;
  }
  if (given === 0 && numbers.length > 1 && refusals.length > 0) throw refusals[0];
}

async function* fetchHalves(
  client: ImapFlow,
  numbers: readonly number[],
  query: FetchQueryObject,
  refusals: unknown[],
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
    if (numbers.length === 1) {
      refusals.push(error);
      return;
    }
    const half = Math.ceil(numbers.length / 2);
    yield* fetchHalves(client, numbers.slice(0, half), query, refusals);
    yield* fetchHalves(client, numbers.slice(half), query, refusals);
  } finally {
    client.off('error', noteCause);
  }
}

/** Refused because of how much was asked, or of how the server is doing, and not for the mail's sake. */
function isForNow(error: unknown): boolean {
  return /^(UNAVAILABLE|INUSE|LIMIT|OVERQUOTA|THROTTLED|CONTACTADMIN)$/i.test(answerCodeOf(error));
}

/** The server understood, and said no. */
export function isRefused(error: unknown): boolean {
  return error instanceof Error && 'responseStatus' in error && error.responseStatus === 'NO';
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
