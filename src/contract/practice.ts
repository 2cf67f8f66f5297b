import { z } from 'zod';
import { INTERVIEW_KINDS } from '../domain/application/interview-kind.ts';
import type { CardId } from '../domain/id.ts';
import { GRADES } from '../domain/practice/memory.ts';
import { route } from './route.ts';
import { count, day, idOf, instant, round, words } from './values.ts';

export const PRACTICE_MODES = ['aloud', 'typed', 'thought'] as const;
export type PracticeMode = (typeof PRACTICE_MODES)[number];

/** A card has the id of the question, the story or the wording it practises. */
const cardId: z.ZodType<CardId, CardId> = idOf<'question'>();
const subject = z.enum(['question', 'story', 'wording']);
const grade = z.enum(GRADES);
const chance = z.number().min(0).max(1);

export const practiceReview = z.object({
  id: idOf<'card_review'>(),
  /** The day the person lived. */
  day,
  grade,
  mode: z.enum(PRACTICE_MODES),
  seconds: count.nullable(),
  /** The key points that came up. */
  points: z.array(z.string()),
  answer: z.string(),
});
export type PracticeReview = z.infer<typeof practiceReview>;

export const practiceCard = z.object({
  id: cardId,
  subject,
  /** The question; the title of the story; what was said. */
  prompt: z.string(),
  /** What a good answer holds: of a story its four parts, of a wording what to say instead. */
  keyPoints: z.array(z.object({ label: z.string(), text: z.string() })),
  notes: z.string(),
  /** Stories that answer the question. */
  stories: z.array(z.object({ id: idOf<'story'>(), title: z.string() })),
  /** Where it caught the person out, or came from a review. */
  foundAt: z.array(z.object({ applicationId: idOf<'application'>(), company: z.string() })),
  /** Put away by the person: not practised until it is taken back. */
  isAway: z.boolean(),
  /** What FSRS makes of its reviews; null before the first. `comesBackOn` is a suggestion and never a duty. */
  memory: z
    .object({ reviews: count, reviewedOn: day, comesBackOn: day, lastGrade: grade, recall: chance })
    .nullable(),
  /** How long rehearsing it once takes. */
  minutes: z.number(),
  /** The latest reviews, newest first. */
  history: z.array(practiceReview),
});
export type PracticeCard = z.infer<typeof practiceCard>;

export const plannedCard = z.object({
  id: cardId,
  subject,
  prompt: z.string(),
  minutes: z.number(),
  /** Why it is its turn. The last three where there is no interview ahead. */
  turn: z.enum(['new', 'missed_last', 'gains_most', 'evening_before', 'found', 'fading']),
  /** Why it is worth rehearsing, in a line. */
  because: z.string(),
  /** How likely it comes up, how likely it would be known there without and with this rehearsal; null without an interview. */
  relevance: chance.nullable(),
  without: chance.nullable(),
  withGood: chance.nullable(),
});
export type PlannedCard = z.infer<typeof plannedCard>;

const practiceInterview = z.object({
  id: idOf<'interview'>(),
  applicationId: idOf<'application'>(),
  company: z.string(),
  role: z.string(),
  round,
  kind: z.enum(INTERVIEW_KINDS),
  startsAt: instant.nullable(),
  /** The day it is on for the person; null while no time is agreed. */
  day: day.nullable(),
});
export type PracticeInterview = z.infer<typeof practiceInterview>;

const planHead = {
  day,
  /** How many minutes the person gives a day, how many of them went into practice today, and how many the plan has. */
  minutesADay: count,
  minutesSpent: z.number(),
  minutesPlanned: z.number(),
  /** While set, nothing asks to be practised; whoever wants to can. */
  quietUntil: instant.nullable(),
  /** What it is for; null when there is no interview ahead, or none was wanted. */
  interview: practiceInterview.nullable(),
  /** Why there is nothing to rehearse now, if that is so. */
  rest: z.enum(['no_cards', 'interview_day', 'over', 'called_off', 'minutes_used', 'enough']).nullable(),
};
export const practicePlan = z.object({
  ...planHead,
  /** The interviews of the coming two weeks, to choose from. */
  ahead: z.array(practiceInterview),
  cards: z.array(plannedCard),
});
export type PracticePlan = z.infer<typeof practicePlan>;
export const nextCard = z.object({
  ...planHead,
  /** How many cards the plan has, this one included. */
  cardsPlanned: count,
  planned: plannedCard.nullable(),
  card: practiceCard.nullable(),
});
export type NextCard = z.infer<typeof nextCard>;

const planQuery = z.object({
  /** Which interview it is for; left out, the next within two weeks; `none`, what fades and what is new. */
  interview: z.union([idOf<'interview'>(), z.literal('none')]).optional(),
  /** Also on the day of the interview itself. */
  dayItself: z.enum(['yes']).optional(),
  /** Minutes beyond those of today. */
  more: z.coerce.number().int().min(0).max(240).default(0),
});
export const getPracticePlan = route({
  method: 'GET',
  path: '/api/practice/plan',
  summary: 'What to rehearse today, inside the person’s minutes, and why',
  query: planQuery,
  reply: practicePlan,
});
export const getNextCard = route({
  method: 'GET',
  path: '/api/practice/next',
  summary: 'The next card of today’s plan, with everything needed to rehearse it',
  query: planQuery.extend({
    /** Ids of cards that are left out this time, with commas between. */
    skip: z.string().max(8_000).optional(),
  }),
  reply: nextCard,
});
export const listCardsAway = route({
  method: 'GET',
  path: '/api/practice/cards-away',
  summary: 'Cards that were put away',
  reply: z.object({ items: z.array(z.object({ id: cardId, subject, prompt: z.string() })) }),
});

const params = z.object({ cardId });
export const getCard = route({
  method: 'GET',
  path: '/api/practice/cards/:cardId',
  summary: 'One card: what it asks, its key points, and how it went so far',
  params,
  reply: practiceCard,
});
export const changeCard = route({
  method: 'PATCH',
  path: '/api/practice/cards/:cardId',
  summary: 'Put a card away, or take it back',
  params,
  body: z.object({ isAway: z.boolean() }).partial(),
  reply: practiceCard,
});
export const addCardReview = route({
  method: 'POST',
  path: '/api/practice/cards/:cardId/reviews',
  summary: 'Note how rehearsing a card went; the page makes the id, so that sending twice makes one',
  params,
  body: z.object({
    id: idOf<'card_review'>(),
    grade,
    mode: z.enum(PRACTICE_MODES),
    /** How long the answer took. */
    seconds: z.int().min(0).max(86_400).nullable().default(null),
    points: z.array(words).max(50, 'At most fifty fit here.').default([]),
    answer: words.default(''),
    /** The interview it was rehearsed for. */
    interviewId: idOf<'interview'>().nullable().default(null),
  }),
  reply: practiceCard,
});
export const undoCardReview = route({
  method: 'POST',
  path: '/api/practice/reviews/:cardReviewId/undo',
  summary: 'Take back a review; that it was made, and taken back, stays in the log',
  params: z.object({ cardReviewId: idOf<'card_review'>() }),
  reply: practiceCard,
});
