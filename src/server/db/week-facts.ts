import type { Week } from '../../contract/insight-week.ts';
import { standingEvents } from '../../domain/application/event.ts';
import type { ApplicationId, OwnerId } from '../../domain/id.ts';
import type { Day, Instant } from '../../domain/time.ts';
import { rowToEvent } from './application-events.ts';
import type { Db } from './database.ts';
import { ownInterviewsBetween } from './own-interviews.ts';

export type Span = { from: Day; to: Day; start: Instant; end: Instant };

/** What stands in the logs on these days, corrections and undos applied; interviews by the day they were noted for. */
export async function findEventsOn(db: Db, ownerId: OwnerId, { from, to }: Span) {
  const touched = db
    .selectFrom('application_events')
    .select('application_id')
    .where('owner_id', '=', ownerId)
    // A correction may have brought an event here from another day.
    .where((eb) =>
      eb.or([
        eb.and([eb('day', '>=', from), eb('day', '<=', to)]),
        eb.and([eb('type', '=', 'corrected'), eb('body', 'like', '%"day":"%')]),
      ]),
    );
  const rows = await db
    .selectFrom('application_events')
    .innerJoin('applications', 'applications.id', 'application_events.application_id')
    .select(['application_events.id', 'body', 'recorded_at', 'application_id', 'company', 'role'])
    .where('application_events.owner_id', '=', ownerId)
    .where('applications.owner_id', '=', ownerId)
    .where('application_id', 'in', touched)
    .execute();
  return [...Map.groupBy(rows, ({ application_id }) => application_id).values()].flatMap((log) => {
    const [
      { application_id: applicationId, company, role } = {
        application_id: '' as ApplicationId,
        company: '',
        role: '',
      },
    ] = log;
    return standingEvents(log.map(rowToEvent))
      .filter(({ happening: { day } }) => day >= from && day <= to)
      .map(({ id, happening }) => ({ eventId: id, happening, applicationId, company, role }));
  });
}

/** Interviews that start in a span of time and were neither called off nor taken back, the soonest first. */
export async function findInterviewsIn(db: Db, ownerId: OwnerId, span: { from: Instant; to: Instant }) {
  return ownInterviewsBetween(db, ownerId, span)
    .select([
      'interviews.id',
      'event_id',
      'round',
      'starts_at',
      'starts_local',
      'application_id',
      'company',
      'role',
      'is_live',
    ])
    .limit(200)
    .execute();
}

/** What was noted in a span of time to keep: questions, stories, wordings, surprises, debriefs. */
export async function findLearnt(db: Db, ownerId: OwnerId, span: Span): Promise<Week['learnt']> {
  const { start, end } = span;
  const questions = await db
    .selectFrom('questions')
    .select(['id', 'text'])
    .where('owner_id', '=', ownerId)
    .where('created_at', '>=', start)
    .where('created_at', '<', end)
    .orderBy('id')
    .execute();
  const versions = await db
    .selectFrom('story_versions')
    .select(['story_id', 'number', 'title'])
    .where('owner_id', '=', ownerId)
    .where('created_at', '>=', start)
    .where('created_at', '<', end)
    .orderBy('number')
    .execute();
  const wordings = await db
    .selectFrom('wordings')
    .select(['id', 'said', 'instead'])
    .where('owner_id', '=', ownerId)
    .where('created_at', '>=', start)
    .where('created_at', '<', end)
    .orderBy('id')
    .execute();
  return {
    questions,
    stories: [...Map.groupBy(versions, ({ story_id }) => story_id)].map(([id, told]) => ({
      id,
      title: told.at(-1)?.title ?? '',
      isNew: told[0]?.number === 1,
    })),
    wordings,
    surprises: await findSurprises(db, ownerId, span),
    debriefs: await findDebriefed(db, ownerId, span),
  };
}

async function findSurprises(db: Db, ownerId: OwnerId, { start, end }: Span) {
  return db
    .selectFrom('findings')
    .innerJoin('applications', 'applications.id', 'findings.application_id')
    .select(['text', 'application_id as applicationId', 'company', 'role'])
    .where('findings.owner_id', '=', ownerId)
    .where('applications.owner_id', '=', ownerId)
    .where('kind', '=', 'surprising')
    .where('kept_at', '>=', start)
    .where('kept_at', '<', end)
    .orderBy('findings.id')
    .execute();
}

async function findDebriefed(db: Db, ownerId: OwnerId, { start, end }: Span) {
  return db
    .selectFrom('debriefs')
    .innerJoin('interviews', 'interviews.id', 'debriefs.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select([
      'interviews.id as interviewId',
      'round',
      'applications.id as applicationId',
      'company',
      'applications.role',
    ])
    .where('debriefs.owner_id', '=', ownerId)
    .where('interviews.owner_id', '=', ownerId)
    .where('applications.owner_id', '=', ownerId)
    .where('is_undone', '=', 0)
    .where('debriefs.created_at', '>=', start)
    .where('debriefs.created_at', '<', end)
    .orderBy('debriefs.created_at')
    .execute();
}

/** How much was rehearsed on these days; what was taken back does not count. */
export async function findPractice(db: Db, ownerId: OwnerId, { from, to }: Span): Promise<Week['practice']> {
  const undone = db
    .selectFrom('card_reviews')
    .select('target_id')
    .where('owner_id', '=', ownerId)
    .where('type', '=', 'undone')
    .where('target_id', 'is not', null);
  const rows = await db
    .selectFrom('card_reviews')
    .select(['card_id', 'day'])
    .where('owner_id', '=', ownerId)
    .where('type', '=', 'reviewed')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .where('id', 'not in', undone)
    .execute();
  return {
    times: rows.length,
    cards: new Set(rows.map(({ card_id }) => card_id)).size,
    days: new Set(rows.map(({ day }) => day)).size,
  };
}

/** What was done at Recharge in a span of time, each once. */
export async function findKindThings(db: Db, ownerId: OwnerId, { start, end }: Span): Promise<string[]> {
  const rows = await db
    .selectFrom('activity_uses')
    .innerJoin('activities', 'activities.id', 'activity_uses.activity_id')
    .select('label')
    .where('activity_uses.owner_id', '=', ownerId)
    .where('activities.owner_id', '=', ownerId)
    .where('finished_at', '>=', start)
    .where('finished_at', '<', end)
    .orderBy('activity_uses.id')
    .execute();
  return [...new Set(rows.map(({ label }) => label))];
}
