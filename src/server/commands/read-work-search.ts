import type { ApplicationId, EventId, InterviewId } from '../../domain/id.ts';
import { isId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import { daysBetween, parseDay } from '../../domain/time.ts';
import type { FilledIn } from '../../domain/work-search/filled-in.ts';
import { activitiesOfPractice } from '../../domain/work-search/filled-in.ts';
import { activitiesOfApplication } from '../../domain/work-search/from-application.ts';
import type { LayoutId } from '../../domain/work-search/layout.ts';
import { layoutOf } from '../../domain/work-search/layout.ts';
import type { Period } from '../../domain/work-search/period.ts';
import type { WorkSearchRow } from '../../domain/work-search/rows.ts';
import { workSearchRows } from '../../domain/work-search/rows.ts';
import type { Actor } from '../actor.ts';
import { findApplicationOfEvent } from '../db/application-events.ts';
import type { Db } from '../db/database.ts';
import { findStoredInterview } from '../db/interviews.ts';
import type { StoredEntry } from '../db/work-search.ts';
import { findWorkSearchEntries } from '../db/work-search.ts';
import {
  findApplicationsActiveIn,
  findPracticeDays,
  findWorkSearchApplications,
} from '../db/work-search-sources.ts';
import { timeZoneOf } from '../local-day.ts';
import { Refusal } from '../refusal.ts';

/** Three years and a bit: no office asks for more at once. */
const MOST_DAYS = 1_100;

/** The log of a period: what is filled in from what was noted, the person's edits over it, and their own entries. */
export async function readWorkSearch(
  actor: Actor,
  { layout, ...period }: Period & { layout: LayoutId },
): Promise<WorkSearchRow[]> {
  refuseOddPeriod(period);
  const { db, ownerId } = actor;
  const timeZone = await timeZoneOf(actor);
  const entries = await findWorkSearchEntries(db, ownerId, period);
  const movedHere = entries.filter(({ sourceId, record: { day } }) => sourceId !== null && isIn(day, period));
  const ids = new Set([
    ...(await findApplicationsActiveIn(db, ownerId, period)),
    ...movedHere.flatMap(({ applicationId }) => applicationId ?? []),
  ]);
  const filledIn = [
    ...(await findOfApplications(actor, db, [...ids], timeZone)),
    ...(await findOfPractice(actor, db, period, movedHere, layoutOf(layout).words.practice)),
  ];
  return workSearchRows(filledIn, entries, period, timeZone);
}

/** The activity that is filled in from a source; undefined when there is none, or when it is somebody else's. */
export async function findFilledIn(
  actor: Actor,
  tx: Db,
  sourceId: string,
  timeZone: TimeZone,
): Promise<FilledIn | undefined> {
  const [kind, key = ''] = sourceId.split(':');
  const day = kind === 'practice' ? parseDay(key) : null;
  const found = day
    ? await findOfPractice(actor, tx, { from: day, to: day }, [], layoutOf('new-york').words.practice)
    : isId(key)
      ? await findOfApplications(actor, tx, await findApplicationOf(actor, tx, kind, key), timeZone)
      : [];
  return found.find((activity) => activity.sourceId === sourceId);
}

function refuseOddPeriod({ from, to }: Period): void {
  if (to < from) throw new Refusal('invalid', 'The last day comes before the first. Choose another.', 'to');
  if (daysBetween(from, to) > MOST_DAYS) {
    throw new Refusal('invalid', 'This is longer than three years. Choose a shorter stretch.', 'to');
  }
}

async function findApplicationOf(
  { ownerId }: Actor,
  tx: Db,
  kind: string | undefined,
  key: string,
): Promise<ApplicationId[]> {
  if (kind === 'applied') return [key as ApplicationId];
  if (kind === 'interview') {
    const interview = await findStoredInterview(tx, ownerId, key as InterviewId);
    return interview ? [interview.application_id] : [];
  }
  const id = kind === 'event' ? await findApplicationOfEvent(tx, ownerId, key as EventId) : undefined;
  return id ? [id] : [];
}

async function findOfApplications(
  { ownerId, clock }: Actor,
  db: Db,
  ids: readonly ApplicationId[],
  timeZone: TimeZone,
): Promise<FilledIn[]> {
  const applications = await findWorkSearchApplications(db, ownerId, ids, timeZone);
  return applications.flatMap((application) =>
    activitiesOfApplication(application, { now: clock(), timeZone }),
  );
}

async function findOfPractice(
  { ownerId }: Actor,
  db: Db,
  period: Period,
  movedHere: readonly StoredEntry[],
  words: string,
): Promise<FilledIn[]> {
  const days = await findPracticeDays(db, ownerId, period);
  for (const { sourceId } of movedHere) {
    const day = sourceId?.startsWith('practice:') ? parseDay(sourceId.slice('practice:'.length)) : null;
    if (day && !isIn(day, period))
      days.push(...(await findPracticeDays(db, ownerId, { from: day, to: day })));
  }
  return activitiesOfPractice(days, words);
}

function isIn(day: string | undefined, { from, to }: Period): boolean {
  return day !== undefined && day >= from && day <= to;
}
