import type { FindingId, InterviewId } from '../../domain/id.ts';
import type { Went } from '../../domain/went-words.ts';
import type { Actor } from '../actor.ts';
import { deleteWordingSaid, storeWordingSaid } from '../db/came-up.ts';
import type { Tx } from '../db/database.ts';
import { findStoredFinding, type StoredFinding } from '../db/findings.ts';
import { findStoredInterview } from '../db/interviews.ts';
import { deleteAsking } from '../db/question-askings.ts';
import { notFound, Refusal } from '../refusal.ts';
import { noteAsking } from './note-asking.ts';
import { noteStory } from './note-story.ts';

/**
 * Notes that what a finding became came up again at an interview, and how it went: as a question asked there, a story
 * told there, a wording said there. `went` null: it did not after all. Runs inside the caller's transaction, after
 * `lockOwner`.
 */
export async function noteCameUp(
  tx: Tx,
  actor: Actor,
  findingId: FindingId,
  interviewId: InterviewId,
  went: Went | null,
): Promise<void> {
  const finding = await findStoredFinding(tx, actor.ownerId, findingId);
  if (!finding) throw notFound('finding');
  if (!(await findStoredInterview(tx, actor.ownerId, interviewId))) throw notFound('interview');
  await noteAt(tx, actor, finding, interviewId, went);
}

async function noteAt(
  tx: Tx,
  actor: Actor,
  { question_id, story_id, wording_id, kept_at }: StoredFinding,
  interviewId: InterviewId,
  went: Went | null,
): Promise<void> {
  if (kept_at && question_id) {
    if (went === null) return deleteAsking(tx, actor.ownerId, question_id, interviewId);
    return noteAsking(tx, actor, question_id, interviewId, { went });
  }
  if (kept_at && wording_id) {
    const said = { interview_id: interviewId, wording_id, owner_id: actor.ownerId };
    if (went === null) return deleteWordingSaid(tx, actor.ownerId, interviewId, wording_id);
    return storeWordingSaid(tx, { ...said, went, created_at: actor.clock() });
  }
  if (kept_at && story_id) {
    return noteStory(tx, actor, interviewId, story_id, went === null ? { isTold: false } : { went });
  }
  throw new Refusal('conflict', 'This has not been kept yet, so it can’t come up again. Keep it first.');
}
