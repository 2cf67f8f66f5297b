import type { InterviewKind } from '../../domain/application/interview-kind.ts';
import type { ApplicationId, InterviewId, OwnerId, QuestionId, StoryId } from '../../domain/id.ts';
import type { InterviewAhead } from '../../domain/practice/relevance.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import { ownInterviews, ownInterviewsBetween } from './own-interviews.ts';

/** An interview to practise for, with the words that tell what may come up there. */
export type InterviewToCome = InterviewAhead & {
  id: InterviewId;
  applicationId: ApplicationId;
  round: number;
  startsAt: Instant | null;
  isCancelled: boolean;
  createdAt: Instant;
};

export async function findInterviewToCome(
  db: Db,
  ownerId: OwnerId,
  id: InterviewId,
): Promise<InterviewToCome | undefined> {
  const row = await toCome(ownInterviews(db, ownerId))
    .where('interviews.id', '=', id)
    .where('interviews.is_undone', '=', 0)
    .executeTakeFirst();
  return row && rowToInterview(row);
}

/** Of applications that still live, within a stretch of time, soonest first. */
export async function findInterviewsAhead(
  db: Db,
  ownerId: OwnerId,
  span: { from: Instant; to: Instant },
): Promise<InterviewToCome[]> {
  const rows = await toCome(ownInterviewsBetween(db, ownerId, span))
    .where('applications.is_live', '=', 1)
    .limit(20)
    .execute();
  return rows.map(rowToInterview);
}

/** How often each question was asked at one company, other roles of it included; `isHere` says which name is that company. */
export async function findAskedHere(
  db: Db,
  ownerId: OwnerId,
  isHere: (company: string) => boolean,
): Promise<Map<QuestionId, number>> {
  const rows = await db
    .selectFrom('question_askings as asking')
    .innerJoin('interviews', 'interviews.id', 'asking.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['asking.question_id', 'applications.company'])
    .where('asking.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .execute();
  const times = new Map<QuestionId, number>();
  for (const { question_id, company } of rows) {
    if (isHere(company)) times.set(question_id, (times.get(question_id) ?? 0) + 1);
  }
  return times;
}

export async function findPlannedStories(db: Db, ownerId: OwnerId, id: InterviewId): Promise<Set<StoryId>> {
  const rows = await db
    .selectFrom('interview_stories')
    .select('story_id')
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', id)
    .where('is_planned', '=', 1)
    .execute();
  return new Set(rows.map(({ story_id }) => story_id));
}

function toCome(interviews: ReturnType<typeof ownInterviews>) {
  return interviews.select([
    'interviews.id',
    'interviews.application_id',
    'interviews.round',
    'interviews.kind',
    'interviews.starts_at',
    'interviews.sought',
    'interviews.is_cancelled',
    'interviews.created_at',
    'applications.company',
    'applications.role',
    'applications.posting_text',
  ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof toCome>['execute']>>[number];

function rowToInterview(row: Row): InterviewToCome {
  return {
    id: row.id,
    applicationId: row.application_id,
    company: row.company,
    role: row.role,
    round: row.round,
    kind: row.kind as InterviewKind,
    startsAt: row.starts_at,
    sought: JSON.parse(row.sought),
    postingText: row.posting_text,
    isCancelled: row.is_cancelled === 1,
    createdAt: row.created_at,
  };
}
