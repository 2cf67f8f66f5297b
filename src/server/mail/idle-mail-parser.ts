import type { Clock } from '../../domain/time.ts';
import { MAIL_LIMITS } from './mail-limits.ts';
import type { MailParserPool } from './mail-parser.ts';
import { noAnswer, openMailParser } from './mail-parser.ts';

export type IdleMailParserOptions = {
  clock: Clock;
  logError: (error: unknown) => void;
  /** How long the worker stays when there is nothing to read. Tests shorten it. */
  idleMs?: number;
  /** How long one mail may take; a machine that is busy with other things needs more. */
  parseMs?: number;
};

export type IdleMailParser = Pick<MailParserPool, 'read' | typeof Symbol.asyncDispose>;

/**
 * A mail parser that starts with the first mail and ends when there was none for a while, since most days there is
 * none. When its worker does not start, mails are `stopped`, and the next one tries anew.
 */
export function openIdleMailParser({
  clock,
  logError,
  idleMs = 30_000,
  parseMs = MAIL_LIMITS.parseMs,
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

  return {
    async read(raw, timeZone) {
      if (isClosed) return noAnswer('stopped');
      clearTimeout(timer);
      const asked = pool ?? openMailParser({ clock, parseMs });
      pool = asked;
      inUse++;
      try {
        return await asked.read(raw, timeZone);
      } catch (error) {
        logError(error);
        if (asked === pool) await close();
        return noAnswer('stopped');
      } finally {
        if (--inUse === 0) timer = setTimeout(() => void close(), idleMs).unref();
      }
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      clearTimeout(timer);
      await close();
    },
  };
}
