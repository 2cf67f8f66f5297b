import { z } from 'zod';
import { QUESTION_KINDS } from '../domain/question/question-kind.ts';
import { BANK_SOURCES } from '../domain/question/sources.ts';
import { route } from './route.ts';
import {
  competencies,
  count,
  filledLine,
  idOf,
  instant,
  questionText,
  round,
  went,
  words,
} from './values.ts';

export const questionKind = z.enum(QUESTION_KINDS);
/** The id of a question that ships with Rebound. */
export const bankId = z.string().regex(/^[a-z-]+-\d{3}$/, 'This is not a question that comes with Rebound.');

export const questionFields = z.object({
  text: questionText,
  notes: words,
  /** Null while nobody said. */
  kind: questionKind.nullable(),
  /** What a good answer holds: the checklist of practice. */
  keyPoints: z.array(filledLine).max(20, 'At most twenty points fit here.'),
  /** What it asks about (domain/question/competency.ts). */
  competencies,
});

/** A place where it was asked: an interview, or an application whose review named it. */
export const askedAt = z.object({
  interviewId: idOf<'interview'>().nullable(),
  applicationId: idOf<'application'>(),
  company: z.string(),
  role: z.string(),
  round: round.nullable(),
  isCaughtOut: z.boolean(),
  went: went.nullable(),
});
export type AskedAt = z.infer<typeof askedAt>;

export const question = z.object({
  id: idOf<'question'>(),
  ...questionFields.shape,
  /** The person said what it asks about; otherwise its words do. */
  hasOwnCompetencies: z.boolean(),
  /** The shipped question it was taken from. */
  bankId: bankId.nullable(),
  createdAt: instant,
  /** Stories that answer it. */
  stories: z.array(z.object({ id: idOf<'story'>(), title: z.string() })),
  /** Oldest first. */
  askedAt: z.array(askedAt),
  timesCaughtOut: count,
});
export type Question = z.infer<typeof question>;

/** A question that comes with Rebound (domain/question/bank.ts), credited on the page of its sources. */
export const bankQuestion = z.object({
  id: bankId,
  source: z.enum(BANK_SOURCES),
  kind: questionKind,
  topic: z.string(),
  text: z.string(),
  competencies,
  /** Asked after that one, and hard to understand without it. */
  after: bankId.nullable(),
  /** Asks what that one asks, in other words; taking it up takes up that one. */
  sameAs: bankId.nullable(),
});
export type ShippedQuestion = z.infer<typeof bankQuestion>;

const params = z.object({ questionId: idOf<'question'>() });
const storyParams = z.object({ ...params.shape, storyId: idOf<'story'>() });

export const listQuestions = route({
  method: 'GET',
  path: '/api/questions',
  summary: 'One’s own questions, newest first',
  reply: z.object({ items: z.array(question) }),
});
export const listQuestionBank = route({
  method: 'GET',
  path: '/api/question-bank',
  summary: 'The questions that come with Rebound, the same for everybody',
  reply: z.object({ items: z.array(bankQuestion) }),
});
export const addQuestion = route({
  method: 'POST',
  path: '/api/questions',
  summary: 'Add a question, or take up one that comes with Rebound; taking it up again gives the same one',
  body: z
    .object({ ...questionFields.partial().shape, bankId: bankId.optional() })
    .refine(({ text, bankId }) => (text === undefined) !== (bankId === undefined), {
      path: ['text'],
      message: 'Please write a question, or name one that comes with Rebound.',
    }),
  reply: question,
});
export const changeQuestion = route({
  method: 'PATCH',
  path: '/api/questions/:questionId',
  summary: 'Change a question; the earlier words are kept',
  params,
  /** `competencies: null` lets its words say again what it asks about. */
  body: z.object({
    ...questionFields.partial().shape,
    competencies: questionFields.shape.competencies.nullable().optional(),
  }),
  reply: question,
});
export const linkStory = route({
  method: 'PUT',
  path: '/api/questions/:questionId/stories/:storyId',
  summary: 'Note that a story answers a question',
  params: storyParams,
  reply: question,
});
export const unlinkStory = route({
  method: 'DELETE',
  path: '/api/questions/:questionId/stories/:storyId',
  summary: 'A story does not answer a question after all',
  params: storyParams,
  reply: question,
});
