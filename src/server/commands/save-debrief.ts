import type { InterviewId } from '../../domain/id.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { DebriefWords } from '../db/debriefs.ts';
import { findDebrief, isOwnStory, storeDebrief } from '../db/debriefs.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { defined } from '../defined.ts';
import { notFound } from '../refusal.ts';

/** Saves a debrief as it stands on the page. An earlier version is kept when something in it is taken away. */
export async function saveDebrief(
  tx: Tx,
  actor: Actor,
  interviewId: InterviewId,
  words: DebriefWords,
  isFinished?: boolean,
): Promise<void> {
  await lockOwner(tx, actor);
  if (!(await findStoredInterview(tx, actor.ownerId, interviewId))) throw notFound('interview');
  if (words.story_id && !(await isOwnStory(tx, actor.ownerId, words.story_id))) throw notFound('story');
  const stored = await findDebrief(tx, actor.ownerId, interviewId);
  const finished_at =
    isFinished === undefined ? undefined : isFinished ? (stored?.finished_at ?? actor.clock()) : null;
  const next = defined({ ...words, finished_at });
  if (stored) {
    const { changed, earlier } = changedFrom(stored, next);
    if (Object.keys(changed).length === 0) return;
    if (TYPED.some((key) => key in changed && takesAway(stored[key] ?? '', words[key] ?? ''))) {
      await keepEarlier(tx, actor, 'debrief', interviewId, earlier);
    }
  }
  await storeDebrief(tx, actor.ownerId, interviewId, next as DebriefWords, actor.clock());
}

const TYPED = [
  'asked',
  'question',
  'story',
  'story_id',
  'wording',
  'went_well',
  'surprised',
  'met',
  'sought',
] as const satisfies readonly (keyof DebriefWords)[];
