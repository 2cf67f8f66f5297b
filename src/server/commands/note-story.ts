import type { InterviewId, StoryId } from '../../domain/id.ts';
import { versionAt } from '../../domain/story/story-words.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import {
  deleteInterviewStory,
  findStoredInterviewStory,
  type StoredInterviewStory,
  storeInterviewStory,
} from '../db/interview-stories.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { findVersions } from '../db/stories.ts';
import { notFound } from '../refusal.ts';

export type StoryNote = {
  isPlanned?: boolean;
  isTold?: boolean;
  went?: StoredInterviewStory['went'];
  seconds?: number | null;
};

/**
 * Means a story for an interview, or notes that it was told there. Saying how it went or how long it took says that it
 * was told. Neither meant nor told any more, it leaves the interview. Runs inside the caller's transaction, after
 * `lockOwner`.
 */
export async function noteStory(
  tx: Tx,
  actor: Actor,
  interviewId: InterviewId,
  storyId: StoryId,
  note: StoryNote,
): Promise<void> {
  const interview = await findStoredInterview(tx, actor.ownerId, interviewId);
  if (!interview) throw notFound('interview');
  const versions = await findVersions(tx, actor.ownerId, storyId);
  if (versions.length === 0) throw notFound('story');
  const stored = await findStoredInterviewStory(tx, actor.ownerId, interviewId, storyId);
  const earlier = stored ?? { is_planned: 0, told_at: null, version: null, seconds: null, went: null };
  const isTold = note.isTold ?? (earlier.told_at !== null || Boolean(note.went ?? note.seconds));
  const begun = interview.starts_at !== null && interview.starts_at < actor.clock();
  const toldAt = earlier.told_at ?? (begun ? interview.starts_at : null) ?? actor.clock();
  const told = {
    told_at: toldAt,
    version: earlier.told_at === null ? versionAt(versions, toldAt) : earlier.version,
    seconds: note.seconds === undefined ? earlier.seconds : note.seconds,
    went: note.went === undefined ? earlier.went : note.went,
  };
  const next = {
    is_planned:
      note.isPlanned === undefined ? earlier.is_planned : note.isPlanned ? (1 as const) : (0 as const),
    ...(isTold ? told : UNTOLD),
  };
  if (stored) {
    const changed = changedFrom(stored, next);
    if (Object.keys(changed.changed).length === 0) return;
    await keepEarlier(tx, actor, 'interview_story', interviewId, { story_id: storyId, ...changed.earlier });
  }
  if (next.is_planned === 0 && !isTold) {
    await deleteInterviewStory(tx, actor.ownerId, interviewId, storyId);
  } else {
    const key = { interview_id: interviewId, story_id: storyId, owner_id: actor.ownerId };
    await storeInterviewStory(tx, { ...key, ...next, created_at: actor.clock() });
  }
}

const UNTOLD = { told_at: null, version: null, seconds: null, went: null };
