import { type Kysely, sql } from 'kysely';

/** Which mails belong together, the meetings they speak of, and what accepting one changed of an interview. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table mail_threads (message_id text not null, thread_id text not null, owner_id text not null,
    primary key (message_id, thread_id))`.execute(db);
  await sql`create index mail_threads_by_thread on mail_threads (owner_id, thread_id)`.execute(db);
  for (const column of ['requisition', 'named_time', 'invitation', 'invitation_uid', 'accepted_as']) {
    await sql`alter table proposals add column ${sql.ref(column)} text`.execute(db);
  }
  await sql`create index proposals_by_invitation on proposals (owner_id, invitation_uid)`.execute(db);
  await sql`alter table interviews add column invitation_uid text`.execute(db);
  await sql`alter table interviews add column invitation_sequence integer`.execute(db);
  await sql`alter table interviews add column invitation_stamped_at text`.execute(db);
  await sql`alter table interviews add column is_cancelled integer not null default 0`.execute(db);
  await sql`create unique index one_interview_per_invitation on interviews (owner_id, invitation_uid)`.execute(
    db,
  );
  await sql`create table interview_changes (id text primary key, owner_id text not null, proposal_id text not null,
    interview_id text not null, earlier text not null, later text not null, contact_id text)`.execute(db);
  await sql`create index interview_changes_by_interview on interview_changes (interview_id, id)`.execute(db);
  await sql`create index interview_changes_by_proposal on interview_changes (proposal_id)`.execute(db);
}
