import type { QuestionId, WordingId } from '../../domain/id.ts';
import { bankQuestionLike } from '../../domain/question/bank.ts';
import {
  noteWith,
  questionFrom,
  questionKey,
  storyNoteFrom,
  storyTitleFrom,
} from '../../domain/review/kept-finding.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import type { StoredFinding } from '../db/findings.ts';
import { updateFinding } from '../db/findings.ts';
import type { StoredQuestion } from '../db/questions.ts';
import {
  findStoredQuestion,
  findStoredQuestions,
  insertQuestion,
  isQuestionOfOthers,
  updateQuestion,
} from '../db/questions.ts';
import { changedFrom, keepEarlier } from '../db/revisions.ts';
import { findStoredWording, insertWording, updateWording } from '../db/wordings.ts';
import { Refusal } from '../refusal.ts';
import { addStoryWords, changeStoryWords } from './change-story.ts';
import { takeUpQuestion } from './take-up-question.ts';

/** Whether a finding says something. A story may say it by how to tell it next time alone. */
export function saysSomething({ kind, text, instead }: StoredFinding): boolean {
  return text.trim() !== '' || (kind === 'story' && instead.trim() !== '');
}

/**
 * Makes of a finding what it becomes: a question, a version of a story, a wording. Keeping what is kept changes
 * nothing. Runs inside the caller's transaction, after `lockOwner`.
 */
export async function keepFinding(tx: Tx, actor: Actor, finding: StoredFinding): Promise<void> {
  if (finding.kept_at) return;
  if (!saysSomething(finding)) {
    throw new Refusal(
      'invalid',
      'There is nothing written here yet. Write a few words, then keep it.',
      'text',
    );
  }
  // Before what it becomes is made, so that the times tell what was made by it.
  const kept_at = actor.clock();
  const became = await becomes(tx, actor, finding, null);
  await updateFinding(tx, actor.ownerId, finding.id, { ...became, kept_at });
}

/** Lets what a kept finding became follow its changed words; what stood there before stays readable. */
export async function followKeptFinding(
  tx: Tx,
  actor: Actor,
  finding: StoredFinding,
  before: StoredFinding,
): Promise<void> {
  const isSame = (['text', 'instead', 'story_id'] as const).every((key) => finding[key] === before[key]);
  if (isSame || !saysSomething(finding)) return;
  await updateFinding(tx, actor.ownerId, finding.id, await becomes(tx, actor, finding, before));
}

async function becomes(tx: Tx, actor: Actor, finding: StoredFinding, before: StoredFinding | null) {
  switch (finding.kind) {
    case 'question':
      return { question_id: await becomeQuestion(tx, actor, finding) };
    case 'story':
      return becomeStory(tx, actor, finding, before);
    case 'wording':
      return { wording_id: await becomeWording(tx, actor, finding) };
    case 'surprising':
      return {};
  }
}

/** A question that is one's own already, or comes with Rebound, is that one, with one more place where it was asked. */
async function becomeQuestion(tx: Tx, actor: Actor, finding: StoredFinding): Promise<QuestionId> {
  const key = questionKey(finding.text);
  const own = finding.question_id && (await findStoredQuestion(tx, actor.ownerId, finding.question_id));
  if (own && questionKey(own.text) === key) return own.id;
  const words = questionFrom(finding.text);
  if (own && (await isOwnAlone(tx, actor, own, finding))) {
    const { changed, earlier } = changedFrom(own, { text: words.text, notes: words.notes || own.notes });
    await keepEarlier(tx, actor, 'question', own.id, earlier);
    await updateQuestion(tx, actor.ownerId, own.id, changed);
    return own.id;
  }
  const bank = await findStoredQuestions(tx, actor.ownerId);
  const same = bank.find((question) =>
    [question.text, question.notes].some((text) => questionKey(text) === key),
  );
  if (same) return same.id;
  const shipped = bankQuestionLike(finding.text);
  if (shipped) return takeUpQuestion(tx, actor, shipped.id);
  const id = actor.newId<'question'>();
  await insertQuestion(tx, actor.ownerId, { ...words, id, created_at: actor.clock() });
  return id;
}

/** Made by this finding, and of no other: only then may its rewording reword the question. */
async function isOwnAlone(
  tx: Tx,
  actor: Actor,
  question: StoredQuestion,
  finding: StoredFinding,
): Promise<boolean> {
  if (question.bank_id || question.created_at < (finding.kept_at ?? '')) return false;
  return !(await isQuestionOfOthers(tx, actor.ownerId, question.id, finding.id));
}

async function becomeStory(tx: Tx, actor: Actor, finding: StoredFinding, before: StoredFinding | null) {
  const note = storyNoteFrom(finding);
  if (!finding.story_id) {
    const title = storyTitleFrom(finding.text.trim() || finding.instead);
    return { story_id: await addStoryWords(tx, actor, { title, note }), story_version: 1 };
  }
  const earlierNote = before && before.story_id === finding.story_id ? storyNoteFrom(before) : '';
  const version = await changeStoryWords(tx, actor, finding.story_id, (latest) => ({
    note: noteWith(latest.note, earlierNote, note),
  }));
  return { story_id: finding.story_id, story_version: version };
}

async function becomeWording(tx: Tx, actor: Actor, finding: StoredFinding): Promise<WordingId> {
  const words = { said: finding.text.trim(), instead: finding.instead.trim() };
  const own = finding.wording_id && (await findStoredWording(tx, actor.ownerId, finding.wording_id));
  if (!own) {
    const id = actor.newId<'wording'>();
    await insertWording(tx, actor.ownerId, { ...words, id, created_at: actor.clock() });
    return id;
  }
  const { changed, earlier } = changedFrom(own, words);
  if (Object.keys(changed).length > 0) {
    await keepEarlier(tx, actor, 'wording', own.id, earlier);
    await updateWording(tx, actor.ownerId, own.id, changed);
  }
  return own.id;
}
