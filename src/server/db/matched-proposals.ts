import type { Proposal } from '../../contract/mail.ts';
import type { EventKind } from '../../domain/application/event.ts';
import type { ApplicationId, EventId, OwnerId } from '../../domain/id.ts';
import type { MatchIndex } from '../../domain/mail/match-index.ts';
import { matchIndex } from '../../domain/mail/match-index.ts';
import { findKindsOfEvents } from './application-events.ts';
import type { Db } from './database.ts';
import { findMatchCandidates } from './match-candidates.ts';
import { rowToHead } from './messages.ts';
import type { StoredProposal } from './proposals.ts';

/** More would be no help in choosing. */
const MAX_CANDIDATES = 50;

/** Proposals with the application each fits now: applications change, so this is worked out when it is asked for. */
export async function withMatches(
  db: Db,
  ownerId: OwnerId,
  rows: readonly StoredProposal[],
): Promise<Proposal[]> {
  if (rows.length === 0) return [];
  const index = matchIndex(await findMatchCandidates(db, ownerId));
  const kinds = await findKindsOfEvents(
    db,
    ownerId,
    rows.flatMap(({ status, event_id }) => (status === 'accepted' && event_id ? [event_id] : [])),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as Proposal['kind'],
    company: row.company,
    role: row.role,
    day: row.day,
    confidence: row.confidence,
    status: row.status,
    evidence: JSON.parse(row.evidence),
    requisition: null,
    invitation: null,
    reopens: false,
    message: rowToHead({ ...row, id: row.message_id }),
    match: matchOf(row, index),
    accepted: acceptedAs(row, kinds),
  }));
}

const KIND_OF: Partial<Record<EventKind, NonNullable<Proposal['accepted']>['kind']>> = {
  confirmed: 'confirmation',
  interview: 'interview',
  assessment: 'assessment',
  rejected: 'rejection',
  offer: 'offer',
  on_hold: 'on_hold',
  contacted: 'recruiter',
};

function acceptedAs(row: StoredProposal, kinds: ReadonlyMap<EventId, EventKind>): Proposal['accepted'] {
  if (row.status !== 'accepted' || !row.application_id) return null;
  const kind = row.event_id && kinds.get(row.event_id);
  return {
    applicationId: row.application_id,
    kind: (kind && KIND_OF[kind]) ?? null,
    eventId: row.event_id,
    reboundId: row.rebound_id,
  };
}

/** The one it fits comes as a candidate too, so that its name can be shown. */
function matchOf(row: StoredProposal, index: MatchIndex<ApplicationId>): Proposal['match'] {
  const accepted = row.status === 'accepted' ? row.application_id : null;
  const match = accepted ? ({ kind: 'one', id: accepted } as const) : index.match(row);
  const ids = match.kind === 'one' ? [match.id] : match.kind === 'ask' ? match.candidates : [];
  const candidates = ids.slice(0, MAX_CANDIDATES).flatMap((id) => {
    const found = index.find(id);
    return found ? [{ id, company: found.company, role: found.role }] : [];
  });
  return { applicationId: match.kind === 'one' ? match.id : null, candidates };
}
