import type { Clock } from '../../domain/time.ts';
import { noAnswer } from './mail-answer.ts';
import type { MailParserPool } from './mail-parser.ts';
import { openMailParser } from './mail-parser.ts';

export type IdleMailParserOptions = {
  clock: Clock;
  logError: (error: unknown) => void;
  /** How long the worker stays when there is nothing to read. Tests shorten it. */
  idleMs?: number;
};

export type IdleMailParser = Pick<
  MailParserPool,
  'read' | 'glanceAtBlock' | 'readBlock' | typeof Symbol.asyncDispose
>;

/**
 * A mail parser that starts with the first mail and ends when there was none for a while, since most days there is
 * none. It has one worker, which reads about as fast as the database writes. When it does not start, mails are `stopped`,
 * and the next one tries anew.
 */
export function openIdleMailParser({
  clock,
  logError,
  idleMs = 30_000,
}: IdleMailParserOptions): IdleMailParser {
  let pool: MailParserPool | null = null;
  let inUse = 0;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function close(): Promise<void> {
    const closed = pool;
    pool = null;
    await closed?.[Symbol.asyncDispose]();
  }

  async function ask<Answer>(
    question: (asked: MailParserPool) => Promise<Answer>,
    stopped: () => Answer,
  ): Promise<Answer> {
    if (isClosed) return stopped();
    clearTimeout(timer);
    const asked = pool ?? openMailParser({ clock, givesWay: true });
    pool = asked;
    inUse++;
    try {
      return await question(asked);
    } catch (error) {
      logError(error);
      if (asked === pool) await close();
      return stopped();
    } finally {
      if (--inUse === 0) timer = setTimeout(() => void close(), idleMs).unref();
    }
  }

  return {
    read: (raw, timeZone) =>
      ask(
        (asked) => asked.read(raw, timeZone),
        () => noAnswer('stopped'),
      ),
    glanceAtBlock: (block, options) =>
      ask(
        (asked) => asked.glanceAtBlock(block, options),
        () => block.mails.map(() => noAnswer('stopped')),
      ),
    readBlock: (block, options) =>
      ask(
        (asked) => asked.readBlock(block, options),
        () => block.mails.map(() => noAnswer('stopped')),
      ),
    async [Symbol.asyncDispose]() {
      isClosed = true;
      clearTimeout(timer);
      await close();
    },
  };
}
