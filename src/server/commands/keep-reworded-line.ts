import type { AskedLine } from '../../domain/debrief/became.ts';
import type { Line } from '../../domain/debrief/lines.ts';
import type { Reworded } from '../../domain/debrief/reworded-lines.ts';
import type { QuestionId } from '../../domain/id.ts';
import { questionFrom, questionKey } from '../../domain/review/kept-finding.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { StoredInterview } from '../db/interviews.ts';
import { isAskedElsewhere } from '../db/question-askings.ts';
import { findStoredQuestion, type StoredQuestion, updateQuestion } from '../db/questions.ts';
import { keepEarlier } from '../db/revisions.ts';
import { isUsedBeside } from '../db/unused-questions.ts';

/** Where a mark goes: the question its line stood for, and the one the line stands for now. */
export type Moved = { from: QuestionId; to: QuestionId };
type Now = Line & {
  /** The other question that has exactly these words, where there is one. */
  known: QuestionId | null;
  /** Whether the words of before still stand somewhere in the debrief. */
  isStillSaid: boolean;
};

/**
 * The question of a line whose words were changed. A question that the line made follows its words; one's own, a shipped
 * one and one asked elsewhere keep theirs. Null where the line is another question now; `moved`, where the mark goes along.
 */
export async function keepRewordedLine(
  tx: Tx,
  actor: Actor,
  { id: interviewId }: Pick<StoredInterview, 'id'>,
  { was, hasMostWords }: Reworded<AskedLine>,
  now: Now,
): Promise<{ questionId: QuestionId; moved: Moved | null } | null> {
  const { ownerId } = actor;
  const { questionId: id } = was;
  const kept = { questionId: id, moved: null };
  if (now.known === id) return kept;
  const question = await findStoredQuestion(tx, ownerId, id);
  if (!question) return null;
  const isMade = isMadeOf(question, was.key) && !now.isStillSaid;
  const isUsed = !isMade || (await isUsedBeside(tx, ownerId, question, interviewId));
  if (now.known) {
    const moved = { from: id, to: now.known };
    return hasMostWords && !isUsed ? { questionId: now.known, moved } : null;
  }
  // Whatever somebody wrote to a question stays with it as long as it is plainly the same one.
  if (isUsed && !hasMostWords) return null;
  if (isMade && !(await isAskedElsewhere(tx, ownerId, id, interviewId))) {
    await reword(tx, actor, question, now.text, isUsed);
  }
  return kept;
}

/** Its words are still those of the line it was made of. The notes of a long one are its whole words. */
function isMadeOf({ is_from_debrief, bank_id, text, notes }: StoredQuestion, key: string): boolean {
  return (
    is_from_debrief === 1 && bank_id === null && [text, notes].some((words) => questionKey(words) === key)
  );
}

async function reword(
  tx: Tx,
  actor: Actor,
  { id, text, notes }: StoredQuestion,
  line: string,
  isUsed: boolean,
): Promise<void> {
  const words = questionFrom(line);
  const hasOwnNotes = notes !== '' && questionFrom(notes).text !== text;
  // A long line needs the notes for its whole words; where somebody wrote there, its first words stand above them.
  const changed = hasOwnNotes ? { text: words.text } : words;
  // Where nobody used it, its earlier words are those of the line, and stand in the debrief's earlier versions.
  if (isUsed) await keepEarlier(tx, actor, 'question', id, { text, ...(hasOwnNotes ? {} : { notes }) });
  await updateQuestion(tx, actor.ownerId, id, changed);
}
