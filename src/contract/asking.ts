import { z } from 'zod';
import { route } from './route.ts';
import { idOf, went } from './values.ts';

/** A question was asked at an interview. */
export const asking = z.object({
  questionId: idOf<'question'>(),
  interviewId: idOf<'interview'>(),
  text: z.string(),
  isCaughtOut: z.boolean(),
  went: went.nullable(),
  /** It was in the bank before it was asked here. */
  isKnownBefore: z.boolean(),
  /** The lines of the debrief that stand for it, as they are compared (domain/debrief/lines.ts). */
  lines: z.array(z.string()),
});
export type Asking = z.infer<typeof asking>;

const params = z.object({ questionId: idOf<'question'>(), interviewId: idOf<'interview'>() });

export const listAskings = route({
  method: 'GET',
  path: '/api/interviews/:interviewId/askings',
  summary: 'The questions that were asked at an interview, in the order they were noted',
  params: z.object({ interviewId: idOf<'interview'>() }),
  reply: z.object({ items: z.array(asking) }),
});
export const noteAsking = route({
  method: 'PUT',
  path: '/api/questions/:questionId/askings/:interviewId',
  summary: 'Note that a question was asked at an interview, and how it went',
  params,
  body: z.object({ isCaughtOut: z.boolean(), went: went.nullable() }).partial(),
  reply: asking,
});
export const dropAsking = route({
  method: 'DELETE',
  path: '/api/questions/:questionId/askings/:interviewId',
  summary: 'It was not asked there after all',
  params,
});
