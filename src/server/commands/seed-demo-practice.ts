import type { DemoSearch } from '../../domain/demo/description.ts';
import type { DemoAroundInterview, DemoQuestionDetail } from '../../domain/demo/practice.ts';
import type { CardId, InterviewId, QuestionId } from '../../domain/id.ts';
import type { TimeZone } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import type { Tx } from '../db/database.ts';
import { insertQuestionStory } from '../db/question-stories.ts';
import { findStoredQuestions, updateQuestion } from '../db/questions.ts';
import { changeInterview } from './change-interview.ts';
import type { Known, TimedAct } from './demo-script.ts';
import { named } from './demo-script.ts';
import { noteStory } from './note-story.ts';
import { reviewCard } from './review-card.ts';

/** What was written beside the questions, and what was rehearsed. */
export function practiceActs({ practice: { details, rehearsals } }: DemoSearch): TimedAct[] {
  return [
    {
      at: details.at,
      act: async (tx, actor, known) => {
        for (const detail of details.questions) await addDetail(tx, actor, known, detail);
      },
    },
    ...rehearsals.map(
      ({ at, card, ...rehearsal }): TimedAct => ({
        at,
        act: async (tx, actor, known) => {
          const cardId: CardId = known.stories.get(card) ?? (await questionOf(tx, actor, card));
          const how = { mode: 'aloud', points: [], answer: '', interviewId: null } as const;
          await reviewCard(tx, actor, cardId, { ...rehearsal, ...how, id: actor.newId<'card_review'>() });
        },
      }),
    ),
  ];
}

/** What is asked before an interview, and which stories are meant for it. */
export async function writeBefore(
  tx: Tx,
  actor: Actor,
  known: Known,
  interviewId: InterviewId,
  { before, stories }: DemoAroundInterview,
  timeZone: TimeZone,
): Promise<void> {
  if (before) {
    const words = { ...before, askThem: [...before.askThem] };
    await changeInterview(tx, actor, interviewId, words, timeZone);
  }
  for (const { key } of stories) {
    await noteStory(tx, actor, interviewId, named(known.stories, key), { isPlanned: true });
  }
}

async function addDetail(
  tx: Tx,
  actor: Actor,
  known: Known,
  { text, kind, keyPoints, stories }: DemoQuestionDetail,
): Promise<void> {
  const id = await questionOf(tx, actor, text);
  await updateQuestion(tx, actor.ownerId, id, { kind, key_points: JSON.stringify(keyPoints) });
  for (const key of stories) {
    const link = { question_id: id, story_id: named(known.stories, key), added_at: actor.clock() };
    await insertQuestionStory(tx, actor.ownerId, link);
  }
}

async function questionOf(tx: Tx, actor: Actor, text: string): Promise<QuestionId> {
  const found = (await findStoredQuestions(tx, actor.ownerId)).find((question) => question.text === text);
  if (!found) throw new Error(`The example speaks of "${text}" before it is there.`);
  return found.id;
}
