import type { Rebound } from '../../contract/rebound.ts';
import type { OwnerId } from '../../domain/id.ts';
import type { KnownFacts } from '../../domain/rebound/suggestions.ts';
import { FOLLOW_UP_AFTER_DAYS } from '../../domain/rebound/suggestions.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { addDays, daysBetween } from '../../domain/time.ts';
import type { Db } from './database.ts';
import { findFound } from './found.ts';
import { findPeopleMet } from './rebound-gave.ts';
import { findSilentApplications } from './silent-applications.ts';

/** Longer silences than this are history, not something to do next. */
const SILENT_UP_TO_DAYS = 180;
const MANY = 500;

/** What is known that a small next step could come from. */
export async function findReturnFacts(
  db: Db,
  ownerId: OwnerId,
  rebound: Rebound,
  { now, today }: { now: Instant; today: Day },
): Promise<KnownFacts> {
  const planned = await findPlanned(db, ownerId);
  const met = await findPeopleMet(db, ownerId, rebound.id);
  const silent = await findSilentApplications(db, ownerId, {
    from: addDays(today, -SILENT_UP_TO_DAYS),
    to: addDays(today, -FOLLOW_UP_AFTER_DAYS),
    limit: MANY,
  });
  const companies = new Map(rebound.nos.map(({ applicationId, company }) => [applicationId, company]));
  return {
    today,
    interviews: await findInterviewsToCome(db, ownerId, now),
    found: (await findFound(db, ownerId)).map((one) => ({
      ...one,
      rehearsed:
        one.rehearsed || planned.some(({ card_id, done_at }) => card_id === one.cardId && done_at !== null),
    })),
    contacts: met.map((person) => ({
      ...person,
      company: companies.get(person.applicationId) ?? '',
      thanked: planned.some(({ kind, contact_id }) => kind === 'thank' && contact_id === person.contactId),
    })),
    saved: await findSaved(db, ownerId),
    silent: silent.map(({ id, company, lastEventOn }) => ({
      applicationId: id,
      company,
      days: daysBetween(lastEventOn ?? today, today),
      followedUp: planned.some(({ kind, application_id }) => kind === 'follow_up' && application_id === id),
    })),
  };
}

/** Steps chosen before: what is planned is not suggested again. */
async function findPlanned(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('next_steps')
    .select(['kind', 'card_id', 'contact_id', 'application_id', 'done_at'])
    .where('owner_id', '=', ownerId)
    .execute();
}

async function findInterviewsToCome(
  db: Db,
  ownerId: OwnerId,
  now: Instant,
): Promise<KnownFacts['interviews']> {
  const rows = await db
    .selectFrom('interviews')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .leftJoin('debriefs', 'debriefs.interview_id', 'interviews.id')
    .select(['interviews.id', 'interviews.application_id', 'company', 'starts_local'])
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .where('interviews.is_cancelled', '=', 0)
    .where('applications.is_live', '=', 1)
    .where('debriefs.interview_id', 'is', null)
    .where((eb) => eb.or([eb('starts_at', '>=', now), eb('starts_at', 'is', null)]))
    .limit(MANY)
    .execute();
  return rows.map(({ id, application_id, company, starts_local }) => ({
    interviewId: id,
    applicationId: application_id,
    company,
    day: (starts_local?.slice(0, 10) as Day | undefined) ?? null,
    startsLocal: starts_local,
  }));
}

async function findSaved(db: Db, ownerId: OwnerId): Promise<KnownFacts['saved']> {
  const rows = await db
    .selectFrom('applications')
    .select(['id as applicationId', 'company', 'role'])
    .where('owner_id', '=', ownerId)
    .where('board_column', '=', 'saved')
    .orderBy('last_event_on', 'desc')
    .orderBy('id', 'desc')
    .limit(MANY)
    .execute();
  return rows.map((row) => ({ ...row, closesOn: null }));
}
