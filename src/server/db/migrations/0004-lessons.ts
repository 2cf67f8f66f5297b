import { type Kysely, sql } from 'kysely';

/** What a person's corrections taught their reader; a mail's page beside its words; and when a mail was decided on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table mail_lessons (id text primary key, owner_id text not null, message_id text not null,
    sender text not null, shape text not null, kind text, company_read text, company_is text,
    from_line text not null, subject text not null, created_at text not null)`.execute(db);
  await sql`create index mail_lessons_by_owner on mail_lessons (owner_id, id)`.execute(db);
  await sql`create unique index one_lesson_per_message on mail_lessons (message_id)`.execute(db);
  await sql`alter table messages add column html text`.execute(db);
  await sql`alter table messages add column is_dropped integer not null default 0`.execute(db);
  await sql`alter table proposals add column certainty real`.execute(db);
  await sql`alter table proposals add column decided_at text`.execute(db);
  await sql`create index proposals_by_decision on proposals (status, decided_at)`.execute(db);
}
