import { type Kysely, sql } from 'kysely';

/** What a mail server itself said of what ended the reading of a mailbox. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mailboxes add column problem_says text`.execute(db);
}
