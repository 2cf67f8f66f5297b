import { Agent, request } from 'node:http';

/** Asks for addresses in turn over `clients` connections that stay open; returns each answer's time in ms. */
export async function load(
  origin: string,
  addresses: readonly string[],
  { clients, requests }: { clients: number; requests: number },
): Promise<number[]> {
  using agent = closing(new Agent({ keepAlive: true, maxSockets: clients }));
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (next < requests) {
      const address = addresses[next++ % addresses.length] ?? '/';
      const began = performance.now();
      await get(agent, `${origin}${address}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return times;
}

function get(agent: Agent, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { agent }, (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`${address} answered ${response.statusCode}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

function closing(agent: Agent): Agent & Disposable {
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() });
}
