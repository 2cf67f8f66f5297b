import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Proposal } from '../../contract/mail.ts';
import {
  acceptProposal,
  acceptSureProposals,
  dismissProposal,
  getMessage,
  listProposals,
  undoProposals,
} from '../../contract/mail.ts';
import type { ProposalId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import * as accepting from '../commands/accept-proposal.ts';
import { acceptAllSure } from '../commands/accept-sure-proposals.ts';
import { learnFrom } from '../commands/learn-from-mail.ts';
import { undoProposal } from '../commands/undo-proposals.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { withMatches } from '../db/matched-proposals.ts';
import { findMessage } from '../db/messages.ts';
import {
  countProposals,
  findProposal,
  findProposals,
  findProposalsById,
  formatProposalCursor,
  parseProposalCursor,
  updateProposal,
} from '../db/proposals.ts';
import { localNowOf } from '../local-day.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function proposalRoutes(logError: (error: unknown) => void): (serve: Serve) => void {
  return (serve) => {
    serve(listProposals, async ({ actor, query: { status, show, after, limit } }) => {
      const { db, ownerId } = actor;
      const cursor = after === undefined ? null : parseProposalCursor(after);
      if (after !== undefined && !cursor) {
        throw new Refusal('invalid', 'This list has changed. Please load it again.', 'after');
      }
      const counts = await countProposals(db, ownerId, status);
      const { rows, next } = await findProposals(db, ownerId, { status, show }, { after: cursor, limit });
      return {
        items: await withMatches(db, ownerId, rows, await localNowOf(actor)),
        total: counts[show],
        next: next && formatProposalCursor(next),
      };
    });

    serve(getMessage, async ({ actor, params }) => {
      const message = await findMessage(actor.db, actor.ownerId, params.messageId);
      if (!message) throw notFound('mail');
      return message;
    });

    serve(acceptProposal, async ({ actor, params: { proposalId }, body }) => {
      const now = await localNowOf(actor);
      await actor.db.transaction().execute(async (tx) => {
        await accepting.acceptProposal(tx, actor, proposalId, body, now);
        await learnFrom(tx, actor, proposalId, body);
      });
      return readProposal(actor, proposalId);
    });

    serve(acceptSureProposals, async ({ actor, body: { show } }) => {
      const now = await localNowOf(actor);
      const { proposalIds, notedNos, reboundId, stoppedBy } = await acceptAllSure(actor, show, now);
      const told = { accepted: proposalIds.length, reboundId, notedNos, proposalIds };
      if (stoppedBy === null) {
        const left = await countProposals(actor.db, actor.ownerId, 'open');
        return { ...told, left: left[show], problem: null };
      }
      // What is done already is told, so that it can be taken back.
      if (proposalIds.length === 0) throw stoppedBy;
      logError(stoppedBy);
      return { ...told, left: null, problem: STOPPED_EARLY };
    });

    serve(dismissProposal, async ({ actor, params: { proposalId } }) => {
      await actor.db.transaction().execute(async (tx) => {
        await lockOwner(tx, actor);
        const proposal = await findProposal(tx, actor.ownerId, proposalId);
        if (!proposal) throw notFound('proposal');
        if (proposal.status === 'accepted') {
          throw new Refusal('conflict', 'This mail is in your search already. Undo that first.');
        }
        await updateProposal(tx, actor.ownerId, proposalId, {
          status: 'dismissed',
          decided_at: actor.clock(),
        });
        await learnFrom(tx, actor, proposalId, 'put_aside');
      });
      return readProposal(actor, proposalId);
    });

    serve(undoProposals, async ({ actor, body: { proposalIds } }) => {
      const { db, ownerId } = actor;
      const ids = [...new Set(proposalIds)];
      if ((await findProposalsById(db, ownerId, ids)).length < ids.length) throw notFound('proposal');
      for (let start = 0; start < ids.length; start += UNDONE_AT_ONCE) {
        const some = ids.slice(start, start + UNDONE_AT_ONCE);
        await db.transaction().execute(async (tx) => {
          for (const id of some) await undoProposal(tx, actor, id);
        });
        await nextTurn();
      }
      const found = await findProposalsById(db, ownerId, ids);
      return { items: await withMatches(db, ownerId, found, await localNowOf(actor)) };
    });
  };
}

const STOPPED_EARLY = 'Then something went wrong on our side. The others wait where they were.';
const UNDONE_AT_ONCE = 50;

async function readProposal(actor: Actor, id: ProposalId): Promise<Proposal> {
  const { db, ownerId } = actor;
  const proposal = await findProposal(db, ownerId, id);
  const [shown] = proposal ? await withMatches(db, ownerId, [proposal], await localNowOf(actor)) : [];
  if (!shown) throw notFound('proposal');
  return shown;
}
