import { setInterval as every } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import { openToRead } from './read-folder.ts';

/** Whether the server tells of new mail by itself (IDLE). */
export function tellsOfMail(client: ImapFlow): boolean {
  return client.capabilities.has('IDLE');
}

/**
 * Waits until mail has come into a folder, or until it is time to look at the others: told by the server where it can,
 * else by the clock. `next`: the number that a mail nobody has read yet would have. Returns whether the server told of
 * mail; throws when the connection ends.
 */
export async function waitForMail(
  client: ImapFlow,
  { path, next, ms, speakEveryMs }: { path: string | null; next: number; ms: number; speakEveryMs: number },
): Promise<boolean> {
  const opened = path === null ? null : await openToRead(client, path);
  if (opened && opened.uidNext > next) return true;
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const cut = () =>
    reject(
      Object.assign(new Error('The connection ended'), { code: 'NoConnection', reason: client.byeReason }),
    );
  const told = () => resolve(true);
  const timer = setTimeout(resolve, ms, false);
  const waiting = new AbortController();
  client.once('exists', told).once('close', cut);
  try {
    if (!client.usable) cut();
    else if (opened && tellsOfMail(client)) client.idle().catch(reject);
    keepAlive(client, speakEveryMs, waiting.signal).catch(reject);
    return await promise;
  } finally {
    clearTimeout(timer);
    waiting.abort();
    client.off('exists', told).off('close', cut);
  }
}

/** Says something now and then where the server is not telling of mail: it cannot, will not, or no folder is open. */
async function keepAlive(client: ImapFlow, everyMs: number, signal: AbortSignal): Promise<void> {
  for await (const _ of every(everyMs, undefined, { signal })) {
    if (!client.idling) await client.noop();
  }
}
