import { randomBytes } from 'node:crypto';
import type { ApplicationEvent } from '../../domain/application/event.ts';
import { standingOf } from '../../domain/application/standing.ts';
import type { ManyApplication, ManyEntry } from '../../domain/demo/many-applications.ts';
import { manyApplications } from '../../domain/demo/many-applications.ts';
import type { EventId } from '../../domain/id.ts';
import { idGenerator } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { addDays, addMinutes, dayOf, instantOfLocal, msOf } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { eventToRow } from '../db/application-events.ts';
import { tokensOf } from '../db/application-texts.ts';
import { standingToColumns } from '../db/applications.ts';
import type { ManyRows } from '../db/many-rows.ts';
import { insertMany, noRows } from '../db/many-rows.ts';

/** Applications written in one transaction. */
const BATCH = 1_000;
const USUAL_MINUTES = 45;

/**
 * Fills a space with very many applications, for measuring: the same rows that the commands make, a batch to a
 * transaction. Their no's have no rebounds.
 */
export async function seedMany(
  actor: Actor,
  { seed, count }: { seed: number; count: number },
): Promise<void> {
  const today = dayOf(actor.clock(), actor.homeTimeZone);
  let rows = noRows();
  for (const application of manyApplications({ seed, count, today })) {
    addRows(rows, actor, application);
    if (rows.applications.length < BATCH) continue;
    await write(actor, rows);
    rows = noRows();
  }
  await write(actor, rows);
}

function addRows(rows: ManyRows, actor: Actor, { log: entries, ...words }: ManyApplication): void {
  const { ownerId, homeTimeZone: timeZone } = actor;
  let at = noon(entries[0]?.recordedOn ?? dayOf(actor.clock(), timeZone), timeZone);
  const newId = idGenerator(
    () => msOf(at),
    () => randomBytes(10),
  );
  const application = { ...words, id: newId<'application'>(), owner_id: ownerId, created_at: at };
  const log: ApplicationEvent[] = [];
  for (const entry of entries) {
    const recorded = noon(entry.recordedOn, timeZone);
    at = recorded > at ? recorded : addMinutes(at, 1);
    log.push(eventOf(entry, log, newId<'event'>(), at));
  }
  rows.applications.push({ ...application, ...standingToColumns(standingOf(log)) });
  rows.application_texts.push({
    application_id: application.id,
    owner_id: ownerId,
    tokens: tokensOf(application),
  });
  for (const [index, event] of log.entries()) {
    rows.application_events.push(eventToRow(ownerId, application.id, event, null));
    if (event.type !== 'happened' || event.happening.kind !== 'interview') continue;
    const startsLocal = `${dayOfInterview(event.happening.day, log.slice(index + 1))}T10:00`;
    rows.interviews.push({
      ...{ id: newId<'interview'>(), owner_id: ownerId, application_id: application.id, event_id: event.id },
      ...{ round: event.happening.round ?? 1, kind: 'hiring_manager', time_zone: timeZone },
      ...{ starts_local: startsLocal, starts_at: instantOfLocal(startsLocal, timeZone) },
      ...{ minutes: USUAL_MINUTES, place: 'Video', link: '', notes: '', sought: '[]', is_undone: 0 },
      created_at: event.recordedAt,
    });
  }
}

/** Four days after it was told of, or that very day where something else happened before. */
function dayOfInterview(toldOn: Day, later: readonly ApplicationEvent[]): Day {
  const planned = addDays(toldOn, 4);
  const isOvertaken = later.some((event) => event.type === 'happened' && event.happening.day <= planned);
  return isOvertaken ? toldOn : planned;
}

function eventOf(
  entry: ManyEntry,
  log: readonly ApplicationEvent[],
  id: EventId,
  recordedAt: Instant,
): ApplicationEvent {
  if (entry.type === 'happened') return { id, recordedAt, type: 'happened', happening: entry.happening };
  const targetId = log[entry.target]?.id ?? id;
  return { id, recordedAt, type: 'corrected', targetId, change: entry.change };
}

function noon(day: Day, timeZone: Actor['homeTimeZone']): Instant {
  return instantOfLocal(`${day}T12:00`, timeZone) ?? (`${day}T12:00:00.000Z` as Instant);
}

async function write({ db }: Actor, rows: ManyRows): Promise<void> {
  await db.transaction().execute((tx) => insertMany(tx, rows));
}
