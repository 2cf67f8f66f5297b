import type { Insertable } from 'kysely';
import type { ApplicationEvent, EventKind } from '../../domain/application/event.ts';
import type { ApplicationId, EventId, MessageId, OwnerId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Db } from './database.ts';
import type { Schema } from './schema.ts';

/** The whole log of one application, in the order it was written. */
export async function findApplicationLog(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
): Promise<(ApplicationEvent & { messageId: MessageId | null })[]> {
  const rows = await db
    .selectFrom('application_events')
    .select(['id', 'type', 'body', 'target_id', 'message_id', 'recorded_at'])
    .where('owner_id', '=', ownerId)
    .where('application_id', '=', applicationId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...rowToEvent(row), messageId: row.message_id }));
}

/** Which application an entry of a log speaks of; undefined when it is nobody's, or somebody else's. */
export async function findApplicationOfEvent(
  db: Db,
  ownerId: OwnerId,
  eventId: EventId,
): Promise<ApplicationId | undefined> {
  const row = await db
    .selectFrom('application_events')
    .select('application_id')
    .where('owner_id', '=', ownerId)
    .where('id', '=', eventId)
    .executeTakeFirst();
  return row?.application_id;
}

/** What each of some events was when it was noted. */
export async function findKindsOfEvents(
  db: Db,
  ownerId: OwnerId,
  ids: readonly EventId[],
): Promise<Map<EventId, EventKind>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('application_events')
    .select(['id', 'kind'])
    .where('owner_id', '=', ownerId)
    .where('id', 'in', ids)
    .execute();
  return new Map(rows.flatMap(({ id, kind }) => (kind ? [[id, kind]] : [])));
}

/** Their words as they were noted last from a mail that says no; empty when none were. */
export async function findNoWordsOfMail(db: Db, ownerId: OwnerId, messageId: MessageId): Promise<string> {
  const rows = await db
    .selectFrom('application_events')
    .select(['id', 'body', 'recorded_at'])
    .where('owner_id', '=', ownerId)
    .where('message_id', '=', messageId)
    .where('kind', '=', 'rejected')
    .orderBy('id', 'desc')
    .execute();
  const noted = rows.map(rowToEvent).map((one) => one.type === 'happened' && one.happening.no?.theirWords);
  return noted.find(Boolean) || '';
}

/** The last entry of any log; null when there is none. */
export async function findLastEventId(db: Db): Promise<EventId | null> {
  const row = await db
    .selectFrom('application_events')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export function rowToEvent(row: { id: EventId; body: string; recorded_at: Instant }): ApplicationEvent {
  return { ...JSON.parse(row.body), id: row.id, recordedAt: row.recorded_at };
}

export async function insertApplicationEvent(
  db: Db,
  ownerId: OwnerId,
  applicationId: ApplicationId,
  event: ApplicationEvent,
  messageId: MessageId | null,
): Promise<void> {
  await db
    .insertInto('application_events')
    .values(eventToRow(ownerId, applicationId, event, messageId))
    .execute();
}

export function eventToRow(
  ownerId: OwnerId,
  applicationId: ApplicationId,
  event: ApplicationEvent,
  messageId: MessageId | null,
): Insertable<Schema['application_events']> {
  const { id, recordedAt, ...body } = event;
  return {
    id,
    owner_id: ownerId,
    application_id: applicationId,
    type: event.type,
    kind: event.type === 'happened' ? event.happening.kind : null,
    day: event.type === 'happened' ? event.happening.day : null,
    body: JSON.stringify(body),
    target_id: event.type === 'happened' ? null : event.targetId,
    message_id: messageId,
    recorded_at: recordedAt,
  };
}
