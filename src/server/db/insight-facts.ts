import { isHeld } from '../../domain/application/held.ts';
import type { InterviewId, OwnerId } from '../../domain/id.ts';
import type { NotedInterview } from '../../domain/insight/leading-figures.ts';
import type { SentApplication } from '../../domain/insight/silence-figures.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import { meetingOf } from './meetings-noted.ts';

/** Every application with what its events come to, in the order they were noted. */
export async function findCountedApplications(db: Db, ownerId: OwnerId): Promise<SentApplication[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'source', 'status', 'stage', 'rounds', 'is_live'])
    .select(['applied_on', 'answered_on', 'closed_on'])
    .where('owner_id', '=', ownerId)
    // One that was made by accepting a mail and taken back has no event left.
    .where('last_event_on', 'is not', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    company: row.company,
    role: row.role,
    source: row.source,
    status: row.status,
    stage: row.stage,
    rounds: row.rounds,
    isLive: row.is_live === 1,
    appliedOn: row.applied_on,
    answeredOn: row.answered_on,
    closedOn: row.closed_on,
  }));
}

/** Interviews that took place, oldest first, with what was noted of each; one without a time counts once it has a debrief. */
export async function findNotedInterviews(db: Db, ownerId: OwnerId, now: Instant): Promise<NotedInterview[]> {
  const rows = await db
    .selectFrom('interviews')
    .leftJoin('debriefs', 'debriefs.interview_id', 'interviews.id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['interviews.id', 'starts_at', 'starts_local', 'is_cancelled', 'closed_on'])
    .select(['debriefs.created_at as debriefed_at', 'debriefs.question'])
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .execute();
  const asked = await countAskings(db, ownerId);
  const stories = await countStories(db, ownerId);
  return rows
    .filter((row) => isHeld(meetingOf(row), { closedOn: row.closed_on, lookedAt: now }))
    .map((row) => ({ ...row, at: row.starts_at ?? row.debriefed_at ?? now }))
    .sort((one, other) => compare(one.at, other.at) || compare(one.id, other.id))
    .map(({ id, debriefed_at, question }) => ({
      hasDebrief: debriefed_at !== null,
      surprises: asked.get(id) ?? linesOf(question ?? ''),
      storiesPlanned: stories.get(id)?.planned ?? 0,
      storiesTold: stories.get(id)?.told ?? 0,
    }));
}

/** How many of the questions asked in each interview caught one out; where none was noted one by one, nothing. */
async function countAskings(db: Db, ownerId: OwnerId): Promise<Map<InterviewId, number>> {
  const rows = await db
    .selectFrom('question_askings')
    .select((eb) => ['interview_id', eb.fn.sum<number>('is_caught_out').as('caughtOut')])
    .where('owner_id', '=', ownerId)
    .groupBy('interview_id')
    .execute();
  return new Map(rows.map(({ interview_id, caughtOut }) => [interview_id, Number(caughtOut)]));
}

async function countStories(
  db: Db,
  ownerId: OwnerId,
): Promise<Map<InterviewId, { planned: number; told: number }>> {
  const rows = await db
    .selectFrom('interview_stories')
    .select((eb) => [
      'interview_id',
      eb.fn.countAll<number>().as('planned'),
      eb.fn.count<number>('told_at').as('told'),
    ])
    .where('owner_id', '=', ownerId)
    .where('is_planned', '=', 1)
    .groupBy('interview_id')
    .execute();
  return new Map(
    rows.map(({ interview_id, planned, told }) => [
      interview_id,
      { planned: Number(planned), told: Number(told) },
    ]),
  );
}

/** A debrief from before questions were noted one by one holds one a line. */
function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '').length;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
