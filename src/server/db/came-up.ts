import { type Insertable, sql } from 'kysely';
import type { CameUp, InterviewSince } from '../../contract/came-up.ts';
import type { CardId, FindingId, InterviewId, OwnerId, WordingId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Went } from '../../domain/went-words.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

/**
 * Where what each finding became came up again, the earliest first: at interviews that began after it was found, so
 * never at the one it came from.
 */
export async function findCameUp(
  db: Db,
  ownerId: OwnerId,
  findingIds: readonly FindingId[],
): Promise<Map<FindingId, CameUp[]>> {
  if (findingIds.length === 0) return new Map();
  const rows = await interviewsOf(db, ownerId)
    .innerJoin(atInterviews(db, ownerId).as('met'), 'met.interview_id', 'interviews.id')
    .innerJoin('findings', (join) =>
      join
        .on('met.card_id', '=', (eb) =>
          eb.fn.coalesce('findings.question_id', 'findings.wording_id', 'findings.story_id'),
        )
        .onRef('findings.created_at', '<', 'interviews.starts_at'),
    )
    .select(['findings.id as findingId', 'met.went'])
    .where('findings.owner_id', '=', ownerId)
    .where('findings.id', 'in', findingIds)
    .orderBy('interviews.starts_at')
    .orderBy('interviews.id')
    .execute();
  const byFinding = Map.groupBy(rows, ({ findingId }) => findingId);
  return new Map(
    [...byFinding].map(([id, found]) => [id, found.map(({ findingId: _, ...cameUp }) => cameUp)]),
  );
}

/** The interviews at which something could have come up since an instant, the latest first. */
export async function findInterviewsSince(
  db: Db,
  ownerId: OwnerId,
  { since, now }: { since: Instant; now: Instant },
): Promise<InterviewSince[]> {
  return interviewsOf(db, ownerId)
    .where('interviews.starts_at', '>', since)
    .where('interviews.starts_at', '<=', now)
    .orderBy('interviews.starts_at', 'desc')
    .orderBy('interviews.id')
    .limit(50)
    .execute();
}

export async function storeWordingSaid(tx: Tx, row: Insertable<Schema['interview_wordings']>): Promise<void> {
  await tx
    .insertInto('interview_wordings')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['interview_id', 'wording_id']).doUpdateSet({ went: row.went }),
    )
    .execute();
}

export async function deleteWordingSaid(
  tx: Tx,
  ownerId: OwnerId,
  interviewId: InterviewId,
  wordingId: WordingId,
): Promise<void> {
  await tx
    .deleteFrom('interview_wordings')
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', interviewId)
    .where('wording_id', '=', wordingId)
    .execute();
}

function interviewsOf(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('interviews')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['interviews.id as interviewId', 'interviews.application_id as applicationId'])
    .select(['applications.company', 'applications.role', 'interviews.round'])
    .select('interviews.starts_at as startsAt')
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .where('interviews.is_cancelled', '=', 0);
}

type MetRow = { card_id: CardId | null; interview_id: InterviewId; went: Went | null };

/** What came up at interviews, by its card: questions asked, stories told, wordings said. */
function atInterviews(db: Db, ownerId: OwnerId) {
  const told = sql<MetRow>`
    select question_id as card_id, interview_id,
      case when went is null and is_caught_out = 1 then 'badly' else went end as went
    from question_askings where owner_id = ${ownerId}
    union all select story_id, interview_id, went from interview_stories
    where owner_id = ${ownerId} and told_at is not null
    union all select wording_id, interview_id, went from interview_wordings where owner_id = ${ownerId}`;
  return db.selectFrom(sql<MetRow>`(${told})`.as('at_interviews')).selectAll();
}
