import type { Instant } from '../../../domain/time.ts';
import { msOf } from '../../../domain/time.ts';

/** Since when a server refuses which mails, as long as the mailbox is followed. */
export type Refusals = Map<string, Instant>;

/** A server that is at fault is mostly mended by then, and what it still refuses is the fault of the mail. */
const PATIENCE_MS = 60 * 60_000;

/** Notes that the server has refused a mail, and tells whether it has done so for long enough to ask no more. */
export function isRefusedForLong(refusals: Refusals, mail: string, now: Instant): boolean {
  const since = refusals.get(mail) ?? now;
  refusals.set(mail, since);
  return msOf(now) - msOf(since) >= PATIENCE_MS;
}
