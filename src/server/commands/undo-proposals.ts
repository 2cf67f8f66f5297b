import { standingEvents, undoneIds } from '../../domain/application/event.ts';
import type { ApplicationId, MessageId, ProposalId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { Tx } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { deleteLessonsOfMessage } from '../db/mail-lessons.ts';
import { findNosWithoutEvent, findProposal, updateProposal } from '../db/proposals.ts';
import { notFound } from '../refusal.ts';
import { takeBackChangesOf } from './change-by-mail.ts';
import { undoEvent } from './correct-event.ts';

const OPEN = {
  status: 'open',
  decided_at: null,
  application_id: null,
  event_id: null,
  rebound_id: null,
  made_application: 0,
  accepted_as: null,
} as const;

/**
 * Takes an accepted or dismissed proposal back; it is open again. What its mail put into the log is undone there; an
 * application that nothing else speaks of goes out of sight by that, and mails that told the same no wait again too. Runs
 * inside the caller's transaction.
 */
export async function undoProposal(tx: Tx, actor: Actor, id: ProposalId): Promise<void> {
  await lockOwner(tx, actor);
  const proposal = await findProposal(tx, actor.ownerId, id);
  if (!proposal) throw notFound('proposal');
  if (proposal.status === 'open') return;
  await updateProposal(tx, actor.ownerId, id, OPEN);
  await deleteLessonsOfMessage(tx, actor.ownerId, proposal.message_id);
  const { application_id: applicationId, message_id: messageId } = proposal;
  if (proposal.status !== 'accepted' || !applicationId) return;
  const hadNo = await hasNo(tx, actor, applicationId);
  await undoEventsOf(tx, actor, applicationId, messageId);
  await takeBackChangesOf(tx, actor, id);
  if (!hadNo || (await hasNo(tx, actor, applicationId))) return;
  // Mails that told that no once more rest on it: now they wait to be looked at again.
  const tied = await findNosWithoutEvent(tx, actor.ownerId, applicationId);
  for (const other of tied) await undoProposal(tx, actor, other);
}

async function hasNo(tx: Tx, actor: Actor, applicationId: ApplicationId): Promise<boolean> {
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  return standingEvents(log).some(({ happening }) => happening.kind === 'rejected');
}

/** The last first, so that the log can be read backwards. Those the person took back by hand are left alone. */
async function undoEventsOf(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  messageId: MessageId,
): Promise<void> {
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const undone = undoneIds(log);
  const ofMail = log.filter(({ id, type, messageId: from }) => {
    return from === messageId && type !== 'undone' && !undone.has(id);
  });
  for (const { id } of ofMail.toReversed()) await undoEvent(tx, actor, applicationId, id);
}
