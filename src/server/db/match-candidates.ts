import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { Tried } from '../../domain/mail/another-try.ts';
import type { MatchCandidate } from '../../domain/mail/match-application.ts';
import type { StoredApplication } from './applications.ts';
import type { Db } from './database.ts';

export type Candidate = MatchCandidate<ApplicationId>;

const TIMES = ['status', 'applied_on', 'closed_on', 'last_event_on'] as const;
const COLUMNS = ['id', 'company', 'role', 'is_live', ...TIMES] as const;

/** Every application in sight, as far as matching a mail needs it. */
export async function findMatchCandidates(db: Db, ownerId: OwnerId): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('applications')
    .select(COLUMNS)
    .where('owner_id', '=', ownerId)
    .where('last_event_on', 'is not', null)
    .orderBy('id')
    .execute();
  const numbers = await findRequisitions(db, ownerId);
  return rows.map((row) => candidateOf(row, numbers.get(row.id) ?? []));
}

/** An application as mails are matched with it. */
export function candidateOf(
  row: Pick<StoredApplication, (typeof COLUMNS)[number]>,
  requisitions: readonly string[],
): Candidate {
  const { id, company, role } = row;
  return { id, company, role, isLive: row.is_live === 1, requisitions, ...triedOf(row) };
}

/** When one tried for it. */
export function triedOf({
  status,
  applied_on,
  closed_on,
  last_event_on,
}: Pick<StoredApplication, (typeof TIMES)[number]>): Required<Tried> {
  const ended = closed_on === null ? null : { as: status, on: closed_on };
  return { appliedOn: applied_on, lastEventOn: last_event_on, ended };
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
    .select(['id', 'company', 'role', ...TIMES])
    .where('owner_id', '=', ownerId)
    .where((eb) => eb.or([eb('is_live', '=', 1), eb('last_event_on', 'is', null)]))
    .orderBy('id')
    .execute();
  return rows.map(({ id, company, role, ...times }) => ({
    ...{ id, company, role, isTakenBack: times.last_event_on === null },
    ...triedOf(times),
  }));
}
