import type { Insertable, Selectable, Updateable } from 'kysely';
import type { NextStep } from '../../contract/rebound.ts';
import type { NextStepId, OwnerId, ReboundId } from '../../domain/id.ts';
import { nextStepSentence } from '../../domain/rebound/next-step.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';

export type StoredNextStep = Selectable<Schema['next_steps']>;

/** Next steps not done yet that start before an instant, the soonest first; of many, the latest fifty. */
export async function findNextStepsDue(db: Db, ownerId: OwnerId, before: Instant): Promise<NextStep[]> {
  const rows = await db
    .selectFrom('next_steps')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('done_at', 'is', null)
    .where('starts_at', '<', before)
    .orderBy('starts_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  return rows.map(rowToNextStep).reverse();
}

/** The steps chosen in a rebound, the soonest first. */
export async function findNextStepsOf(db: Db, ownerId: OwnerId, reboundId: ReboundId): Promise<NextStep[]> {
  const rows = await db
    .selectFrom('next_steps')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('rebound_id', '=', reboundId)
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(rowToNextStep);
}

export async function findStoredNextStep(
  db: Db,
  ownerId: OwnerId,
  id: NextStepId,
): Promise<StoredNextStep | undefined> {
  return db
    .selectFrom('next_steps')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function insertNextStep(tx: Tx, step: Insertable<Schema['next_steps']>): Promise<void> {
  await tx.insertInto('next_steps').values(step).execute();
}

export async function updateNextStep(
  tx: Tx,
  ownerId: OwnerId,
  id: NextStepId,
  changed: Updateable<Schema['next_steps']>,
): Promise<void> {
  await tx
    .updateTable('next_steps')
    .set(changed)
    .where('owner_id', '=', ownerId)
    .where('id', '=', id)
    .execute();
}

/** Which of the things a step speaks of are not this owner's, or not there at all. */
export async function findMissingTarget(
  db: Db,
  ownerId: OwnerId,
  targets: Pick<NextStep, 'applicationId' | 'interviewId' | 'cardId' | 'contactId'>,
): Promise<'application' | 'interview' | 'card' | 'person' | null> {
  const { applicationId, interviewId, cardId, contactId } = targets;
  const owned = (table: 'applications' | 'interviews' | 'cards' | 'contacts', id: string) =>
    db
      .selectFrom(table)
      .select('id')
      .where('owner_id', '=', ownerId)
      .where('id', '=', id as never);
  if (applicationId && !(await owned('applications', applicationId).executeTakeFirst())) return 'application';
  if (interviewId && !(await owned('interviews', interviewId).executeTakeFirst())) return 'interview';
  if (cardId && !(await owned('cards', cardId).executeTakeFirst())) return 'card';
  if (contactId && !(await owned('contacts', contactId).executeTakeFirst())) return 'person';
  return null;
}

export function rowToNextStep(row: StoredNextStep): NextStep {
  return {
    id: row.id,
    reboundId: row.rebound_id,
    kind: row.kind as NextStep['kind'],
    text: row.text,
    startsLocal: row.starts_local,
    startsAt: row.starts_at,
    timeZone: row.time_zone,
    minutes: row.minutes,
    where: row.place,
    applicationId: row.application_id,
    interviewId: row.interview_id,
    cardId: row.card_id,
    contactId: row.contact_id,
    sentence: nextStepSentence({ startsLocal: row.starts_local, where: row.place, what: row.text }),
    doneAt: row.done_at,
  };
}
