import { type Kysely, sql } from 'kysely';

/** What a mail was read as before it was corrected: a lesson speaks of mails that are misread the same way. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mail_lessons add column kind_read text`.execute(db);
  await sql`update mail_lessons set kind_read =
    (select proposals.kind from proposals where proposals.message_id = mail_lessons.message_id)`.execute(db);
}
