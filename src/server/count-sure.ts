import type { Proposal } from '../contract/mail.ts';
import type { ApplicationId } from '../domain/id.ts';
import { matchIndex } from '../domain/mail/match-index.ts';
import type { Day } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { findAppliedDays } from './db/applications.ts';
import { withMatches } from './db/matched-proposals.ts';
import { findSureProposals } from './db/proposals.ts';
import type { LocalNow } from './db/reopening-proposals.ts';

/** More than anybody has open. */
const ALL = 100_000;

/**
 * How many mails are accepted when all that are sure are: the same ones that `acceptSomeSure` takes, which a test holds
 * to. `listed`: those whose application is worked out already.
 */
export async function countSure(
  { db, ownerId }: Actor,
  show: 'nos' | 'others',
  listed: readonly Proposal[],
  now: LocalNow,
): Promise<number> {
  const rows = await findSureProposals(db, ownerId, show, { after: null, limit: ALL, today: now.today });
  const known = new Map(listed.map((proposal) => [proposal.id, proposal]));
  const unlisted = rows.filter(({ id }) => !known.has(id));
  for (const proposal of await withMatches(db, ownerId, unlisted, now)) known.set(proposal.id, proposal);
  // What earlier ones make, later ones find: where they would have to ask, they are not taken.
  const appliedOn = show === 'nos' ? await findAppliedDays(db, ownerId) : new Map<ApplicationId, Day>();
  const made = matchIndex([]);
  let taken = 0;
  for (const { id, company, role, requisition } of rows) {
    const proposal = known.get(id);
    if (!proposal || !isClear(proposal) || isFromBefore(proposal)) continue;
    if (!proposal.match.applicationId) {
      const match = made.match({ company, role, requisition });
      if (match.kind === 'ask') continue;
      const requisitions = requisition ? [requisition] : [];
      if (match.kind === 'none') {
        made.put({ id, company: company ?? '', role: role ?? '', isLive: true, requisitions });
      }
    }
    taken++;
  }
  return taken;

  /** A no from before one applied is about an earlier time one tried. */
  function isFromBefore({ kind, day, match: { applicationId } }: Proposal): boolean {
    if (kind !== 'rejection' || !applicationId || !day) return false;
    return (appliedOn.get(applicationId) ?? day) > day;
  }
}

function isClear({ confidence, match, reopens, invitation }: Proposal): boolean {
  const isAsked = !match.applicationId && (match.candidates.length > 0 || invitation?.isUpdate === true);
  return confidence === 'sure' && !isAsked && !reopens;
}
