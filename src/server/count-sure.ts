import type { Proposal } from '../contract/mail.ts';
import type { MatchCandidate } from '../domain/mail/match-application.ts';
import { matchIndex } from '../domain/mail/match-index.ts';
import type { Day } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { AFTER_APPLYING } from './commands/accept-proposal.ts';
import { findMatchCandidates } from './db/match-candidates.ts';
import { findBelongings, mailToMatch, withMatches } from './db/matched-proposals.ts';
import type { StoredProposal } from './db/proposals.ts';
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
  if (rows.length === 0) return 0;
  const known = new Map(listed.map((proposal) => [proposal.id, proposal]));
  const unlisted = rows.filter(({ id }) => !known.has(id));
  for (const proposal of await withMatches(db, ownerId, unlisted, now)) known.set(proposal.id, proposal);
  // What earlier ones make or end, later ones find so: where they would have to ask, they are not taken.
  const index = matchIndex<string>(await findMatchCandidates(db, ownerId));
  const { belongings } = await findBelongings(db, ownerId, rows);
  let taken = 0;
  for (const row of rows) {
    const proposal = known.get(row.id);
    if (!proposal || !isClear(proposal)) continue;
    const match = index.match(mailToMatch(row, belongings, now));
    if (match.kind === 'ask') continue;
    index.put(withTaken(match.kind === 'one' ? index.find(match.id) : undefined, row, now.today));
    taken++;
  }
  return taken;
}

function isClear({ confidence, match, reopens, invitation }: Proposal): boolean {
  const isUnknown = invitation?.isUpdate === true && !match.applicationId;
  return confidence === 'sure' && !isUnknown && !reopens;
}

/** The application a mail goes to, or makes, as far as later mails are matched with it. */
function withTaken(known: MatchCandidate | undefined, row: StoredProposal, today: Day): MatchCandidate {
  const { id, company, role, requisition, kind } = row;
  const day = row.day === null || row.day > today ? today : row.day;
  const assumed = AFTER_APPLYING.some((one) => one === kind) ? day : null;
  const { appliedOn, lastEventOn, ended, requisitions = [] } = known ?? { appliedOn: assumed };
  const isEarlier = kind === 'confirmation' && (!appliedOn || day < appliedOn);
  const isNow = kind === 'rejection' && !ended;
  return {
    ...(known ?? { id, company: company ?? '', role: role ?? '' }),
    isLive: isNow ? false : (known?.isLive ?? true),
    appliedOn: isEarlier ? day : (appliedOn ?? null),
    lastEventOn: lastEventOn && lastEventOn > day ? lastEventOn : day,
    ended: isNow ? { as: 'no', on: day } : (ended ?? null),
    requisitions: requisition ? [...requisitions, requisition] : requisitions,
  };
}
