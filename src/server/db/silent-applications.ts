import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import { matchIndex, namesOf } from '../../domain/mail/match-index.ts';
import type { Day } from '../../domain/time.ts';
import { COLUMN_OF } from './applications.ts';
import type { Db } from './database.ts';
import { findMatchCandidates } from './match-candidates.ts';
import { findBelongings } from './matched-proposals.ts';

export type SilentApplication = {
  id: ApplicationId;
  company: string;
  role: string;
  lastEventOn: Day | null;
};
type Span = { from: Day; to: Day; limit: number };

/**
 * Applications that were sent and never answered, the longest silence first. Where a mail waits that may be about one,
 * whatever it says, they are not silent.
 */
export async function findSilentApplications(
  db: Db,
  ownerId: OwnerId,
  span: Span,
): Promise<SilentApplication[]> {
  let looked = span.limit;
  for (;;) {
    const found = await findUnanswered(db, ownerId, { ...span, limit: looked });
    const waiting = await findWithMailWaiting(db, ownerId, found);
    const silent = found.filter(({ id }) => !waiting.has(id));
    if (silent.length >= span.limit || found.length < looked) {
      // Compared here: with both ends in the question SQLite leaves the index by column for a longer way.
      return silent
        .slice(0, span.limit)
        .filter(({ lastEventOn }) => lastEventOn !== null && lastEventOn <= span.to);
    }
    looked *= 4;
  }
}

async function findUnanswered(db: Db, ownerId: OwnerId, { from, limit }: Span): Promise<SilentApplication[]> {
  return db
    .selectFrom('applications')
    .select(['id', 'company', 'role', 'last_event_on as lastEventOn'])
    .where('owner_id', '=', ownerId)
    .where('board_column', '=', COLUMN_OF.applied)
    .where('last_event_on', '>=', from)
    .orderBy('last_event_on')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Which of these an open mail fits, or may be about. */
async function findWithMailWaiting(
  db: Db,
  ownerId: OwnerId,
  applications: readonly SilentApplication[],
): Promise<Set<ApplicationId>> {
  if (applications.length === 0) return new Set();
  const open = await db
    .selectFrom('proposals')
    .select(['id', 'message_id', 'company', 'role', 'requisition', 'invitation_uid'])
    .where('owner_id', '=', ownerId)
    .where('status', '=', 'open')
    .execute();
  const names = new Set(applications.flatMap(({ company }) => namesOf(company)));
  const near = open.filter(
    ({ company }) => company === null || namesOf(company).some((name) => names.has(name)),
  );
  if (near.length === 0) return new Set();
  const index = matchIndex(await findMatchCandidates(db, ownerId));
  const { belongings } = await findBelongings(db, ownerId, near);
  return new Set(
    near.flatMap((row) => {
      const match = index.match({ ...row, thread: belongings.get(row.id) ?? [] });
      if (match.kind === 'one') return [match.id];
      return match.kind === 'ask' ? match.candidates : [];
    }),
  );
}
