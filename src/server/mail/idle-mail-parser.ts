import { err } from '../../domain/result.ts';
import type { Clock } from '../../domain/time.ts';
import type { MailParserPool } from './mail-parser.ts';
import { openMailParser } from './mail-parser.ts';
import { unreadable } from './unreadable-mail.ts';

export type IdleMailParserOptions = {
  clock: Clock;
  logError: (error: unknown) => void;
  /** How long the worker stays when there is nothing to read. Tests shorten it. */
  idleMs?: number;
};

/**
 * A mail parser that starts with the first mail and ends when there was none for a while, since most days there is
 * none. When its worker does not start, mails are `stopped`, and the next one tries anew.
 */
export function openIdleMailParser({
  clock,
  logError,
  idleMs = 30_000,
}: IdleMailParserOptions): MailParserPool & { isOpen(): boolean } {
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
    isOpen: () => pool !== null,
    async parse(raw) {
      if (isClosed) return err(unreadable('stopped'));
      clearTimeout(timer);
      const asked = pool ?? openMailParser({ clock });
      pool = asked;
      inUse++;
      try {
        return await asked.parse(raw);
      } catch (error) {
        logError(error);
        if (asked === pool) await close();
        return err(unreadable('stopped'));
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
