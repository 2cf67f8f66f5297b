import type { InterviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { DebriefWords } from '../db/debriefs.ts';
import { findDebrief, isOwnStory, storeDebrief } from '../db/debriefs.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { notFound } from '../refusal.ts';

/** Saves a debrief as it stands on the page. An earlier version is kept when something in it is taken away. */
export async function saveDebrief(
  tx: Tx,
  actor: Actor,
  interviewId: InterviewId,
  words: DebriefWords,
): Promise<void> {
  await lockOwner(tx, actor);
  if (!(await findStoredInterview(tx, actor.ownerId, interviewId))) throw notFound('interview');
  if (words.story_id && !(await isOwnStory(tx, actor.ownerId, words.story_id))) throw notFound('story');
  const stored = await findDebrief(tx, actor.ownerId, interviewId);
  if (stored) {
    const { changed, earlier } = changedFrom(stored, words);
    if (Object.keys(changed).length === 0) return;
    const isLoss = Object.entries(earlier).some(([key, before]) =>
      takesAway(`${before ?? ''}`, `${words[key as keyof DebriefWords] ?? ''}`),
    );
    if (isLoss) await keepEarlier(tx, actor, 'debrief', interviewId, earlier);
  }
  await storeDebrief(tx, actor.ownerId, interviewId, words, actor.clock());
}
