import { type Kysely, sql } from 'kysely';

/** By when they expect an answer: as a mail names it, and what the events of an application come to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table proposals add column answer_by text`.execute(db);
  for (const column of ['answer_by', 'answer_event_id', 'answer_kind']) {
    await sql`alter table applications add column ${sql.ref(column)} text`.execute(db);
  }
  await sql`create index applications_by_answer on applications (owner_id, answer_by, id) where answer_by is not null`.execute(
    db,
  );
}
