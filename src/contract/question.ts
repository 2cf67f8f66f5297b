import { z } from 'zod';
import { route } from './route.ts';
import { filledLine, idOf, instant, words } from './values.ts';

export const questionFields = z.object({ text: filledLine, notes: words });
export const question = z.object({
  id: idOf<'question'>(),
  ...questionFields.shape,
  createdAt: instant,
  /** Where it caught the person out: "Company A, first interview". */
  askedAt: z.array(z.object({ applicationId: idOf<'application'>(), company: z.string(), role: z.string() })),
});
export type Question = z.infer<typeof question>;

export const listQuestions = route({
  method: 'GET',
  path: '/api/questions',
  summary: 'The question bank, newest first',
  reply: z.object({ items: z.array(question) }),
});
export const addQuestion = route({
  method: 'POST',
  path: '/api/questions',
  summary: 'Add a question',
  body: questionFields.partial().required({ text: true }),
  reply: question,
});
export const changeQuestion = route({
  method: 'PATCH',
  path: '/api/questions/:questionId',
  summary: 'Change a question; the earlier words are kept',
  params: z.object({ questionId: idOf<'question'>() }),
  body: questionFields.partial(),
  reply: question,
});
