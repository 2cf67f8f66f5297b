import { type Kysely, sql } from 'kysely';

/** The work-search log: a person's own activities, and what they changed of those that are filled in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table work_search_entries (id text primary key, owner_id text not null, source_id text,
    application_id text, day text, record text not null, is_hidden integer not null, created_at text not null,
    changed_at text not null)`.execute(db);
  await sql`create unique index one_work_search_entry_per_source on work_search_entries (owner_id, source_id)`.execute(
    db,
  );
  await sql`create index work_search_entries_by_day on work_search_entries (owner_id, day)`.execute(db);
}
