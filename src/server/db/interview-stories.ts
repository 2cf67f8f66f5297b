import type { Insertable, Selectable } from 'kysely';
import type { InterviewStory } from '../../contract/interview-story.ts';
import type { Story } from '../../contract/story.ts';
import type { InterviewId, OwnerId, StoryId } from '../../domain/id.ts';
import type { Db, Tx } from './database.ts';
import type { Schema } from './schema.ts';
import { rowToVersion, VERSION_COLUMNS } from './story-versions.ts';

export type StoredInterviewStory = Selectable<Schema['interview_stories']>;

/** Stories meant for an interview or told there, in the order they were chosen. */
export async function findInterviewStories(
  db: Db,
  ownerId: OwnerId,
  interviewId: InterviewId,
): Promise<InterviewStory[]> {
  const rows = await db
    .selectFrom('interview_stories')
    .innerJoin('stories', 'stories.id', 'interview_stories.story_id')
    .innerJoin('story_versions', (join) =>
      join
        .onRef('story_versions.story_id', '=', 'stories.id')
        .onRef('story_versions.number', '=', 'stories.latest'),
    )
    .select([
      'interview_stories.story_id',
      'interview_stories.is_planned',
      'interview_stories.told_at',
      'interview_stories.version',
      'interview_stories.seconds as told_seconds',
      'interview_stories.went',
      ...VERSION_COLUMNS,
    ])
    .where('interview_stories.owner_id', '=', ownerId)
    .where('interview_stories.interview_id', '=', interviewId)
    .orderBy('interview_stories.created_at')
    .orderBy('interview_stories.story_id')
    .execute();
  return rows.map((row) => ({
    storyId: row.story_id,
    latest: rowToVersion(row),
    isPlanned: row.is_planned === 1,
    toldAt: row.told_at,
    version: row.version,
    seconds: row.told_seconds,
    went: row.went,
  }));
}

export async function findStoredInterviewStory(
  db: Db,
  ownerId: OwnerId,
  interviewId: InterviewId,
  storyId: StoryId,
): Promise<StoredInterviewStory | undefined> {
  return db
    .selectFrom('interview_stories')
    .selectAll()
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', interviewId)
    .where('story_id', '=', storyId)
    .executeTakeFirst();
}

export async function storeInterviewStory(
  tx: Tx,
  row: Insertable<Schema['interview_stories']>,
): Promise<void> {
  const { is_planned, told_at, version, seconds, went } = row;
  await tx
    .insertInto('interview_stories')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['interview_id', 'story_id'])
        .doUpdateSet({ is_planned, told_at, version, seconds, went }),
    )
    .execute();
}

export async function deleteInterviewStory(
  tx: Tx,
  ownerId: OwnerId,
  interviewId: InterviewId,
  storyId: StoryId,
): Promise<void> {
  await tx
    .deleteFrom('interview_stories')
    .where('owner_id', '=', ownerId)
    .where('interview_id', '=', interviewId)
    .where('story_id', '=', storyId)
    .execute();
}

/** Interviews a story has nothing to do with yet, the latest first; those without a time come before. */
export async function findInterviewsWithout(
  db: Db,
  ownerId: OwnerId,
  storyId: StoryId,
): Promise<Story['planned']> {
  const rows = await db
    .selectFrom('interviews')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select(['interviews.id', 'interviews.application_id', 'company', 'role'])
    .select(['interviews.round', 'interviews.starts_at'])
    .where('interviews.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .where('interviews.is_cancelled', '=', 0)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('interview_stories as told')
            .select('told.story_id')
            .whereRef('told.interview_id', '=', 'interviews.id')
            .where('told.owner_id', '=', ownerId)
            .where('told.story_id', '=', storyId),
        ),
      ),
    )
    .orderBy((eb) => eb.fn.coalesce('interviews.starts_at', eb.val('~')), 'desc')
    .orderBy('interviews.id', 'desc')
    .limit(MOST_INTERVIEWS)
    .execute();
  return rows.map((row) => ({
    ...placeOf({ ...row, interview_id: row.id }),
    startsAt: row.starts_at,
  }));
}

/** More than anybody chooses from. */
const MOST_INTERVIEWS = 200;

type WhereTold = Pick<Story, 'told' | 'planned'>;

/** Where each story was told and where it is meant to be; an interview that was taken back never was. */
export async function findWhereTold(
  db: Db,
  ownerId: OwnerId,
  only?: StoryId,
): Promise<(storyId: StoryId) => WhereTold> {
  const rows = await db
    .selectFrom('interview_stories as told')
    .innerJoin('interviews', 'interviews.id', 'told.interview_id')
    .innerJoin('applications', 'applications.id', 'interviews.application_id')
    .select([
      'told.story_id',
      'told.interview_id',
      'told.is_planned',
      'told.told_at',
      'told.version',
      'told.seconds',
      'told.went',
      'interviews.application_id',
      'interviews.round',
      'interviews.starts_at',
      'interviews.is_cancelled',
      'applications.company',
      'applications.role',
    ])
    .where('told.owner_id', '=', ownerId)
    .where('interviews.is_undone', '=', 0)
    .$if(only !== undefined, (query) => query.where('told.story_id', '=', only ?? null))
    .orderBy('told.interview_id')
    .execute();
  const rowsByStory = Map.groupBy(rows, ({ story_id }) => story_id);
  return (storyId) => whereTold(rowsByStory.get(storyId) ?? []);
}

type Place = Pick<StoredInterviewStory, 'interview_id'> &
  Pick<Selectable<Schema['interviews']>, 'application_id' | 'round'> &
  Pick<Selectable<Schema['applications']>, 'company' | 'role'>;
type Row = Place &
  Pick<StoredInterviewStory, 'is_planned' | 'told_at' | 'version' | 'seconds' | 'went'> &
  Pick<Selectable<Schema['interviews']>, 'starts_at' | 'is_cancelled'>;

function whereTold(rows: readonly Row[]): WhereTold {
  const told = rows.flatMap((row) =>
    row.told_at === null
      ? []
      : [
          {
            ...placeOf(row),
            toldAt: row.told_at,
            version: row.version,
            seconds: row.seconds,
            went: row.went,
          },
        ],
  );
  const planned = rows
    .filter(({ is_planned, told_at, is_cancelled }) => is_planned && told_at === null && !is_cancelled)
    .map((row) => ({ ...placeOf(row), startsAt: row.starts_at }));
  return {
    told: told.sort((a, b) => (a.toldAt < b.toldAt ? 1 : a.toldAt > b.toldAt ? -1 : 0)),
    // One without a time comes after those that have one.
    planned: planned.sort((a, b) => ((a.startsAt ?? '~') < (b.startsAt ?? '~') ? -1 : 1)),
  };
}

function placeOf({ interview_id, application_id, company, role, round }: Place) {
  return { interviewId: interview_id, applicationId: application_id, company, role, round };
}
