import { listInterviewStories, listInterviewsForStory, noteStory } from '../../contract/interview-story.ts';
import * as noting from '../commands/note-story.ts';
import { findInterviewStories, findInterviewsWithout } from '../db/interview-stories.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { findLatestVersion, isOwnStory } from '../db/stories.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function interviewStoryRoutes(serve: Serve): void {
  serve(listInterviewStories, async ({ actor, params: { interviewId } }) => {
    if (!(await findStoredInterview(actor.db, actor.ownerId, interviewId))) throw notFound('interview');
    return { items: await findInterviewStories(actor.db, actor.ownerId, interviewId) };
  });

  serve(listInterviewsForStory, async ({ actor, params: { storyId } }) => {
    if (!(await isOwnStory(actor.db, actor.ownerId, storyId))) throw notFound('story');
    return { items: await findInterviewsWithout(actor.db, actor.ownerId, storyId) };
  });

  serve(noteStory, async ({ actor, params: { interviewId, storyId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      await noting.noteStory(tx, actor, interviewId, storyId, defined(body));
    });
    const items = await findInterviewStories(actor.db, actor.ownerId, interviewId);
    const noted = items.find((item) => item.storyId === storyId);
    if (noted) return noted;
    const latest = await findLatestVersion(actor.db, actor.ownerId, storyId);
    if (!latest) throw notFound('story');
    return { storyId, latest, isPlanned: false, toldAt: null, version: null, seconds: null, went: null };
  });
}
