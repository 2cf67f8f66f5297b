import type { NoInRebound, Rebound } from '../../contract/rebound.ts';
import { standingEvents } from '../../domain/application/event.ts';
import { roundsHeld } from '../../domain/application/held.ts';
import type { ApplicationId, EventId, OwnerId, ReboundId } from '../../domain/id.ts';
import type { Rebound as ReboundState } from '../../domain/rebound/rebound.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { findLastActivityUses } from './activity-uses.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';
import { findMeetingsNoted } from './meetings-noted.ts';

/** A rebound as it is stored: what its log comes to, with its id. */
export type StoredRebound = Pick<Rebound, 'id' | 'day' | 'openedAt' | 'closedAt'> & { rebound: ReboundState };

/** The rebounds that are open, the one opened last first. */
export async function findOpenRebounds(db: Db, ownerId: OwnerId): Promise<Rebound[]> {
  return withNos(db, ownerId, await selectRebounds(db, ownerId).where('is_open', '=', 1).execute());
}

/** All of them, open ones first; those whose every no was taken back are left out. */
export async function findRebounds(db: Db, ownerId: OwnerId): Promise<Rebound[]> {
  const rows = await selectRebounds(db, ownerId)
    .clearOrderBy()
    .orderBy('is_open', 'desc')
    .orderBy('id', 'desc');
  return withNos(db, ownerId, await rows.execute());
}

export async function findRebound(db: Db, ownerId: OwnerId, id: ReboundId): Promise<Rebound | undefined> {
  const rows = await selectRebounds(db, ownerId).where('id', '=', id).execute();
  return (await withNos(db, ownerId, rows))[0];
}

export async function findStoredRebound(
  db: Db,
  ownerId: OwnerId,
  id: ReboundId,
): Promise<StoredRebound | undefined> {
  const row = await selectRebounds(db, ownerId).where('id', '=', id).executeTakeFirst();
  return row && rowToStored(row);
}

/** Those that a no recorded today may belong to: the open ones, and the ones of today whether open or not. */
export async function findReboundsToJoin(db: Db, ownerId: OwnerId, today: Day): Promise<StoredRebound[]> {
  const rows = await selectRebounds(db, ownerId)
    .where((eb) => eb.or([eb('is_open', '=', 1), eb('day', '=', today)]))
    .execute();
  return rows.map(rowToStored);
}

function selectRebounds(db: Db, ownerId: OwnerId) {
  return db
    .selectFrom('rebounds')
    .select(['id', 'day', 'opened_at', 'closed_at', 'state'])
    .where('owner_id', '=', ownerId)
    .orderBy('id', 'desc');
}

type Row = Awaited<ReturnType<ReturnType<typeof selectRebounds>['execute']>>[number];

function rowToStored(row: Row): StoredRebound {
  return {
    id: row.id,
    day: row.day,
    openedAt: row.opened_at,
    closedAt: row.closed_at,
    rebound: JSON.parse(row.state),
  };
}

async function withNos(db: Db, ownerId: OwnerId, rows: readonly Row[]): Promise<Rebound[]> {
  const stored = rows.map(rowToStored).filter(({ rebound }) => rebound.noIds.length > 0);
  if (stored.length === 0) return [];
  const ids = stored.map(({ id }) => id);
  const { nosById, lastAdded } = await findNos(db, ownerId, ids);
  const usesByRebound = await findLastActivityUses(db, ownerId, ids);
  return stored.map(({ rebound, ...row }) => ({
    ...row,
    current: rebound.current,
    steps: rebound.steps,
    putOffUntil: rebound.putOffUntil,
    quietUntil: rebound.quietUntil,
    nos: rebound.noIds.flatMap((id) => nosById.get(id) ?? []),
    activityUse: sinceLastNo(usesByRebound.get(row.id), lastAdded.get(row.id)),
  }));
}

/** Every no begins with something kind: what was done and finished before the last one came does not stand for it. */
function sinceLastNo(use: Rebound['activityUse'] | undefined, addedAt: Instant | undefined) {
  const isOver = use?.finishedAt && addedAt && use.finishedAt < addedAt;
  return use && !isOver ? use : null;
}

/** The no's of some rebounds as they stand, corrections applied. */
async function findNos(
  db: Db,
  ownerId: OwnerId,
  reboundIds: readonly ReboundId[],
): Promise<{ nosById: Map<EventId, NoInRebound>; lastAdded: Map<ReboundId, Instant> }> {
  const nos = await db
    .selectFrom('rebound_nos')
    .innerJoin('applications', 'applications.id', 'rebound_nos.application_id')
    .select(['rebound_id', 'added_at', 'event_id', 'application_id'])
    .select(['company', 'role', 'stage', 'stage_round', 'rounds', 'closed_on'])
    .where('rebound_nos.owner_id', '=', ownerId)
    .where('rebound_id', 'in', reboundIds)
    .orderBy('added_at')
    .execute();
  const entries = await db
    .selectFrom('application_events')
    .select(['id', 'body', 'recorded_at'])
    .where('owner_id', '=', ownerId)
    .where('application_id', 'in', (eb) =>
      eb
        .selectFrom('rebound_nos')
        .select('application_id')
        .where('owner_id', '=', ownerId)
        .where('rebound_id', 'in', reboundIds),
    )
    .execute();
  const applicationIds = nos.map(({ application_id }) => application_id);
  const ifNoByApplication = await findIfNo(db, ownerId, applicationIds);
  const meetings = await findMeetingsNoted(db, ownerId, applicationIds);
  const standing = new Map(
    standingEvents(entries.map(rowToEvent)).map((event) => [event.id, event.happening]),
  );
  const nosById = new Map(
    nos.flatMap((row) => {
      const happening = standing.get(row.event_id);
      if (!happening) return [];
      const no = happening.no ?? { channel: null, theirWords: '', know: '', guess: '' };
      const shown: NoInRebound = {
        eventId: row.event_id,
        applicationId: row.application_id,
        company: row.company,
        role: row.role,
        day: happening.day,
        ...no,
        stage: { name: row.stage, round: row.stage_round },
        roundsHeld: roundsHeld(row.rounds, meetings.get(row.application_id) ?? [], {
          closedOn: row.closed_on,
          lookedAt: row.added_at,
        }),
        ifNo: ifNoByApplication.get(row.application_id) ?? [],
      };
      return [[row.event_id, shown] as const];
    }),
  );
  return { nosById, lastAdded: new Map(nos.map((row) => [row.rebound_id, row.added_at])) };
}

/** What was written before interviews of these applications for the day of a no, the latest interview first. */
async function findIfNo(
  db: Db,
  ownerId: OwnerId,
  applicationIds: readonly ApplicationId[],
): Promise<Map<ApplicationId, NoInRebound['ifNo']>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('interviews')
    .select(['id', 'application_id', 'round', 'if_no'])
    .where('owner_id', '=', ownerId)
    .where('application_id', 'in', applicationIds)
    .where('is_undone', '=', 0)
    .where('if_no', '!=', '')
    .orderBy('round', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const byApplication = Map.groupBy(
    rows.filter(({ if_no }) => if_no.trim() !== ''),
    ({ application_id }) => application_id,
  );
  return new Map(
    [...byApplication].map(([id, written]) => [
      id,
      written.map((row) => ({ interviewId: row.id, round: row.round, text: row.if_no.trim() })),
    ]),
  );
}
