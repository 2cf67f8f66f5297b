import type { Proposal } from '../contract/mail.ts';
import { matchIndex } from '../domain/mail/match-index.ts';
import type { Actor } from './actor.ts';
import { findApplication } from './db/applications.ts';
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
  const made = matchIndex([]);
  let taken = 0;
  for (const { id, company, role, requisition } of rows) {
    const proposal = known.get(id);
    if (!proposal || !isClear(proposal) || (await isFromBefore(proposal))) continue;
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
  async function isFromBefore({ kind, day, match: { applicationId } }: Proposal): Promise<boolean> {
    if (kind !== 'rejection' || !applicationId || !day) return false;
    const appliedOn = (await findApplication(db, ownerId, applicationId))?.applied_on;
    return appliedOn != null && appliedOn > day;
  }
}

function isClear({ confidence, match, reopens, invitation }: Proposal): boolean {
  const isAsked = !match.applicationId && (match.candidates.length > 0 || invitation?.isUpdate === true);
  return confidence === 'sure' && !isAsked && !reopens;
}
