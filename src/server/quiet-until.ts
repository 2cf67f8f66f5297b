import type { Instant } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { findOpenRebounds } from './db/rebounds.ts';

/** Until when other reminders are quiet; null when they are not. */
export async function quietUntilOf({ db, ownerId, clock }: Actor): Promise<Instant | null> {
  return latestQuiet(await findOpenRebounds(db, ownerId), clock());
}

/** The same, where the open rebounds are read already. */
export function latestQuiet(open: readonly { quietUntil: Instant | null }[], now: Instant): Instant | null {
  const ends = open.flatMap(({ quietUntil }) =>
    quietUntil !== null && quietUntil > now ? [quietUntil] : [],
  );
  return ends.sort().at(-1) ?? null;
}
