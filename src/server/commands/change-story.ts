import type { StoryId } from '../../domain/id.ts';
import type { StoryVersion } from '../../domain/story/story-words.ts';
import { changeOf, NO_WORDS, sayTheSame, withoutTwins } from '../../domain/story/story-words.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { keepEarlier } from '../db/revisions.ts';
import {
  findLatestVersion,
  findVersions,
  insertNextVersion,
  insertStory,
  updateSeconds,
} from '../db/stories.ts';
import { notFound } from '../refusal.ts';

/**
 * Saves changed words as the next version and returns its number; the same words make none. Every earlier version
 * stays. How long it takes when told belongs to the version it was measured with, and is noted there. Runs inside the
 * caller's transaction, after `lockOwner`.
 */
export async function changeStoryWords(
  tx: Tx,
  actor: Actor,
  storyId: StoryId,
  change: (latest: StoryVersion) => Partial<StoryVersion>,
): Promise<number> {
  const stored = await findLatestVersion(tx, actor.ownerId, storyId);
  if (!stored) throw notFound('story');
  const { number, createdAt: _, ...latest } = stored;
  const changed = changeOf(latest, change(latest));
  if (changed.type === 'version') {
    await insertNextVersion(tx, actor.ownerId, storyId, number + 1, changed.version, actor.clock());
    return number + 1;
  }
  if (changed.type === 'timed') {
    await keepEarlier(tx, actor, 'story', storyId, { number, seconds: latest.seconds });
    await updateSeconds(tx, actor.ownerId, storyId, number, changed.seconds);
  }
  return number;
}

/**
 * Makes the words of an earlier version the newest one, with the length they had; where they are the newest already,
 * nothing. Runs inside the caller's transaction, after `lockOwner`.
 */
export async function restoreStoryVersion(
  tx: Tx,
  actor: Actor,
  storyId: StoryId,
  number: number,
): Promise<void> {
  const versions = await findVersions(tx, actor.ownerId, storyId);
  const [latest] = versions;
  if (!latest) throw notFound('story');
  const wanted = versions.find((version) => version.number === number);
  if (!wanted) throw notFound('version');
  if (sayTheSame(latest, wanted)) return;
  await insertNextVersion(tx, actor.ownerId, storyId, latest.number + 1, wanted, actor.clock());
}

export async function addStoryWords(
  tx: Tx,
  actor: Actor,
  { competencies = [], ...words }: { title: string } & Partial<StoryVersion>,
): Promise<StoryId> {
  const id = actor.newId<'story'>();
  const whole = { ...NO_WORDS, ...words, competencies: withoutTwins(competencies) };
  await insertStory(tx, actor.ownerId, id, whole, actor.clock());
  return id;
}
