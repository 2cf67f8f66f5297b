import { sql } from 'kysely';
import { postingText } from '../src/domain/demo/postings.ts';
import { type Random, seededRandom } from '../src/domain/demo/random.ts';
import type { CardId } from '../src/domain/id.ts';
import { cardStateOf, type LoggedReview } from '../src/domain/practice/card-state.ts';
import { type BankQuestion, QUESTION_BANK } from '../src/domain/question/bank.ts';
import { addDays, type Day, dayOf, type Instant } from '../src/domain/time.ts';
import type { Actor } from '../src/server/actor.ts';
import { cardStateToColumns } from '../src/server/db/cards.ts';
import type { Schema } from '../src/server/db/schema.ts';

const SUBJECTS = { question: 4_000, story: 600, wording: 400 } as const;
const REVIEWS_A_CARD = 20;
const ROWS_A_STATEMENT = 500;
const COMPANIES = ['Northwind', 'Contoso', 'Alder & Sons', 'Quillfeather Books', 'Harbourline'];

/**
 * 5,000 cards with 100,000 reviews of the last two years, twenty of them interviews that asked 600 of the questions, and
 * two interviews ahead with their postings. Written as rows: a hundred thousand requests would say nothing more.
 */
export async function fillPractice(actor: Actor): Promise<void> {
  const { db, ownerId, newId } = actor;
  const random = seededRandom(4_711);
  const today = dayOf(actor.clock(), actor.homeTimeZone);
  const at = (day: Day): Instant => `${day}T18:00:00.000Z` as Instant;
  const long = at(addDays(today, -800));
  const rows = {
    questions: [] as object[],
    stories: [] as object[],
    story_versions: [] as object[],
    wordings: [] as object[],
    cards: [] as object[],
    card_reviews: [] as object[],
    applications: [] as object[],
    interviews: [] as object[],
    question_askings: [] as object[],
  };
  const ids: CardId[] = [];
  for (const [subject, count] of Object.entries(SUBJECTS) as [keyof typeof SUBJECTS, number][]) {
    for (let n = 0; n < count; n++) {
      const id = newId<'question'>();
      const own = { owner_id: ownerId, created_at: long };
      ids.push(id);
      if (subject === 'question') {
        const { text, kind } = pickQuestion(random);
        const key_points = JSON.stringify([sentence(random), sentence(random), sentence(random)]);
        rows.questions.push({
          ...own,
          id,
          text,
          notes: sentence(random),
          kind: kind === 'ask_them' ? null : kind,
          key_points,
        });
      } else if (subject === 'story') {
        rows.stories.push({ ...own, id, latest: 1, changed_at: long });
        const [title, situation, task, action, result] = Array.from({ length: 5 }, () => sentence(random));
        rows.story_versions.push({
          ...own,
          story_id: id,
          number: 1,
          title,
          situation,
          task,
          action,
          result,
          note: '',
        });
      } else {
        rows.wordings.push({ ...own, id, said: sentence(random), instead: sentence(random) });
      }
      const reviews = madeReviews(random, today);
      rows.cards.push({ ...own, id, subject, ...cardStateToColumns(cardStateOf(reviews)) });
      for (const { day, grade, seconds } of reviews) {
        rows.card_reviews.push({
          ...{
            id: newId<'card_review'>(),
            owner_id: ownerId,
            card_id: id,
            type: 'reviewed',
            target_id: null,
          },
          ...{
            day,
            grade,
            mode: 'aloud',
            seconds,
            points: '[]',
            answer: '',
            interview_id: null,
            reviewed_at: at(day),
          },
        });
      }
    }
  }
  for (let n = 0; n < 22; n++) {
    const isAhead = n < 2;
    const day = addDays(today, isAhead ? 5 + n : -30 * n);
    const application_id = newId<'application'>();
    const company = COMPANIES[n % COMPANIES.length] ?? '';
    rows.applications.push(applicationRow(actor, application_id, company, day, random));
    const id = newId<'interview'>();
    rows.interviews.push({
      ...{
        id,
        owner_id: ownerId,
        application_id,
        event_id: newId<'event'>(),
        round: 1,
        kind: 'hiring_manager',
      },
      ...{ starts_at: `${day}T09:00:00.000Z`, starts_local: `${day}T09:00`, time_zone: 'UTC', minutes: 45 },
      ...{
        place: '',
        link: '',
        notes: '',
        sought: '[]',
        is_undone: 0,
        is_cancelled: 0,
        invitation_uid: null,
      },
      ...{ invitation_sequence: null, invitation_stamped_at: null, created_at: at(addDays(today, -20)) },
    });
    if (isAhead) continue;
    for (const question_id of random.shuffled(ids.slice(0, SUBJECTS.question)).slice(0, 30)) {
      rows.question_askings.push({
        ...{ question_id, interview_id: id, application_id, owner_id: ownerId, source: 'own', went: null },
        ...{ is_caught_out: random.int(0, 1), created_at: at(day) },
      });
    }
  }
  await db.transaction().execute(async (tx) => {
    for (const [table, some] of Object.entries(rows)) {
      for (let from = 0; from < some.length; from += ROWS_A_STATEMENT) {
        await tx
          .insertInto(table as keyof Schema)
          .values(some.slice(from, from + ROWS_A_STATEMENT) as never)
          .execute();
      }
    }
  });
  // A server that ran for a minute has done this by itself.
  await (actor.engine === 'postgres' ? sql`analyze` : sql`pragma optimize`).execute(db);
}

function madeReviews(random: Random, today: Day): LoggedReview[] {
  const days = Array.from({ length: REVIEWS_A_CARD }, () => random.int(1, 720)).sort((a, b) => b - a);
  return days.map((ago) => ({
    day: addDays(today, -ago),
    grade: random.pick(['again', 'hard', 'good', 'good', 'good', 'easy'] as const),
    seconds: random.int(20, 150),
  }));
}

function pickQuestion(random: Random): BankQuestion {
  const question = QUESTION_BANK[random.int(0, QUESTION_BANK.length - 1)];
  if (!question) throw new Error('There are no questions to make cards of.');
  return question;
}

/** Words of questions that people really ask, in another order: as many different ones as a real bank has. */
function sentence(random: Random): string {
  return `${pickQuestion(random).text} ${pickQuestion(random).text}`.slice(0, 180);
}

function applicationRow({ ownerId }: Actor, id: string, company: string, day: Day, random: Random) {
  const role = 'Operations Lead';
  const about = 'We bring goods to people, and people to goods.';
  return {
    ...{ id, owner_id: ownerId, company, role, posting_url: '', source: '', pay: '', place: '', notes: '' },
    posting_text: postingText({ company, role, about, family: 'operations' }, random),
    ...{
      status: 'interviewing',
      stage: 'interview',
      stage_round: 1,
      rounds: 1,
      is_live: 1,
      board_column: 'interview',
    },
    ...{ applied_on: day, answered_on: day, closed_on: null, last_event_on: day, text_number: null },
    created_at: `${day}T09:00:00.000Z`,
  };
}
