import { type Kysely, sql } from 'kysely';

/** What a plan needs of a card's reviews, kept beside the card, so that planning reads no log. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table cards add column recent_days text not null default '[]'`.execute(db);
  await sql`alter table cards add column usual_seconds integer`.execute(db);
}
