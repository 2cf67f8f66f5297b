import { type Kysely, sql } from 'kysely';

/** How much of what was brought in could not be opened, beside the mails that could not be read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail_imports add column unopened integer not null default 0`.execute(db);
}
