import { z } from 'zod';
import { EVENT_KINDS } from '../domain/application/event.ts';
import { route } from './route.ts';
import { count, day, idOf, instant, line, words } from './values.ts';

const kinds = z.enum([...EVENT_KINDS, 'invited', 'interviewed']).exclude(['interview']);
const about = { applicationId: idOf<'application'>(), company: line, role: line };

export const week = z.object({
  /** Monday and Sunday. */
  from: day,
  to: day,
  /** Whether it is the week of today, which is not over. */
  isNow: z.boolean(),
  happened: z.array(z.object({ day, kind: kinds, round: count, ...about })),
  learnt: z.object({
    questions: z.array(z.object({ id: idOf<'question'>(), text: words })),
    stories: z.array(z.object({ id: idOf<'story'>(), title: line, isNew: z.boolean() })),
    wordings: z.array(z.object({ id: idOf<'wording'>(), said: words, instead: words })),
    surprises: z.array(z.object({ text: words, ...about })),
    debriefs: z.array(z.object({ interviewId: idOf<'interview'>(), round: count, ...about })),
  }),
  practice: z.object({ times: count, cards: count, days: count }),
  /** What was done at Recharge. */
  kind: z.array(line),
  /** After this week, or from now on in the week of today; a fortnight of it. */
  coming: z.object({
    interviews: z.array(
      z.object({
        interviewId: idOf<'interview'>(),
        round: count,
        startsAt: instant,
        startsLocal: z.string().nullable(),
        ...about,
      }),
    ),
    nextSteps: z.array(z.object({ id: idOf<'next_step'>(), sentence: z.string() })),
  }),
});
export type Week = z.infer<typeof week>;

export const getWeek = route({
  method: 'GET',
  path: '/api/insights/week',
  summary: 'A week to look back on: what happened, what was learnt, what comes',
  query: z.object({
    /** Any day of the week; today when left out. */
    day: day.optional(),
  }),
  reply: week,
});
