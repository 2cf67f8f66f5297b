import type { Instant } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { findOpenRebounds } from './db/rebounds.ts';

/** Until when other reminders are quiet; null when they are not. */
export async function quietUntilOf({ db, ownerId, clock }: Actor): Promise<Instant | null> {
  const now = clock();
  const ends = (await findOpenRebounds(db, ownerId)).flatMap(({ quietUntil }) =>
    quietUntil !== null && quietUntil > now ? [quietUntil] : [],
  );
  return ends.sort().at(-1) ?? null;
}
