import { type Kysely, sql } from 'kysely';

/** Whether the person said what a question asks about; its own words say it otherwise. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table questions add column has_own_competencies integer not null default 0`.execute(db);
}
