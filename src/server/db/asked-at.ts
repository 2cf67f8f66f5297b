import type { AskedAt } from '../../contract/question.ts';
import type { OwnerId, QuestionId } from '../../domain/id.ts';
import { placesAsked } from '../../domain/question/places-asked.ts';
import type { Db } from './database.ts';

/** Where each question, or one of them, was asked: at interviews, and where a review found it. */
export async function findAskedAt(
  db: Db,
  ownerId: OwnerId,
  id?: QuestionId,
): Promise<Map<QuestionId, AskedAt[]>> {
  const askings = await findAskings(db, ownerId, id);
  const found = await findFound(db, ownerId, id);
  const askingsById = Map.groupBy(askings, ({ questionId }) => questionId);
  const foundById = Map.groupBy(found, ({ questionId }) => questionId);
  const ids = new Set([...askingsById.keys(), ...foundById.keys()]);
  return new Map(
    [...ids].map((questionId) => [
      questionId,
      placesAsked(askingsById.get(questionId) ?? [], foundById.get(questionId) ?? []).map(
        ({ questionId: _, at: __, ...place }) => place,
      ),
    ]),
  );
}

type Asked = AskedAt & { questionId: QuestionId; at: string };

async function findAskings(db: Db, ownerId: OwnerId, id?: QuestionId): Promise<Asked[]> {
  const rows = await db
    .selectFrom('question_askings')
    .innerJoin('interviews', 'interviews.id', 'question_askings.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['question_askings.question_id', 'interviews.id', 'interviews.application_id', 'company', 'role'])
    .select([
      'interviews.round',
      'interviews.starts_at',
      'is_caught_out',
      'went',
      'question_askings.created_at',
    ])
    .where('question_askings.owner_id', '=', ownerId)
    // Noted by mistake: it shows nowhere.
    .where('interviews.is_undone', '=', 0)
    .$if(id !== undefined, (query) => query.where('question_askings.question_id', '=', id ?? null))
    .execute();
  return rows.map((row) => ({
    questionId: row.question_id,
    at: row.starts_at ?? row.created_at,
    interviewId: row.id,
    applicationId: row.application_id,
    company: row.company,
    role: row.role,
    round: row.round,
    isCaughtOut: row.is_caught_out === 1,
    went: row.went,
  }));
}

async function findFound(db: Db, ownerId: OwnerId, id?: QuestionId): Promise<Asked[]> {
  const rows = await db
    .selectFrom('findings')
    .innerJoin('applications', 'applications.id', 'findings.application_id')
    .select(['findings.question_id', 'findings.application_id', 'company', 'role', 'findings.created_at'])
    .where('findings.owner_id', '=', ownerId)
    .where('findings.question_id', id ? '=' : 'is not', id ?? null)
    .orderBy('findings.id')
    .execute();
  return rows.flatMap(({ question_id, application_id, created_at, company, role }) =>
    question_id === null
      ? []
      : {
          questionId: question_id,
          at: created_at,
          interviewId: null,
          applicationId: application_id,
          company,
          role,
          round: null,
          isCaughtOut: true,
          went: null,
        },
  );
}
