import { addStory, changeStory, getStory, listStories, restoreStory } from '../../contract/story.ts';
import type { StoryId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import { addStoryWords, changeStoryWords, restoreStoryVersion } from '../commands/change-story.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findStories, findStory } from '../db/stories.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function storyRoutes(serve: Serve): void {
  serve(listStories, async ({ actor }) => ({ items: await findStories(actor.db, actor.ownerId) }));

  serve(addStory, async ({ actor, body: { title, ...words } }) => {
    const id = await actor.db
      .transaction()
      .execute((tx) => addStoryWords(tx, actor, { title, ...defined(words) }));
    return storyOrNotFound(actor, id);
  });

  serve(getStory, async ({ actor, params: { storyId } }) => storyOrNotFound(actor, storyId));

  serve(changeStory, async ({ actor, params: { storyId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await changeStoryWords(tx, actor, storyId, () => defined(body));
    });
    return storyOrNotFound(actor, storyId);
  });

  serve(restoreStory, async ({ actor, params: { storyId, number } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await restoreStoryVersion(tx, actor, storyId, number);
    });
    return storyOrNotFound(actor, storyId);
  });
}

async function storyOrNotFound(actor: Actor, id: StoryId) {
  const story = await findStory(actor.db, actor.ownerId, id);
  if (!story) throw notFound('story');
  return story;
}
