import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** Takes no new requests, lets the running ones finish, and after `ms` cuts off what is left. */
export async function closeWithin(app: FastifyInstance, ms: number): Promise<void> {
  const closed = new AbortController();
  const cut = wait(ms, null, { signal: closed.signal }).then(
    () => app.server.closeAllConnections(),
    () => {},
  );
  await app.close();
  closed.abort();
  await cut;
}
