import type { Interview } from '../contract/interview.ts';
import type { PrepSheet } from '../contract/prep.ts';
import type { InterviewId, QuestionId, StoryId } from '../domain/id.ts';
import { becauseWords } from '../domain/practice/because-words.ts';
import { chooseForPrep } from '../domain/practice/choose-for-prep.ts';
import { relevanceTo } from '../domain/practice/relevance.ts';
import { QUESTION_BANK } from '../domain/question/bank.ts';
import { questionKey } from '../domain/review/kept-finding.ts';
import type { Day } from '../domain/time.ts';
import type { Actor } from './actor.ts';
import { type JudgedCard, judgeCards } from './commands/judge-cards.ts';
import { findApplication } from './db/applications.ts';
import { findInterview, findInterviewsOf } from './db/interviews.ts';
import { findInterviewToCome, type InterviewToCome } from './db/interviews-ahead.ts';
import { findCardPage } from './db/practice-card-page.ts';
import { findCardsToPlan } from './db/practice-cards.ts';
import { findAskedAtInterviews, findMetAt } from './db/prep-facts.ts';
import { findStoredQuestions, type StoredQuestion } from './db/questions.ts';
import { todayOf } from './local-day.ts';
import { notFound } from './refusal.ts';

/** What fits on a page of paper, with room to write. */
const LINES = { questions: 7, stories: 4, mind: 4, couldAsk: 5 };

/** The prep sheet of an interview: everything that is known and helps there. */
export async function readPrepSheet(actor: Actor, id: InterviewId): Promise<PrepSheet> {
  const { db, ownerId } = actor;
  const interview = await findInterview(db, ownerId, id);
  const ahead = await findInterviewToCome(db, ownerId, id);
  const application = interview && (await findApplication(db, ownerId, interview.applicationId));
  if (!interview || !ahead || !application) throw notFound('interview');
  const today = await todayOf(actor);
  const cards = await findCardsToPlan(db, ownerId);
  const judged = await judgeCards(actor, ahead, cards);
  const own = judged.filter(({ card }) => card.subject === 'question');
  const stories = await storiesFor(actor, today, ahead, judged);
  return {
    interview,
    posting: { url: application.posting_url, text: application.posting_text },
    notes: application.notes,
    people: await peopleOf(actor, interview),
    questions: await questionsFor(actor, today, ahead, own),
    stories,
    mind: await mindFor(actor, today, judged, new Set(stories.map((story) => story.id))),
    earlier: await earlierRounds(actor, interview),
    couldAsk: couldAsk(interview, await findStoredQuestions(db, ownerId)),
  };
}

async function peopleOf({ db, ownerId }: Actor, { id, people }: Interview): Promise<PrepSheet['people']> {
  const ids = people.map((person) => person.id);
  const metAt = await findMetAt(db, ownerId, ids, id);
  return people.map((person) => ({ ...person, metAt: metAt(person.id) }));
}

/** One's own first; where there are few, those that come with Rebound and fit this interview. */
async function questionsFor(
  actor: Actor,
  today: Day,
  ahead: InterviewToCome,
  own: readonly JudgedCard[],
): Promise<PrepSheet['questions']> {
  const theirs = own.filter(({ card }) => card.kind !== 'ask_them');
  const chosen = chooseForPrep(theirs, LINES.questions);
  const questions: PrepSheet['questions'] = [];
  for (const { card, relevance, isFound } of chosen) {
    const page = await findCardPage(actor.db, actor.ownerId, card.id, today);
    questions.push({
      id: card.id as QuestionId,
      text: card.prompt,
      keyPoints: page?.keyPoints.map(({ text }) => text) ?? [],
      stories: page?.stories.map(({ title }) => title) ?? [],
      because: becauseWords(relevance.because, ahead.company, 'question'),
      isFound,
    });
  }
  return [...questions, ...shippedFor(ahead, own, LINES.questions - questions.length)];
}

