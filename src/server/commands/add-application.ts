import type { EventKind } from '../../domain/application/event.ts';
import type { ApplicationId, MessageId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { storeApplicationText } from '../db/application-texts.ts';
import type { ApplicationWords } from '../db/applications.ts';
import { insertApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { appendEvent, happened } from './append-event.ts';

export type NewApplication = { company: string } & Partial<ApplicationWords>;

/**
 * Adds an application and its first event. `first` is null when the caller appends one of its own at once; every
 * application has at least one. Runs inside the caller's transaction.
 */
export async function addApplication(
  tx: Tx,
  actor: Actor,
  words: NewApplication,
  first: { kind: EventKind; day: Day } | null,
  messageId: MessageId | null = null,
): Promise<ApplicationId> {
  const application = {
    id: actor.newId<'application'>(),
    created_at: actor.clock(),
    ...{ role: '', posting_url: '', posting_text: '', source: '', pay: '', place: '', notes: '', ...words },
  };
  await insertApplication(tx, actor.ownerId, application);
  await storeApplicationText(tx, actor.ownerId, application.id, application);
  if (first) await appendEvent(tx, actor, application.id, happened(first.kind, first.day), messageId);
  return application.id;
}
