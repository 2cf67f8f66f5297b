import type { FastifyInstance } from 'fastify';
import { CannotGoOn } from './cannot-go-on.ts';
import type { Config } from './config.ts';
import { HOST } from './config.ts';
import { codeOf } from './error-code.ts';

/** Listens on the port that was asked for, or on the first free one; returns the address a browser opens. */
export async function listen(
  app: FastifyInstance,
  port: Config['port'],
  say: (sentence: string) => void,
): Promise<string> {
  if ('asked' in port) return listenOn(app, port.asked);
  for (let tried = port.from; tried < port.to; tried++) {
    try {
      return await app.listen({ host: HOST, port: tried });
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      say(`Port ${tried} is taken by another program; trying ${tried + 1}.`);
    }
  }
  return listenOn(app, port.to);
}

async function listenOn(app: FastifyInstance, port: number): Promise<string> {
  try {
    return await app.listen({ host: HOST, port });
  } catch (error) {
    const reason = { EADDRINUSE: 'is taken by another program', EACCES: 'is not open to your user' }[
      codeOf(error)
    ];
    if (!reason) throw error;
    throw new CannotGoOn(
      `Port ${port} ${reason}. Choose another one, for example PORT=${port > 1023 && port < 65_535 ? port + 1 : 4747}.`,
    );
  }
}
