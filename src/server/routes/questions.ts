import type { z } from 'zod';
import {
  addQuestion,
  changeQuestion,
  linkStory,
  listQuestionBank,
  listQuestions,
  type Question,
  type questionFields,
  type ShippedQuestion,
  unlinkStory,
} from '../../contract/question.ts';
import type { QuestionId } from '../../domain/id.ts';
import { QUESTION_BANK } from '../../domain/question/bank.ts';
import { competenciesIn } from '../../domain/question/competency.ts';
import type { Actor } from '../actor.ts';
import { takeUpQuestion } from '../commands/take-up-question.ts';
import type { Db } from '../db/database.ts';
import { lockOwner } from '../db/lock-owner.ts';
import { deleteQuestionStory, insertQuestionStory } from '../db/question-stories.ts';
import type { QuestionWords } from '../db/questions.ts';
import {
  findQuestion,
  findQuestions,
  findStoredQuestion,
  insertQuestion,
  updateQuestion,
} from '../db/questions.ts';
import { changedFrom, keepEarlier, takesAway } from '../db/revisions.ts';
import { isOwnStory } from '../db/stories.ts';
import { defined } from '../defined.ts';
import { kept } from '../kept-replies.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';

export function questionRoutes(serve: Serve): void {
  serve(
    listQuestions,
    kept(async ({ actor }) => ({ items: await findQuestions(actor.db, actor.ownerId) })),
  );

  serve(listQuestionBank, async ({ reply }) => {
    // It changes with the version of Rebound alone.
    reply.header('cache-control', 'private, max-age=3600');
    return { items: [...SHIPPED] };
  });

  serve(addQuestion, async ({ actor, body: { bankId, text = '', notes = '', ...fields } }) => {
    const words = { ...rowOf(fields), notes };
    const id = await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      if (bankId) return takeUpQuestion(tx, actor, bankId, words);
      const row = { ...words, text, id: actor.newId<'question'>(), created_at: actor.clock() };
      await insertQuestion(tx, actor.ownerId, row);
      return row.id;
    });
    return questionOf(actor, id);
  });

  serve(changeQuestion, async ({ actor, params: { questionId }, body }) => {
    await actor.db.transaction().execute(async (tx) => {
      await lockOwner(tx, actor);
      const stored = await findStoredQuestion(tx, actor.ownerId, questionId);
      if (!stored) throw notFound('question');
      const { changed, earlier } = changedFrom(stored, rowOf(body));
      if (Object.keys(changed).length === 0) return;
      if (takesAnythingAway(stored, changed)) await keepEarlier(tx, actor, 'question', questionId, earlier);
      await updateQuestion(tx, actor.ownerId, questionId, changed);
    });
    return questionOf(actor, questionId);
  });

  serve(linkStory, async ({ actor, params: { questionId, storyId } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await isThere(tx, actor, questionId);
      if (!(await isOwnStory(tx, actor.ownerId, storyId))) throw notFound('story');
      const link = { question_id: questionId, story_id: storyId, added_at: actor.clock() };
      await insertQuestionStory(tx, actor.ownerId, link);
    });
    return questionOf(actor, questionId);
  });

  serve(unlinkStory, async ({ actor, params: { questionId, storyId } }) => {
    await actor.db.transaction().execute(async (tx) => {
      await isThere(tx, actor, questionId);
      await deleteQuestionStory(tx, actor.ownerId, questionId, storyId);
    });
    return questionOf(actor, questionId);
  });
}

const SHIPPED: readonly ShippedQuestion[] = QUESTION_BANK.map((question) => {
  const { id, source, kind, topic, text, after = null, sameAs = null } = question;
  return { id, source, kind, topic, text, after, sameAs, competencies: competenciesIn(question) };
});

/** Typed on and on, they mostly grow; a list counts as it is stored. */
const TYPED = ['notes', 'key_points'] as const;

function takesAnythingAway(stored: QuestionWords, changed: Partial<QuestionWords>): boolean {
  const isTyped = (key: string) => (TYPED as readonly string[]).includes(key);
  return (
    Object.keys(changed).some((key) => !isTyped(key)) ||
    TYPED.some((key) => takesAway(stored[key], changed[key] ?? stored[key]))
  );
}

type Fields = {
  [Key in keyof z.infer<typeof questionFields>]?: z.infer<typeof questionFields>[Key] | undefined;
};

/** The columns of the fields that were given. */
function rowOf({
  keyPoints,
  competencies,
  ...fields
}: Omit<Fields, 'competencies'> & { competencies?: string[] | null | undefined }): Partial<QuestionWords> {
  return {
    ...defined(fields),
    ...(keyPoints && { key_points: JSON.stringify(keyPoints) }),
    ...(competencies !== undefined && {
      competencies: JSON.stringify(competencies ?? []),
      has_own_competencies: competencies === null ? 0 : 1,
    }),
  };
}

async function isThere(db: Db, actor: Actor, id: QuestionId): Promise<void> {
  if (!(await findStoredQuestion(db, actor.ownerId, id))) throw notFound('question');
}

async function questionOf(actor: Actor, id: QuestionId): Promise<Question> {
  const question = await findQuestion(actor.db, actor.ownerId, id);
  if (!question) throw notFound('question');
  return question;
}
