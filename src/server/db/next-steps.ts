import type { Selectable } from 'kysely';
import type { NextStep } from '../../contract/rebound.ts';
import type { OwnerId } from '../../domain/id.ts';
import { nextStepSentence } from '../../domain/rebound/next-step.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import type { Schema } from './schema.ts';

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

export function rowToNextStep(row: Selectable<Schema['next_steps']>): NextStep {
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
    questionId: row.question_id,
    contactId: row.contact_id,
    sentence: nextStepSentence({ startsLocal: row.starts_local, where: row.place, what: row.text }),
    doneAt: row.done_at,
  };
}
