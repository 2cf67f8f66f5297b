import type { FastifyInstance } from 'fastify';

const LOOK_EVERY_MS = 50;

/** Takes no new requests, lets the running ones finish, and after `ms` cuts off what is left. */
export async function closeWithin(app: FastifyInstance, ms: number): Promise<void> {
  const { server } = app;
  // A browser keeps a connection open when its last request has been answered; nothing would end it for a minute.
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const cut = setTimeout(() => server.closeAllConnections(), ms);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(cut);
  }
}
