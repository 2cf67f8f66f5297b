import type { Story } from '../../contract/story.ts';
import type { StoryId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { changedFrom } from '../db/revisions.ts';
import type { StoryWords } from '../db/stories.ts';
import { findStory, insertNextVersion, insertStory } from '../db/stories.ts';
import { notFound } from '../refusal.ts';

/**
 * Saves changed words as the next version and returns its number; the same words make none. Every earlier version
 * stays. Runs inside the caller's transaction, after `lockOwner`.
 */
export async function changeStoryWords(
  tx: Tx,
  actor: Actor,
  storyId: StoryId,
  change: (latest: Story['latest']) => Partial<StoryWords>,
): Promise<number> {
  const story = await findStory(tx, actor.ownerId, storyId);
  if (!story) throw notFound('story');
  const { number, createdAt: _, ...words } = story.latest;
  const { changed } = changedFrom<StoryWords, Partial<StoryWords>>(words, change(story.latest));
  if (Object.keys(changed).length === 0) return number;
  const next = { ...words, ...changed };
  await insertNextVersion(tx, actor.ownerId, storyId, number + 1, next, actor.clock());
  return number + 1;
}

export async function addStoryWords(
  tx: Tx,
  actor: Actor,
  words: { title: string } & Partial<StoryWords>,
): Promise<StoryId> {
  const id = actor.newId<'story'>();
  const whole = { situation: '', task: '', action: '', result: '', note: '', ...words };
  await insertStory(tx, actor.ownerId, id, whole, actor.clock());
  return id;
}
