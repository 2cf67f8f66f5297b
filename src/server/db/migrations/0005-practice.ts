import { type Kysely, sql } from 'kysely';

/** From what went wrong to the next interview: debriefs and questions in full, stories told, cards and their reviews. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, columns] of Object.entries(COLUMNS)) {
    for (const column of columns) {
      await sql`alter table ${sql.table(table)} add column ${sql.raw(column)}`.execute(db);
    }
  }
  for (const [name, columns] of Object.entries(TABLES)) {
    await sql`create table ${sql.table(name)} (${sql.raw(columns)})`.execute(db);
  }
  for (const [name, on] of Object.entries(INDEXES)) {
    await sql`create ${sql.raw(name.startsWith('one_') ? 'unique ' : '')}index ${sql.ref(name)} on ${sql.raw(on)}`.execute(
      db,
    );
  }
  // Whatever can be practised has its card from the day it is noted.
  for (const [subject, table] of [
    ['question', 'questions'],
    ['story', 'stories'],
    ['wording', 'wordings'],
  ] as const) {
    await sql`insert into cards (id, owner_id, subject, created_at)
      select id, owner_id, ${sql.lit(subject)}, created_at from ${sql.table(table)}`.execute(db);
  }
}

const COLUMNS = {
  interviews: [
    "if_no text not null default ''",
    "differently text not null default ''",
    'before_skipped_at text',
    "ask_them text not null default '[]'",
  ],
  debriefs: [
    "asked text not null default ''",
    "met text not null default ''",
    "sought text not null default ''",
    'position text',
    'finished_at text',
  ],
  questions: [
    'kind text',
    "key_points text not null default '[]'",
    "competencies text not null default '[]'",
    'bank_id text',
  ],
  story_versions: ["competencies text not null default '[]'", 'seconds integer'],
};

const TABLES = {
  question_stories: `question_id text not null, story_id text not null, owner_id text not null, added_at text not null,
    primary key (question_id, story_id)`,
  question_askings: `question_id text not null, interview_id text not null, application_id text not null,
    owner_id text not null, source text not null, is_caught_out integer not null, went text, created_at text not null,
    primary key (question_id, interview_id)`,
  interview_stories: `interview_id text not null, story_id text not null, owner_id text not null,
    is_planned integer not null, told_at text, version integer, seconds integer, went text, created_at text not null,
    primary key (interview_id, story_id)`,
  cards: `id text primary key, owner_id text not null, subject text not null, is_away integer not null default 0,
    stability double precision, difficulty double precision, reviewed_on text, due text,
    reviews integer not null default 0, lapses integer not null default 0, last_grade text, weights text,
    created_at text not null`,
  card_reviews: `id text primary key, owner_id text not null, card_id text not null, type text not null, target_id text,
    day text not null, grade text, mode text, seconds integer, points text, answer text not null, interview_id text,
    reviewed_at text not null`,
};

const INDEXES = {
  one_question_per_bank: 'questions (owner_id, bank_id)',
  question_stories_by_story: 'question_stories (owner_id, story_id)',
  question_askings_by_interview: 'question_askings (owner_id, interview_id)',
  question_askings_by_application: 'question_askings (owner_id, application_id)',
  interview_stories_by_story: 'interview_stories (owner_id, story_id)',
  cards_by_due: 'cards (owner_id, is_away, due, id)',
  card_reviews_by_card: 'card_reviews (owner_id, card_id, id)',
  card_reviews_by_day: 'card_reviews (owner_id, day)',
};
