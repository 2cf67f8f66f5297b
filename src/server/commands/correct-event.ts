import type { ApplicationEvent, EventKind, Happening } from '../../domain/application/event.ts';
import { standingEvents, undoneIds } from '../../domain/application/event.ts';
import type { ApplicationId, EventId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { findApplicationLog } from '../db/application-events.ts';
import { lockApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import { findInterviewEvents, updateInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound, Refusal } from '../refusal.ts';
import { askedAnew, asksFor } from './answer-by.ts';
import { appendEvent } from './append-event.ts';
import { reboundFollowsNo } from './rebound-follows-no.ts';

/** What of an event can be corrected; its kind cannot: take it back and record the other one. */
export type Correction = { [Key in keyof Omit<Happening, 'kind'>]?: Happening[Key] | undefined };

const NOS: readonly EventKind[] = ['rejected', 'let_go'];

/** Appends a correction; the first entry stays as it was. Saying again what stands already appends nothing. */
export async function correctEvent(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  eventId: EventId,
  correction: Correction,
): Promise<void> {
  const log = await lockedLog(tx, actor, applicationId);
  const entry = findEntry(log, eventId);
  const standing = standingEvents(log).find(({ id }) => id === eventId)?.happening;
  if (entry.type !== 'happened') {
    throw new Refusal('invalid', 'This entry is itself a correction or an undo. Take it back instead.');
  }
  if (!standing) {
    throw new Refusal('conflict', 'This was taken back, so there is nothing to correct. Undo that first.');
  }
  const change = askedAnew(standing, changesTo(standing, correction));
  if (change.no && !NOS.includes(standing.kind)) {
    throw new Refusal('invalid', 'These details belong to a no, and this event is not one.', 'no');
  }
  if (change.isCancelled && standing.kind !== 'interview') {
    throw new Refusal('invalid', 'Interviews can be called off, and this event is not one.', 'isCancelled');
  }
  if (change.isAnswered && !(change.answerBy ?? standing.answerBy)) {
    throw new Refusal('invalid', 'They named no day for an answer to this event.', 'isAnswered');
  }
  if ('answerBy' in change || 'day' in change) {
    const { answerBy, kind, day } = { ...standing, ...change };
    asksFor(answerBy, { kind, day });
  }
  if (Object.keys(change).length === 0) return;
  await appendEvent(tx, actor, applicationId, { type: 'corrected', targetId: eventId, change });
  await followLog(tx, actor, applicationId, NOS.includes(standing.kind) ? [eventId] : []);
}

/** Takes back any entry of the log, an undo included. */
export async function undoEvent(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  eventId: EventId,
): Promise<void> {
  const log = await lockedLog(tx, actor, applicationId);
  findEntry(log, eventId);
  if (undoneIds(log).has(eventId)) {
    throw new Refusal('conflict', 'This was taken back already.');
  }
  await appendEvent(tx, actor, applicationId, { type: 'undone', targetId: eventId });
  await followLog(tx, actor, applicationId, nosTouchedBy(log, eventId));
}

async function lockedLog(tx: Tx, actor: Actor, applicationId: ApplicationId): Promise<ApplicationEvent[]> {
  await lockOwner(tx, actor);
  await lockApplication(tx, actor.engine, actor.ownerId, applicationId);
  return findApplicationLog(tx, actor.ownerId, applicationId);
}

function findEntry(log: readonly ApplicationEvent[], eventId: EventId): ApplicationEvent {
  const entry = log.find(({ id }) => id === eventId);
  if (!entry) throw notFound('event');
  return entry;
}

function changesTo(standing: Happening, correction: Correction): Partial<Happening> {
  const differing = Object.entries(defined(correction)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(standing[key as keyof Happening] ?? null),
  );
  return Object.fromEntries(differing);
}

/** The no's that an undo may have changed: at the end of a chain of undos there is one event, or its correction. */
function nosTouchedBy(log: readonly ApplicationEvent[], eventId: EventId): EventId[] {
  let entry = log.find(({ id }) => id === eventId);
  // Each entry speaks of an earlier one, so a chain is never longer than the log.
  for (let step = 0; entry && entry.type !== 'happened' && step < log.length; step++) {
    const { targetId }: { targetId: EventId } = entry;
    entry = log.find(({ id }) => id === targetId);
  }
  return entry?.type === 'happened' && NOS.includes(entry.happening.kind) ? [entry.id] : [];
}

/**
 * What stands beside the log and follows it: an interview's round, whether it was called off, whether it shows at all,
 * and the rebound of a no.
 */
async function followLog(
  tx: Tx,
  actor: Actor,
  applicationId: ApplicationId,
  nos: readonly EventId[],
): Promise<void> {
  const log = await findApplicationLog(tx, actor.ownerId, applicationId);
  const standing = new Map(standingEvents(log).map(({ id, happening }) => [id, happening]));
  for (const interview of await findInterviewEvents(tx, actor.ownerId, applicationId)) {
    const happening = standing.get(interview.event_id);
    const is_undone = happening ? 0 : 1;
    const is_cancelled = happening?.isCancelled ? 1 : 0;
    const round = happening?.round ?? interview.round;
    const { changed } = changedFrom(interview, { is_undone, is_cancelled, round } as const);
    if (Object.keys(changed).length > 0) await updateInterview(tx, actor.ownerId, interview.id, changed);
  }
  for (const eventId of nos) await reboundFollowsNo(tx, actor, eventId);
}
