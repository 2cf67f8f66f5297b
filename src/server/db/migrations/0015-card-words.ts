import { type Kysely, sql } from 'kysely';

/** Rises whenever the words of a card change, so that what was read of them once need not be read again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table cards add column words_number integer not null default 1`.execute(db);
}
