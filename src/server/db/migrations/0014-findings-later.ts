import { type Kysely, sql } from 'kysely';

/** Whether a better wording was said when it mattered, and next steps that rehearse any card, not a question alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table interview_wordings (interview_id text not null, wording_id text not null,
    owner_id text not null, went text not null, created_at text not null,
    primary key (interview_id, wording_id))`.execute(db);
  await sql`create index interview_wordings_by_wording on interview_wordings (owner_id, wording_id)`.execute(
    db,
  );
  await sql`alter table next_steps add column card_id text`.execute(db);
  // A card has the id of what it practises.
  await sql`update next_steps set card_id = question_id`.execute(db);
}
