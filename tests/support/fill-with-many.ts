import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { idGenerator } from '../../src/domain/id.ts';
import { systemClock, systemTimeZone } from '../../src/domain/time.ts';
import { authorize } from '../../src/server/actor.ts';
import { seedMany } from '../../src/server/commands/seed-many.ts';
import { openDataFolder } from '../../src/server/data-folder.ts';
import { openData } from '../../src/server/open-data.ts';

/** Fills a data folder (or a database) with so many made applications; gives the ids of the first 500. */
export async function fillWithMany(
  path: string,
  count: number,
  databaseUrl: string | null,
): Promise<string[]> {
  const newId = idGenerator(Date.now, () => randomBytes(10));
  const folder = openDataFolder(path);
  const source = databaseUrl
    ? ({ engine: 'postgres', url: databaseUrl } as const)
    : ({ engine: 'sqlite', file: folder.database } as const);
  const opened = await openData({
    folder,
    source,
    clock: systemClock,
    newId,
    version: 'bench',
    say: () => {},
  });
  await using db = opened.db;
  const space = {
    db,
    engine: source.engine,
    clock: systemClock,
    newId,
    homeTimeZone: systemTimeZone(),
    isDemo: false,
  };
  await seedMany(authorize(space, opened.ownerId), { seed: 7, count });
  // A server that ran for a minute has done this by itself; without it PostgreSQL plans for an empty table.
  if (databaseUrl) await sql`analyze`.execute(db);
  const rows = await db.selectFrom('applications').select('id').orderBy('id').limit(500).execute();
  return rows.map(({ id }) => id);
}
