import { type Kysely, sql } from 'kysely';

/** What an interview mail without a calendar says of a talk that was agreed: moved, or called off. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table proposals add column appointment_change text`.execute(db);
}
