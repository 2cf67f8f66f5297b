import type { Clock } from '../../domain/time.ts';
import { addMinutes } from '../../domain/time.ts';
import type { Db } from '../db/database.ts';
import { dropDecidedMail } from '../db/drop-mail.ts';

/** A mail that was put aside by a slip of the hand can be taken back with its words for a day. */
const KEPT_MINUTES = 24 * 60;
const LOOK_EVERY_MS = 15 * 60 * 1000;
const FIRST_LOOK_MS = 5_000;

type DropMailParts = { db: Db; clock: Clock; logError: (error: unknown) => void };

/** Lets go, again and again, of the words of mails that were put aside a day ago (db/drop-mail.ts). */
export function startDropMailJob(
  { db, clock, logError }: DropMailParts,
  { firstLookMs = FIRST_LOOK_MS, lookEveryMs = LOOK_EVERY_MS } = {},
): AsyncDisposable {
  let looking: Promise<void> = Promise.resolve();
  const look = () => {
    looking = looking.then(() => dropDecidedMail(db, addMinutes(clock(), -KEPT_MINUTES))).catch(logError);
  };
  const first = setTimeout(look, firstLookMs).unref();
  const every = setInterval(look, lookEveryMs).unref();
  return {
    async [Symbol.asyncDispose]() {
      clearTimeout(first);
      clearInterval(every);
      await looking;
    },
  };
}
