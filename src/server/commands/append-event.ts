import type { ApplicationEvent, Happening } from '../../domain/application/event.ts';
import { standingOf } from '../../domain/application/standing.ts';
import type { ApplicationId, EventId, MessageId } from '../../domain/id.ts';
import type { Day } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog, insertApplicationEvent } from '../db/application-events.ts';
import { lockApplication, storeStanding } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';

type Entry =
  | { type: 'happened'; happening: Happening }
  | { type: 'corrected'; targetId: EventId; change: Partial<Happening> }
  | { type: 'undone'; targetId: EventId };

/**
 * Appends one entry to an application's log and works out anew what the log comes to. The only way a status changes.
 * Runs inside the caller's transaction.
 */
export async function appendEvent(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  entry: Entry,
  messageId: MessageId | null = null,
): Promise<EventId> {
  const event = {
    ...entry,
    id: actor.newId<'event'>(),
    recordedAt: actor.clock(),
  } satisfies ApplicationEvent;
  await lockApplication(tx, actor.engine, actor.ownerId, applicationId);
  await insertApplicationEvent(tx, actor.ownerId, applicationId, event, messageId);
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  await storeStanding(tx, actor.ownerId, applicationId, standingOf(log));
  return event.id;
}

/** A happening with nothing said beside its kind and day. */
export function happened(
  kind: Happening['kind'],
  day: Day,
  more: Partial<Happening> = {},
): { type: 'happened'; happening: Happening } {
  return { type: 'happened', happening: { kind, day, round: null, note: '', no: null, ...more } };
}
