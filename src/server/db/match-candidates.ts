import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { MatchCandidate } from '../../domain/mail/match-application.ts';
import type { Db } from './database.ts';

export type Candidate = MatchCandidate<ApplicationId>;

/** Every application in sight, as far as matching a mail needs it. */
export async function findMatchCandidates(db: Db, ownerId: OwnerId): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'is_live'])
    .where('owner_id', '=', ownerId)
    .where('last_event_on', 'is not', null)
    .orderBy('id')
    .execute();
  const numbers = await findRequisitions(db, ownerId);
  return rows.map(({ is_live, ...row }) => ({
    ...row,
    isLive: is_live === 1,
    requisitions: numbers.get(row.id) ?? [],
  }));
}

/** The numbers that mails accepted for an application named: what a person took back tells nothing any more. */
async function findRequisitions(db: Db, ownerId: OwnerId): Promise<Map<ApplicationId, string[]>> {
  const rows = await db
    .selectFrom('proposals')
    .select(['application_id', 'requisition'])
    .distinct()
    .where('owner_id', '=', ownerId)
    .where('status', '=', 'accepted')
    .where('requisition', 'is not', null)
    .execute();
  const numbers = new Map<ApplicationId, string[]>();
  for (const { application_id, requisition } of rows) {
    if (application_id && requisition) {
      numbers.set(application_id, [...(numbers.get(application_id) ?? []), requisition]);
    }
  }
  return numbers;
}

/** Live applications, and those out of sight since all that was in them was taken back: what a new one may be already. */
export async function findLiveOrTakenBack(
  db: Db,
  ownerId: OwnerId,
): Promise<(Omit<Candidate, 'isLive' | 'requisitions'> & { isTakenBack: boolean })[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'last_event_on'])
    .where('owner_id', '=', ownerId)
    .where((eb) => eb.or([eb('is_live', '=', 1), eb('last_event_on', 'is', null)]))
    .orderBy('id')
    .execute();
  return rows.map(({ last_event_on, ...row }) => ({ ...row, isTakenBack: last_event_on === null }));
}
