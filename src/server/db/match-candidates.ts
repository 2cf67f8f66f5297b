import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { MatchCandidate } from '../../domain/mail/match-application.ts';
import type { Db } from './database.ts';

export type Candidate = MatchCandidate<ApplicationId>;

/** Every application, as far as matching a mail needs it. */
export async function findMatchCandidates(db: Db, ownerId: OwnerId): Promise<Candidate[]> {
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'is_live'])
    .where('owner_id', '=', ownerId)
    .orderBy('id')
    .execute();
  return rows.map(({ is_live, ...row }) => ({ ...row, isLive: is_live === 1 }));
}
