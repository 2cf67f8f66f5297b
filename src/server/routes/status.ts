import type { Status } from '../../contract/settings.ts';
import { getStatus } from '../../contract/settings.ts';
import type { Instant } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { countAll } from '../db/counts.ts';
import { nosFromOf } from '../nos-from.ts';
import type { Serve } from '../serve.ts';

/** What the program knows of itself; the rest of a status comes from the database. */
export type StatusFacts = {
  version: string;
  dataFolder: string;
  lastBackupAt: () => Promise<Instant | null>;
};

export function statusRoutes(facts: StatusFacts): (serve: Serve) => void {
  return (serve) => serve(getStatus, async ({ actor }) => readStatus(actor, facts));
}

/** Also the reply to entering and leaving the demo. */
export async function readStatus(
  actor: Actor,
  { version, dataFolder, lastBackupAt }: StatusFacts,
): Promise<Status> {
  const nosFrom = await nosFromOf(actor);
  return {
    version,
    isDemo: actor.isDemo,
    database: actor.engine,
    dataFolder,
    lastBackupAt: await lastBackupAt(),
    nosFrom,
    counts: await countAll(actor.db, actor.ownerId, nosFrom !== null),
  };
}
