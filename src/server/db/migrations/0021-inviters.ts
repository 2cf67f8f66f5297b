import { type Kysely, sql } from 'kysely';

/** Who sent the invitation to an interview: somebody who wrote a mail, and was not met by that. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table interviews add column inviter_id text`.execute(db);
}
