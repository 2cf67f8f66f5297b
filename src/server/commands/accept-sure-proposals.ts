import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ApplicationId, ProposalId, ReboundId } from '../../domain/id.ts';
import type { MatchIndex } from '../../domain/mail/match-index.ts';
import { matchIndex } from '../../domain/mail/match-index.ts';
import { isNews } from '../../domain/rebound/rebound.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { candidateOf, findMatchCandidates } from '../db/match-candidates.ts';
import { findBelongings, mailToMatch } from '../db/matched-proposals.ts';
import { doubtAbout } from '../db/meeting-in-mail.ts';
import type { ProposalCursor, StoredProposal } from '../db/proposals.ts';
import { findSureProposals } from '../db/proposals.ts';
import type { LocalNow } from '../db/reopening-proposals.ts';
import { findReopening } from '../db/reopening-proposals.ts';
import type { Acceptance } from './accept-proposal.ts';
import { acceptAs, giveRebound } from './accept-proposal.ts';
import type { StandingNo } from './open-or-join-rebound.ts';

type AcceptedSure = {
  proposalIds: ProposalId[];
  notedNos: number;
  reboundId: ReboundId | null;
  /** Where the next ones begin; null when there are none left to look at. */
  next: ProposalCursor | null;
};

/** So many in one transaction: others get their turn between two. */
const AT_ONCE = 50;

/**
 * Accepts all open sure proposals, part by part. Each part is done once it is stored: where a later one cannot be,
 * `stoppedBy` says why, and the earlier ones stay.
 */
export async function acceptAllSure(
  actor: Actor,
  show: 'nos' | 'others',
  now: LocalNow,
): Promise<Omit<AcceptedSure, 'next'> & { stoppedBy: unknown }> {
  const all: AcceptedSure = { proposalIds: [], notedNos: 0, reboundId: null, next: null };
  try {
    do {
      const some = await actor.db
        .transaction()
        .execute((tx) => acceptSomeSure(tx, actor, show, all.next, now));
      all.proposalIds.push(...some.proposalIds);
      all.notedNos += some.notedNos;
      all.reboundId = some.reboundId ?? all.reboundId;
      all.next = some.next;
      await nextTurn();
    } while (all.next);
    return { ...all, stoppedBy: null };
  } catch (error) {
    return { ...all, stoppedBy: error };
  }
}

/**
 * Accepts some of the open sure proposals, oldest mail first, so that a mail finds the application that an earlier one
 * made. One whose application is in doubt stays open. Runs inside the caller's transaction.
 */
async function acceptSomeSure(
  tx: Tx,
  actor: Actor,
  show: 'nos' | 'others',
  after: ProposalCursor | null,
  now: LocalNow,
): Promise<AcceptedSure> {
  await lockOwner(tx, actor);
  const proposals = await findSureProposals(tx, actor.ownerId, show, {
    after,
    limit: AT_ONCE,
    today: now.today,
  });
  const index = matchIndex(await findMatchCandidates(tx, actor.ownerId));
  const accepted: AcceptedSure = { proposalIds: [], notedNos: 0, reboundId: null, next: null };
  const news: (StandingNo & { proposalId: ProposalId })[] = [];
  for (const proposal of proposals) {
    const as = await asProposed(tx, actor, proposal, index, now);
    if (!as) continue;
    const { application, no } = await acceptAs(tx, actor, proposal, as, now);
    const requisitions = [
      ...(index.find(application.id)?.requisitions ?? []),
      ...(proposal.requisition ? [proposal.requisition] : []),
    ];
    index.put(candidateOf(application, requisitions));
    accepted.proposalIds.push(proposal.id);
    if (no && !isNews(as.day, now.today)) accepted.notedNos++;
    else if (no) news.push({ ...no, proposalId: proposal.id });
  }
  if (news.length > 0) accepted.reboundId = await giveRebound(tx, actor, news);
  const last = proposals.at(-1);
  if (last && proposals.length === AT_ONCE) accepted.next = { sortKey: last.sort_key, id: last.id };
  return accepted;
}

/** What a proposal says, if there is no doubt about its application. */
async function asProposed(
  tx: Tx,
  actor: Actor,
  proposal: StoredProposal,
  index: MatchIndex<ApplicationId>,
  now: LocalNow,
): Promise<Acceptance | null> {
  const { today } = now;
  const company = proposal.company?.trim();
  const { belongings, meetings } = await findBelongings(tx, actor.ownerId, [proposal]);
  const match = index.match(mailToMatch(proposal, belongings, now));
  if (!company || match.kind === 'ask' || doubtAbout(proposal, meetings)) return null;
  const kind = proposal.kind as Acceptance['kind'];
  const isToCome = proposal.day === null || proposal.day > today;
  const day = proposal.day === null || (isToCome && kind !== 'interview') ? today : proposal.day;
  const applicationId = match.kind === 'one' ? match.id : null;
  const isUpdate = meetings.noted.has(proposal.invitation_uid ?? '');
  // Noted with another application, or with one that is over: whether that goes on is the person's to say.
  if (isUpdate && !belongings.get(proposal.id)?.some((id) => id === applicationId)) return null;
  const asked = [{ row: proposal, applicationId, isUpdate }];
  if ((await findReopening(tx, actor.ownerId, asked, now)).size > 0) return null;
  return { kind, company, role: proposal.role?.trim() ?? '', day, applicationId };
}
