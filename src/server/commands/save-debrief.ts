import { readBecame } from '../../domain/debrief/became.ts';
import type { LineStep } from '../../domain/debrief/steps.ts';
import type { InterviewId } from '../../domain/id.ts';
import type { Instant } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { lockApplication } from '../db/applications.ts';
import type { Tx } from '../db/database.ts';
import type { DebriefWords } from '../db/debriefs.ts';
import { findDebrief, storeDebrief } from '../db/debriefs.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { isOwnStory } from '../db/stories.ts';
import { notFound } from '../refusal.ts';
import type { WentByLine } from './follow-asked-lines.ts';
import { followAskedLines } from './follow-asked-lines.ts';
import { followMetLines } from './follow-met-lines.ts';
import { followSoughtLines } from './follow-sought-lines.ts';

/** What is said beside the words: see the contract. */
export type DebriefActs = {
  isFinished?: boolean | undefined;
  typing?: LineStep | null;
  went?: WentByLine;
  earlier?: readonly DebriefWords[];
  base?: { words: DebriefWords; isFinished: boolean };
};

/**
 * Saves a debrief as it stands on the page, and lets what its lines became follow them. An earlier version is kept
 * when something in it is taken away. Saving the same again changes nothing. Runs inside the caller's transaction.
 */
export async function saveDebrief(
  tx: Tx,
  actor: Actor,
  interviewId: InterviewId,
  sent: DebriefWords,
  acts: DebriefActs = {},
): Promise<void> {
  const { ownerId } = actor;
  await lockOwner(tx, actor);
  const found = await findStoredInterview(tx, ownerId, interviewId);
  if (!found) throw notFound('interview');
  if (sent.story_id && !(await isOwnStory(tx, ownerId, sent.story_id))) throw notFound('story');
  // What was sought and who was met is changed on the interview's own page too.
  await lockApplication(tx, actor.engine, ownerId, found.application_id);
  const interview = (await findStoredInterview(tx, ownerId, interviewId)) ?? found;
  const stored = await findDebrief(tx, ownerId, interviewId);
  const words = {
    ...{ asked: '', met: '', sought: '' },
    ...sent,
    ...stored,
    ...changedSince(acts.base?.words, sent),
    ...finishing(acts, stored?.finished_at ?? actor.clock()),
  };
  for (const one of acts.earlier ?? []) await keepEarlier(tx, actor, 'debrief', interviewId, one);
  const { changed, earlier } = stored ? changedFrom(stored, words) : { changed: words, earlier: {} };
  if (stored && TYPED.some((key) => key in changed && takesAway(stored[key] ?? '', words[key] ?? ''))) {
    await keepEarlier(tx, actor, 'debrief', interviewId, earlier);
  }
  const became = await follow(tx, actor, interview, stored?.became ?? '{}', words, acts);
  if (stored && became === stored.became && Object.keys(changed).length === 0) return;
  const now = actor.clock();
  await storeDebrief(tx, {
    ...words,
    became,
    interview_id: interviewId,
    owner_id: ownerId,
    created_at: stored?.created_at ?? now,
    updated_at: stored && Object.keys(changed).length === 0 ? stored.updated_at : now,
  });
}

async function follow(
  tx: Tx,
  actor: Actor,
  interview: StoredInterview,
  stored: string,
  words: { asked: string; question: string; met: string; sought: string },
  { typing = null, went = [] }: DebriefActs,
): Promise<string> {
  const before = readBecame(stored);
  const { met, sought } = before;
  return JSON.stringify({
    ...(await followAskedLines(tx, actor, interview, before, words, { typing, went })),
    met: typing === 'met' ? met : await followMetLines(tx, actor, interview, met, words.met),
    sought:
      typing === 'sought' ? sought : await followSoughtLines(tx, actor, interview, sought, words.sought),
  });
}

/** Of what a page sends, what was changed there; all of it where the page does not say what it began with. */
function changedSince(base: DebriefWords | undefined, sent: DebriefWords): Partial<DebriefWords> {
  const changed = Object.entries(sent).filter(([key, value]) => value !== base?.[key as keyof DebriefWords]);
  return base ? Object.fromEntries(changed) : sent;
}

function finishing({ isFinished, base }: DebriefActs, at: Instant): { finished_at?: Instant | null } {
  if (isFinished === undefined || isFinished === base?.isFinished) return {};
  return { finished_at: isFinished ? at : null };
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
