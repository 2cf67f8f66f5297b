import { type Kysely, sql } from 'kysely';

/** Mailboxes that are read where they are, and how far each of their folders was read. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const tables: Record<string, string> = {
    mailboxes: `id text primary key, owner_id text not null, host text not null, port integer not null,
      security text not null, user_name text not null, password text not null, is_stopped integer not null,
      problem text, proposals integer not null, read_at text, created_at text not null`,
    mailbox_folders: `mailbox_id text not null, path text not null, owner_id text not null, position integer not null,
      uid_validity text, read_from bigint not null, read_to bigint not null, mod_seq text, mails_total integer not null,
      mails_read integer not null, is_missing integer not null, primary key (mailbox_id, path)`,
  };
  for (const [name, columns] of Object.entries(tables)) {
    await sql`create table ${sql.table(name)} (${sql.raw(columns)})`.execute(db);
  }
  await sql`create index mailboxes_by_owner on mailboxes (owner_id, id)`.execute(db);
  await sql`create unique index one_mailbox_per_account on mailboxes (owner_id, host, user_name)`.execute(db);
}
