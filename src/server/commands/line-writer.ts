import type { Writable } from 'node:stream';
import { CannotGoOn } from '../cannot-go-on.ts';
import { untilReady } from '../mail/until-ready.ts';

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
