import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { CannotGoOn } from '../cannot-go-on.ts';

export type LineWriter = {
  /** False when nobody reads any more: then there is nothing left to do. Throws CannotGoOn when the disk is full. */
  write(line: string): Promise<boolean>;
};

/** Lines for another program: waits while it is behind, and notices when it has gone (`| head`). */
export function lineWriter(out: Writable): LineWriter {
  let problem: NodeJS.ErrnoException | null = null;
  out.on('error', (error) => {
    problem ??= error;
  });
  return {
    async write(line) {
      if (!problem && !out.write(`${line}\n`)) await untilReady(out);
      if (problem && problem.code !== 'EPIPE') {
        throw new CannotGoOn(`What was read could not be written (${problem.code}).`, { cause: problem });
      }
      return !problem;
    },
  };
}

async function untilReady(out: Writable): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  // An error ends the waiting too; it is told by whoever listens to it.
  await Promise.race([once(out, 'drain', { signal }), once(out, 'close', { signal })]).catch(() => {});
  waiting.abort();
}
