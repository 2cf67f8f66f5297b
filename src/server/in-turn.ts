import { setImmediate } from 'node:timers/promises';

/** Lets other requests go first, so that none waits for more than one piece of work. */
export async function inTurn<Value>(work: () => Value): Promise<Awaited<Value>> {
  await setImmediate();
  return await work();
}
