import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Finding } from '../../contract/review.ts';
import type { FindingId, OwnerId, ReviewId } from '../../domain/id.ts';
import { findCameUp } from './came-up.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredFinding = Selectable<Schema['findings']>;

export async function findFinding(db: Db, ownerId: OwnerId, id: FindingId): Promise<Finding | undefined> {
  const row = await selectFindings(db, ownerId).where('findings.id', '=', id).executeTakeFirst();
  return row && (await withCameUp(db, ownerId, [row]))[0];
}

/** What each review found, in the order it was written. */
export async function findFindingsOfReviews(
  db: Db,
  ownerId: OwnerId,
  reviewIds: readonly ReviewId[],
): Promise<Map<ReviewId, Finding[]>> {
  const rows = await selectFindings(db, ownerId).where('findings.review_id', 'in', reviewIds).execute();
  return Map.groupBy(await withCameUp(db, ownerId, rows), ({ reviewId }) => reviewId);
}

export async function findStoredFinding(
  db: Db,
  ownerId: OwnerId,
  id: FindingId,
): Promise<StoredFinding | undefined> {
  return db
    .selectFrom('findings')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** What a review found and has not kept yet. */
export async function findFindingsToKeep(
  db: Db,
  ownerId: OwnerId,
  reviewId: ReviewId,
): Promise<StoredFinding[]> {
  return db
    .selectFrom('findings')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('review_id', '=', reviewId)
    .where('kept_at', 'is', null)
    .orderBy('id')
    .execute();
}

/** The page makes the id, so that sending it twice makes one finding. */
export async function insertFindingOnce(tx: Tx, finding: Insertable<Schema['findings']>): Promise<void> {
  await tx
    .insertInto('findings')
    .values(finding)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

export async function updateFinding(
  tx: Tx,
  ownerId: OwnerId,
  id: FindingId,
  changes: Updateable<Schema['findings']>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  await tx
    .updateTable('findings')
    .set(changes)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

function selectFindings(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('findings')
    .leftJoin('questions', 'questions.id', 'findings.question_id')
    .leftJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'findings.story_id')
        .onRef('story_versions.number', '=', 'findings.story_version'),
    )
    .selectAll('findings')
    .select(['questions.text as question_text', 'story_versions.title as story_title'])
    .where('findings.owner_id', '=', ownerId)
    .orderBy('findings.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectFindings>['execute']>>[number];

async function withCameUp(db: Db, ownerId: OwnerId, rows: readonly Row[]): Promise<Finding[]> {
  const ids = rows.map(({ id }) => id);
  const cameUp = await findCameUp(db, ownerId, ids);
  return rows.map((row) => ({ ...rowToFinding(row), cameUp: cameUp.get(row.id) ?? [] }));
}

function rowToFinding(row: Row): Omit<Finding, 'cameUp'> {
  return {
    id: row.id,
    reviewId: row.review_id,
    kind: row.kind,
    basis: row.basis,
    text: row.text,
    instead: row.instead,
    storyId: row.story_id,
    keptAt: row.kept_at,
    became: rowToBecame(row),
  };
}

function rowToBecame(row: Row): Finding['became'] {
  if (row.question_id) return { type: 'question', id: row.question_id, text: row.question_text ?? '' };
  if (row.wording_id) return { type: 'wording', id: row.wording_id };
  if (row.story_id && row.story_version !== null) {
    return { type: 'story', id: row.story_id, title: row.story_title ?? '', version: row.story_version };
  }
  return null;
}
