import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

export type CuttingProxy = AsyncDisposable & {
  port: number;
  /** How many connections there were. */
  connections: number;
  /** How many there are now. */
  open(): number;
  /** After so many bytes from the server the line goes dead, without a goodbye. */
  cutAfter: number;
  /** Nothing goes through any more, and nobody is told. */
  freeze(): void;
  thaw(): void;
};

/** A way to a server that is cut like a train's in a tunnel. */
export async function openCuttingProxy(toPort: number): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  let isFrozen = false;
  const server = createServer((client) => {
    proxy.connections++;
    const upstream = connect(toPort, '127.0.0.1');
    let left = proxy.cutAfter;
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (bytes: Buffer) => {
      client.write(bytes.subarray(0, Math.max(0, left)));
      left -= bytes.length;
      if (left <= 0) client.resetAndDestroy();
    });
    if (isFrozen) for (const socket of [client, upstream]) socket.pause();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: CuttingProxy = {
    port: (server.address() as AddressInfo).port,
    connections: 0,
    open: () => open.size / 2,
    cutAfter: Number.POSITIVE_INFINITY,
    freeze() {
      isFrozen = true;
      for (const socket of open) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of open) socket.resume();
    },
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
  return proxy;
}
