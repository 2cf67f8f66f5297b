import { performance } from 'node:perf_hooks';

const LOOK_EVERY_MS = 100;
/** A thread that works is busy nearly all the time; one that waits for what never comes is not. */
const IDLE_SHARE = 0.05;

/**
 * What a parser makes of a source that is all there, or null when it waits for more and nothing is left to come: some
 * sources that break off in the wrong place leave it so, for ever. To be used in a thread that does nothing else.
 */
export async function unlessStalled<Value>(work: Promise<Value>): Promise<Value | null> {
  const { promise: stalled, resolve } = Promise.withResolvers<null>();
  let before = performance.eventLoopUtilization();
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization();
    if (performance.eventLoopUtilization(now, before).utilization < IDLE_SHARE) resolve(null);
    before = now;
  }, LOOK_EVERY_MS);
  try {
    return await Promise.race([work, stalled]);
  } finally {
    clearInterval(timer);
  }
}
