import type { OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';

/** Every interview of an owner beside its application, also those taken back or called off; each question selects its own. */
export function ownInterviews(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('interviews')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .where('interviews.owner_id', '=', ownerId);
}

/** Those that start within a stretch of time and were neither called off nor taken back, the soonest first. */
export function ownInterviewsBetween(db: Db, ownerId: OwnerId, { from, to }: { from: Instant; to: Instant }) {
  return ownInterviews(db, ownerId)
    .where('interviews.starts_at', '>=', from)
    .where('interviews.starts_at', '<', to)
    .where('interviews.is_undone', '=', 0)
    .where('interviews.is_cancelled', '=', 0)
    .orderBy('interviews.starts_at')
    .orderBy('interviews.id');
}
