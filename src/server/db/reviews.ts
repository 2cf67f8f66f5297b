import type { Selectable, Updateable } from 'kysely';
import type { Review } from '../../contract/review.ts';
import type { MeetingNoted } from '../../domain/application/held.ts';
import { roundsHeld } from '../../domain/application/held.ts';
import type { ApplicationId, OwnerId, ReboundId, ReviewId } from '../../domain/id.ts';
import type { DebriefText, Prefill } from '../../domain/review/prefill.ts';
import { prefillFrom } from '../../domain/review/prefill.ts';
import { reviewFormOf } from '../../domain/review/prompts.ts';
import type { Instant } from '../../domain/time.ts';
import { dayOf } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import { findFindingsOfReviews } from './findings.ts';
import { findMeetingsNoted } from './meetings-noted.ts';
import type { Schema } from './schema.ts';

export type StoredReview = Selectable<Schema['reviews']>;

/** The reviews of the no's a rebound is about now, in the order the no's came. */
export async function findReviewsOfRebound(
  db: Db,
  ownerId: OwnerId,
  reboundId: ReboundId,
): Promise<Review[]> {
  const rows = await selectReviews(db, ownerId)
    .where('reviews.rebound_id', '=', reboundId)
    .where('reviews.application_id', 'in', (eb) =>
      eb
        .selectFrom('rebound_nos')
        .select('rebound_nos.application_id')
        .where('rebound_nos.owner_id', '=', ownerId)
        .where('rebound_nos.rebound_id', '=', reboundId),
    )
    .execute();
  return withFindings(db, ownerId, rows);
}

export async function findReview(db: Db, ownerId: OwnerId, id: ReviewId): Promise<Review | undefined> {
  const rows = await selectReviews(db, ownerId).where('reviews.id', '=', id).execute();
  return (await withFindings(db, ownerId, rows))[0];
}

export async function findStoredReview(
  db: Db,
  ownerId: OwnerId,
  id: ReviewId,
): Promise<StoredReview | undefined> {
  return db
    .selectFrom('reviews')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** One review for an application in a rebound; a second no of the same application shares it. */
export async function insertReview(
  tx: Tx,
  ownerId: OwnerId,
  review: { id: ReviewId; reboundId: ReboundId; applicationId: ApplicationId; createdAt: Instant },
): Promise<void> {
  const application = await tx
    .selectFrom('applications')
    .select(['rounds', 'closed_on'])
    .where('owner_id', '=', ownerId)
    .where('id', '=', review.applicationId)
    .executeTakeFirstOrThrow();
  const meetings = (await findMeetingsNoted(tx, ownerId, [review.applicationId])).get(review.applicationId);
  await tx
    .insertInto('reviews')
    .values({
      id: review.id,
      owner_id: ownerId,
      rebound_id: review.reboundId,
      application_id: review.applicationId,
      form: reviewFormOf(heldBy(application, meetings ?? [], review.createdAt)),
      size: null,
      position: null,
      answered_nothing: '[]',
      went_well: '',
      surprised: '',
      role_right: null,
      source_right: null,
      created_at: review.createdAt,
      finished_at: null,
    })
    .onConflict((conflict) => conflict.columns(['rebound_id', 'application_id']).doNothing())
    .execute();
}

export async function updateReview(
  tx: Tx,
  ownerId: OwnerId,
  id: ReviewId,
  changes: Updateable<Schema['reviews']>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await tx.updateTable('reviews').set(changes).where('owner_id', '=', ownerId).where('id', '=', id).execute();
}

function selectReviews(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('reviews')
    .innerJoin('applications', 'applications.id', 'reviews.application_id')
    .selectAll('reviews')
    .select(['company', 'role', 'source', 'rounds', 'closed_on'])
    .where('reviews.owner_id', '=', ownerId)
    .orderBy('reviews.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectReviews>['execute']>>[number];

async function withFindings(db: Db, ownerId: OwnerId, rows: readonly Row[]): Promise<Review[]> {
  if (rows.length === 0) return [];
  const findings = await findFindingsOfReviews(
    db,
    ownerId,
    rows.map(({ id }) => id),
  );
  const applicationIds = rows.map(({ application_id }) => application_id);
  const debriefs = await findDebriefTexts(db, ownerId, applicationIds);
  const meetings = await findMeetingsNoted(db, ownerId, applicationIds);
  const withHeld = rows.map((row) => ({
    ...row,
    held: heldBy(row, meetings.get(row.application_id) ?? [], row.created_at),
  }));
  return withHeld.map((row) => ({
    id: row.id,
    reboundId: row.rebound_id,
    applicationId: row.application_id,
    company: row.company,
    role: row.role,
    source: row.source,
    roundsHeld: row.held,
    isOnlyInvited: row.held === 0 && row.rounds > 0,
    // An interview that was noted after the no gives something to look back on too.
    form: row.held > 0 ? 'full' : row.form,
    size: row.size,
    position: row.position as Review['position'],
    nothing: JSON.parse(row.answered_nothing),
    wentWell: row.went_well,
    surprised: row.surprised,
    roleRight: row.role_right as Review['roleRight'],
    sourceRight: row.source_right as Review['sourceRight'],
    finishedAt: row.finished_at,
    findings: findings.get(row.id) ?? [],
    prefill: latestFirst(prefillFrom(debriefs.get(row.application_id) ?? [])),
  }));
}

/** How many rounds had taken place when the no came. */
function heldBy(
  { rounds, closed_on }: Pick<Row, 'rounds' | 'closed_on'>,
  meetings: readonly MeetingNoted[],
  lookedAt: Instant,
): number {
  return roundsHeld(rounds, meetings, { closedOn: closed_on, lookedAt });
}

/** What was noted right after each interview of some applications; an interview taken back says nothing. */
async function findDebriefTexts(
  db: Db,
  ownerId: OwnerId,
  applicationIds: readonly ApplicationId[],
): Promise<Map<ApplicationId, DebriefText[]>> {
  const rows = await db
    .selectFrom('debriefs')
    .innerJoin('interviews', 'interviews.id', 'debriefs.interview_id')
    .selectAll('debriefs')
    .select(['interviews.application_id', 'interviews.round', 'interviews.time_zone'])
    .where('debriefs.owner_id', '=', ownerId)
    .where('interviews.application_id', 'in', applicationIds)
    .where('interviews.is_undone', '=', 0)
    .execute();
  const texts = new Map<ApplicationId, DebriefText[]>();
  for (const row of rows) {
    const text: DebriefText = {
      round: row.round,
      notedOn: dayOf(row.created_at, row.time_zone),
      question: row.question,
      story: row.story,
      storyId: row.story_id,
      wording: row.wording,
      wentWell: row.went_well,
      surprised: row.surprised,
    };
    texts.set(row.application_id, [...(texts.get(row.application_id) ?? []), text]);
  }
  return texts;
}

/** The last interview is the one the no came after: what was noted then comes first. */
function latestFirst(prefill: readonly Prefill[]): Prefill[] {
  return prefill.toSorted((a, b) => b.round - a.round);
}
