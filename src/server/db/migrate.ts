import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Db, Engine } from './database.ts';
import * as ground from './migrations/0001-ground.ts';

/** Numbered, listed by hand, additive; never edited once shipped. */
const MIGRATIONS = { '0001-ground': ground };

/** True when the database has been used before and a migration is due: the moment to back up. */
export async function needsMigration(db: Db): Promise<{ isNew: boolean; isDue: boolean }> {
  const all = await migrator(db, 'sqlite').getMigrations();
  const isNew = all.every((migration) => migration.executedAt === undefined);
  return { isNew, isDue: all.some((migration) => migration.executedAt === undefined) };
}

/** Brings the schema up to date, in one transaction where the engine can. Throws when the data comes from a newer Rebound. */
export async function migrate(db: Db, engine: Engine): Promise<void> {
  const { error } = await migrator(db, engine).migrateToLatest();
  if (error) throw error;
  if (engine === 'sqlite') await sql`pragma optimize`.execute(db);
}

export const SCHEMA_VERSION = Object.keys(MIGRATIONS).length;

function migrator(db: Db, engine: Engine): Migrator {
  const migrations = Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, { up }]) => [
      name,
      { up: (tx: Parameters<typeof up>[0]) => up(tx, engine) },
    ]),
  );
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
