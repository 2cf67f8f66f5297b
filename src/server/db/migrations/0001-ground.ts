import { type Kysely, sql } from 'kysely';

/** Columns are text, integer, real: what both engines keep alike. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const tables: Record<string, string> = {
    owners: 'id text primary key, created_at text not null',
    settings: 'owner_id text not null, key text not null, value text not null, primary key (owner_id, key)',
    revisions:
      'id text primary key, owner_id text not null, entity text not null, entity_id text not null, earlier text not null, recorded_at text not null',
    applications: `id text primary key, owner_id text not null, company text not null, role text not null,
      posting_url text not null, posting_text text not null, source text not null, pay text not null,
      place text not null, notes text not null, status text not null, stage text not null,
      stage_round integer not null, rounds integer not null, is_live integer not null, board_column text not null,
      applied_on text, answered_on text, closed_on text, last_event_on text, text_number bigint,
      created_at text not null`,
    application_events: `id text primary key, owner_id text not null, application_id text not null, type text not null,
      kind text, day text, body text not null, target_id text, message_id text, recorded_at text not null`,
    contacts: `id text primary key, owner_id text not null, name text not null, title text not null,
      company text not null, email text not null, notes text not null, created_at text not null`,
    interviews: `id text primary key, owner_id text not null, application_id text not null, event_id text not null,
      round integer not null, kind text not null, starts_at text, starts_local text, time_zone text not null,
      minutes integer, place text not null, link text not null, notes text not null, sought text not null,
      is_undone integer not null, created_at text not null`,
    interview_contacts: `interview_id text not null, contact_id text not null, owner_id text not null,
      added_at text not null, primary key (interview_id, contact_id)`,
    debriefs: `interview_id text primary key, owner_id text not null, question text not null, story text not null,
      story_id text, wording text not null, went_well text not null, surprised text not null,
      created_at text not null, updated_at text not null`,
    rebounds: `id text primary key, owner_id text not null, day text not null, opened_at text not null,
      closed_at text, is_open integer not null, state text not null`,
    rebound_log: `id text primary key, owner_id text not null, rebound_id text not null, entry text not null,
      recorded_at text not null`,
    rebound_nos: `rebound_id text not null, event_id text not null, application_id text not null,
      owner_id text not null, added_at text not null, primary key (rebound_id, event_id)`,
    activities: `id text primary key, owner_id text not null, label text not null, note text not null, minutes integer,
      icon text not null, is_hidden integer not null, position integer not null, created_at text not null`,
    activity_uses: `id text primary key, owner_id text not null, activity_id text not null, rebound_id text not null,
      started_at text not null, ends_at text, finished_at text, mood_before integer, mood_after integer`,
    reviews: `id text primary key, owner_id text not null, rebound_id text not null, application_id text not null,
      form text not null, size text, position text, answered_nothing text not null, went_well text not null,
      surprised text not null, role_right text, source_right text, created_at text not null, finished_at text`,
    findings: `id text primary key, owner_id text not null, review_id text not null, application_id text not null,
      kind text not null, basis text not null, text text not null, instead text not null, story_id text, kept_at text,
      question_id text, story_version integer, wording_id text, created_at text not null`,
    next_steps: `id text primary key, owner_id text not null, rebound_id text, kind text not null, text text not null,
      starts_at text not null, starts_local text not null, time_zone text not null, minutes integer not null,
      place text not null, application_id text, interview_id text, question_id text, contact_id text,
      created_at text not null, done_at text`,
    questions:
      'id text primary key, owner_id text not null, text text not null, notes text not null, created_at text not null',
    stories:
      'id text primary key, owner_id text not null, created_at text not null, latest integer not null, changed_at text not null',
    story_versions: `story_id text not null, number integer not null, owner_id text not null, title text not null,
      situation text not null, task text not null, action text not null, result text not null, note text not null,
      created_at text not null, primary key (story_id, number)`,
    wordings:
      'id text primary key, owner_id text not null, said text not null, instead text not null, created_at text not null',
    mail_imports: `id text primary key, owner_id text not null, name text not null, status text not null,
      bytes_total bigint not null, bytes_read bigint not null, mails_read integer not null, proposals integer not null,
      known integer not null, aside integer not null, unreadable integer not null, message text,
      started_at text not null, finished_at text`,
    messages: `id text primary key, owner_id text not null, message_key text not null, from_name text not null,
      from_address text not null, subject text not null, sent_at text, text text not null, raw text, problem text,
      created_at text not null`,
    proposals: `id text primary key, owner_id text not null, message_id text not null, kind text not null, company text,
      role text, day text, confidence text not null, evidence text not null, status text not null,
      sort_key text not null, application_id text, event_id text, rebound_id text, made_application integer not null,
      created_at text not null`,
  };
  for (const [name, columns] of Object.entries(tables)) {
    await sql`create table ${sql.table(name)} (${sql.raw(columns)})`.execute(db);
  }
  await createApplicationTexts(db, engine);
  for (const [name, on] of Object.entries(INDEXES)) {
    await sql`create ${sql.raw(name.startsWith('one_') ? 'unique ' : '')}index ${sql.ref(name)} on ${sql.raw(on)}`.execute(
      db,
    );
  }
}

const INDEXES: Record<string, string> = {
  revisions_by_entity: 'revisions (owner_id, entity, entity_id)',
  applications_by_last_event: 'applications (owner_id, last_event_on, id, text_number)',
  applications_by_column: 'applications (owner_id, board_column, last_event_on, id, text_number)',
  applications_by_live: 'applications (owner_id, is_live, last_event_on, id)',
  applications_by_company: 'applications (owner_id, company)',
  events_by_application: 'application_events (owner_id, application_id, id)',
  events_by_kind: 'application_events (owner_id, kind, recorded_at)',
  one_text_per_application: 'application_texts (application_id)',
  contacts_by_owner: 'contacts (owner_id, id)',
  interviews_by_application: 'interviews (application_id, round)',
  interviews_by_start: 'interviews (owner_id, starts_at)',
  interview_contacts_by_contact: 'interview_contacts (contact_id)',
  rebounds_by_day: 'rebounds (owner_id, day)',
  rebounds_open: 'rebounds (owner_id, is_open)',
  rebound_log_by_rebound: 'rebound_log (rebound_id, id)',
  rebound_nos_by_application: 'rebound_nos (application_id)',
  activities_by_owner: 'activities (owner_id, position)',
  activity_uses_by_rebound: 'activity_uses (rebound_id, id)',
  activity_uses_by_owner: 'activity_uses (owner_id, activity_id)',
  one_review_per_application: 'reviews (rebound_id, application_id)',
  findings_by_review: 'findings (review_id)',
  findings_by_application: 'findings (application_id)',
  next_steps_by_rebound: 'next_steps (rebound_id)',
  next_steps_by_start: 'next_steps (owner_id, starts_at)',
  questions_by_owner: 'questions (owner_id, id)',
  stories_by_change: 'stories (owner_id, changed_at)',
  wordings_by_owner: 'wordings (owner_id, id)',
  mail_imports_by_owner: 'mail_imports (owner_id, id)',
  one_message_per_key: 'messages (owner_id, message_key)',
  one_proposal_per_message: 'proposals (message_id)',
  proposals_by_status: 'proposals (owner_id, status, sort_key, id)',
};

/** Both engines find whole words and beginnings of words in the same tokens (domain/application/search-text.ts). */
async function createApplicationTexts(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  if (engine === 'postgres') {
    await sql`create table application_texts (number bigint generated by default as identity primary key,
      application_id text not null, owner_id text not null, tokens text not null,
      words tsvector generated always as (array_to_tsvector(string_to_array(tokens, ' '))) stored)`.execute(
      db,
    );
    await sql`create index application_texts_by_words on application_texts using gin (words)`.execute(db);
    return;
  }
  await sql`create table application_texts (number integer primary key, application_id text not null,
    owner_id text not null, tokens text not null)`.execute(db);
  // Tokens are letters and digits with a few signs ("c++", ".net"); split at spaces and nowhere else.
  await sql`create virtual table application_words using fts5(tokens, content='application_texts', content_rowid='number',
    prefix='1 2 3', tokenize="unicode61 remove_diacritics 0 tokenchars '+#._-&'")`.execute(db);
  for (const [event, does] of Object.entries(FOLLOW_TEXTS)) {
    await sql
      .raw(`create trigger application_texts_${event} after ${event} on application_texts begin ${does} end`)
      .execute(db);
  }
}

const FORGET = `insert into application_words(application_words, rowid, tokens) values ('delete', old.number, old.tokens);`;
const LEARN = 'insert into application_words(rowid, tokens) values (new.number, new.tokens);';
const FOLLOW_TEXTS = { insert: LEARN, delete: FORGET, update: FORGET + LEARN };
