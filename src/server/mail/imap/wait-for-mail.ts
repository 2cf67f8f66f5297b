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
  { path, next, ms }: { path: string | null; next: number; ms: number },
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
  client.once('exists', told).once('close', cut);
  try {
    if (!client.usable) cut();
    else if (opened && tellsOfMail(client)) client.idle().catch(reject);
    return await promise;
  } finally {
    clearTimeout(timer);
    client.off('exists', told).off('close', cut);
  }
}
