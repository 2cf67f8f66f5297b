import type { Worker } from 'node:worker_threads';

const LOOKS = 8;
/** A thread that never gets to work, or whose time cannot be measured, may take ten times the limit by the clock. */
const PATIENCE = 10;

/**
 * Calls `onStuck` when a worker has worked for `limitMs` at the same place; `place` is null where it may take its time. What
 * counts is how long it worked and not how long that took: on a busy machine a thread waits for its turn, and the mail is not
 * to blame. Gives back how to stop watching.
 */
export function watchWork(
  worker: Worker,
  limitMs: number,
  place: () => string | null,
  onStuck: () => void,
): () => void {
  let at = arrival(place());
  let isOver = false;
  const timer = setInterval(() => void look(), limitMs / LOOKS);
  return () => {
    isOver = true;
    clearInterval(timer);
  };

  async function look(): Promise<void> {
    if (place() !== at.place) at = arrival(place());
    const seen = at;
    if (seen.place === null) return;
    // Looks are counted, since a computer that slept was not at work.
    if (++seen.looks > LOOKS * PATIENCE) return onStuck();
    const workedMs = await workedMsOf(worker);
    if (workedMs === null || isOver || seen.place !== place()) return;
    seen.workedMs ??= workedMs;
    if (workedMs - seen.workedMs >= limitMs) onStuck();
  }
}

type Arrival = { place: string | null; looks: number; workedMs: number | null };

function arrival(place: string | null): Arrival {
  return { place, looks: 0, workedMs: null };
}

/** How long it has worked since it started; null when it ended. */
async function workedMsOf(worker: Worker): Promise<number | null> {
  try {
    const { user, system } = await worker.cpuUsage();
    return (user + system) / 1000;
  } catch {
    return null;
  }
}
