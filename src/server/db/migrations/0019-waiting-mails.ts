import { type Kysely, sql } from 'kysely';

/** Which mails of a folder wait to be looked at again: by their numbers, beside how far it was read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table mailbox_folders add column waiting text not null default '[]'`.execute(db);
}