function shippedFor(
  ahead: InterviewToCome,
  own: readonly JudgedCard[],
  lines: number,
): PrepSheet['questions'] {
  if (lines <= 0) return [];
  const known = new Set(own.map(({ card }) => questionKey(card.prompt)));
  const relevanceOf = relevanceTo(ahead);
  const judged = QUESTION_BANK.filter(
    ({ kind, after, sameAs, text }) =>
      kind !== 'ask_them' && !after && !sameAs && !known.has(questionKey(text)),
  ).map((question) => ({
    question,
    isFound: false,
    relevance: relevanceOf({
      subject: 'question',
      words: question.text,
      kind: question.kind,
      askedHere: 0,
      isPlanned: false,
      caughtOut: null,
    }),
  }));
  return chooseForPrep(judged, lines).map(({ question, relevance }) => ({
    id: null,
    text: question.text,
    keyPoints: [],
    stories: [],
    because: becauseWords(relevance.because, ahead.company, 'question'),
    isFound: false,
  }));
}

async function storiesFor(
  actor: Actor,
  today: Day,
  ahead: InterviewToCome,
  judged: readonly JudgedCard[],
): Promise<PrepSheet['stories']> {
  const stories = judged
    .filter(({ card }) => card.subject === 'story')
    .toSorted((a, b) => b.relevance.value - a.relevance.value)
    .slice(0, LINES.stories);
  return Promise.all(
    stories.map(async ({ card, relevance }) => {
      const page = await findCardPage(actor.db, actor.ownerId, card.id, today);
      return {
        id: card.id as StoryId,
        title: card.prompt,
        result: page?.keyPoints.find(({ label }) => label === 'Result')?.text ?? '',
        note: page?.notes ?? '',
        because: becauseWords(relevance.because, ahead.company, 'story'),
        isPlanned: relevance.because.type === 'planned',
      };
    }),
  );
}

/** What reviews found about wordings and stories, likeliest first; a story that stands above has its note there. */
async function mindFor(
  actor: Actor,
  today: Day,
  judged: readonly JudgedCard[],
  above: ReadonlySet<string>,
): Promise<PrepSheet['mind']> {
  const found = judged.filter(
    ({ card, isFound }) => isFound && card.subject !== 'question' && !above.has(card.id),
  );
  const lines = await Promise.all(
    chooseForPrep(found, LINES.mind).map(async ({ card }) => {
      const page = await findCardPage(actor.db, actor.ownerId, card.id, today);
      if (card.subject === 'story') {
        return {
          cardId: card.id,
          subject: 'story' as const,
          before: card.prompt,
          instead: page?.notes ?? '',
        };
      }
      const instead = page?.keyPoints[0]?.text ?? '';
      return { cardId: card.id, subject: 'wording' as const, before: card.prompt, instead };
    }),
  );
  return lines.filter(({ instead }) => instead.trim() !== '');
}

async function earlierRounds(
  { db, ownerId }: Actor,
  { id, applicationId, round, startsAt }: Interview,
): Promise<PrepSheet['earlier']> {
  const others = (await findInterviewsOf(db, ownerId, applicationId)).filter(
    (other) =>
      other.id !== id &&
      !other.isCancelled &&
      (other.round < round || (other.startsAt !== null && startsAt !== null && other.startsAt < startsAt)),
  );
  const ids = others.map((other) => other.id);
  const askedAt = await findAskedAtInterviews(db, ownerId, ids);
  return others.map((other) => ({
    interviewId: other.id,
    company: other.company,
    round: other.round,
    startsAt: other.startsAt,
    asked: askedAt(other.id),
    sought: other.sought,
    surprised: other.debrief?.surprised ?? '',
    notes: other.notes,
  }));
}

/** One's own questions for the other side, then the shipped ones; none that is chosen already. */
function couldAsk({ askThem }: Interview, own: readonly Pick<StoredQuestion, 'kind' | 'text'>[]): string[] {
  const chosen = new Set(askThem.map(questionKey));
  const ownAsk = own.filter(({ kind }) => kind === 'ask_them').map(({ text }) => text);
  const shipped = QUESTION_BANK.filter(
    ({ kind, after, sameAs }) => kind === 'ask_them' && !after && !sameAs,
  ).map(({ text }) => text);
  const fresh = [...ownAsk, ...shipped].filter((text) => !chosen.has(questionKey(text)));
  return [...new Set(fresh)].slice(0, LINES.couldAsk);
}
