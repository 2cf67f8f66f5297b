import { type Kysely, sql } from 'kysely';

/** A `real` of PostgreSQL has half the digits of SQLite's: what came from there was not kept as it was. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  if (engine === 'sqlite') return;
  // By way of text, so that 0.9 stays 0.9.
  await sql`alter table proposals alter column certainty type double precision
    using certainty::text::double precision`.execute(db);
}
