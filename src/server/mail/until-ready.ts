import { type EventEmitter, once } from 'node:events';

/** Until more can be written, or nothing any more. */
export async function untilReady(out: { destroyed: boolean; destroying?: boolean }): Promise<void> {
  if (out.destroyed || out.destroying) return;
  const emitter = out as unknown as EventEmitter;
  const waiting = new AbortController();
  const { signal } = waiting;
  // An error ends the waiting too; it is told by whoever listens to it.
  await Promise.race([once(emitter, 'drain', { signal }), once(emitter, 'close', { signal })]).catch(
    () => {},
  );
  waiting.abort();
}
