import type { ApplicationEvent } from '../../domain/application/event.ts';
import { standingEvents } from '../../domain/application/event.ts';
import type { ApplicationId, MessageId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import type { StoredApplication } from '../db/applications.ts';
import { deleteApplication, findApplication, hasAnythingWritten } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { hasAcceptedProposal } from '../db/proposals.ts';
import { keepEarlier } from '../db/revisions.ts';

type LogEntry = ApplicationEvent & { messageId: MessageId | null };

/**
 * Takes out of sight an application that mails alone made, once every one of them was taken back and the person added
 * nothing of their own. Its log stays, and its row as it was is kept with the earlier versions (docs/decisions).
 */
export async function takeApplicationAway(tx: Tx, actor: Actor, id: ApplicationId): Promise<void> {
  const { ownerId } = actor;
  const application = await findApplication(tx, ownerId, id);
  if (!application || !isBare(application)) return;
  if (!isMadeByMailAlone(await findApplicationLog(tx, ownerId, id))) return;
  if (await hasAcceptedProposal(tx, ownerId, id)) return;
  if (await hasAnythingWritten(tx, ownerId, id)) return;
  await keepEarlier(tx, actor, 'application', id, application);
  await deleteApplication(tx, ownerId, id);
}

function isMadeByMailAlone(log: readonly LogEntry[]): boolean {
  const isFromMail = log.every((entry) => entry.type !== 'happened' || entry.messageId !== null);
  return isFromMail && standingEvents(log).length === 0;
}

/** Nothing noted beside the company and the role that the mail named. */
function isBare({ posting_url, posting_text, source, pay, place, notes }: StoredApplication): boolean {
  return `${posting_url}${posting_text}${source}${pay}${place}${notes}` === '';
}
