import { type Kysely, sql } from 'kysely';

/** A debrief one question at a time: which were answered with nothing, and what its lines became. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table debriefs add column answered_nothing text not null default '[]'`.execute(db);
  await sql`alter table debriefs add column became text not null default '{}'`.execute(db);
  await sql`alter table questions add column is_from_debrief integer not null default 0`.execute(db);
}
