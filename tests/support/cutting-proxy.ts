import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect, createServer } from 'node:net';

export type CuttingProxy = AsyncDisposable & {
  port: number;
  /** The same address, by this way. */
  wayTo(url: string): string;
  /** How many connections there were. */
  connections: number;
  /** How many there are now. */
  open(): number;
  /** After so many bytes from the server the line goes dead, without a goodbye. */
  cutAfter: number;
  /** The connections there are now end. */
  cut(): void;
  /** The connections there are now go silent for ever, and nobody is told. */
  silence(): void;
};

/** A way to a server that is cut like a train's in a tunnel. */
export async function openCuttingProxy(toPort: number): Promise<CuttingProxy> {
  const open = new Set<Socket>();
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
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: CuttingProxy = {
    port: (server.address() as AddressInfo).port,
    wayTo(url) {
      const way = new URL(url);
      way.port = String(proxy.port);
      return way.href;
    },
    connections: 0,
    open: () => open.size / 2,
    cutAfter: Number.POSITIVE_INFINITY,
    cut() {
      for (const socket of open) socket.destroy();
    },
    silence() {
      for (const socket of open) socket.pause();
    },
    async [Symbol.asyncDispose]() {
      server.close();
      for (const socket of open) socket.destroy();
      await once(server, 'close');
    },
  };
  return proxy;
}
