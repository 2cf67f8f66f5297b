import { type Kysely, sql } from 'kysely';

/** Every change of a card gets the next number of its owner, so that a plan reads what changed and not everything. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table owners add column cards_number integer not null default 1`.execute(db);
  await sql`alter table cards add column changed_number integer not null default 1`.execute(db);
  await sql`create index cards_by_change on cards (owner_id, changed_number)`.execute(db);
}
