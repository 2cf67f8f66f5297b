import { z } from 'zod';
import { answerExpected } from './application.ts';
import { interview } from './interview.ts';
import { nextStep, rebound } from './rebound.ts';
import { route } from './route.ts';
import { count, day, idOf, instant, line, timeZone } from './values.ts';

export const today = z.object({
  day,
  timeZone,
  /** No search noted yet: the page helps with the first day. */
  isEmpty: z.boolean(),
  /** The rebound that asks now; null when none is open or the open one is put off. */
  rebound: rebound.nullable(),
  /** Open rebounds that wait: put off, or older than the one shown. */
  waiting: z.array(rebound),
  nosToday: count,
  /** While set, nothing else asks; interviews within 48 hours still show. */
  quietUntil: instant.nullable(),
  comingUp: z.array(interview),
  /** While it is quiet: interviews further away than that, folded until asked for. */
  later: z.array(interview),
  /** Interviews that ended in the last days and have no debrief yet, or one that was begun and not finished. */
  toDebrief: z.array(interview),
  /** What they expect an answer to within two weeks, or did in the last days, the first day first; less while it is quiet. */
  answers: z.array(
    z.object({ applicationId: idOf<'application'>(), company: line, role: line, ...answerExpected.shape }),
  ),
  nextSteps: z.array(nextStep),
  /** Null while it is quiet. */
  whenReady: z
    .object({
      questions: count,
      silent: z.array(
        z.object({ applicationId: idOf<'application'>(), company: line, role: line, days: count }),
      ),
      proposals: count,
    })
    .nullable(),
});
export type Today = z.infer<typeof today>;

export const getToday = route({
  method: 'GET',
  path: '/api/today',
  summary: 'What today shows: the open rebound, what is coming, what can wait',
  reply: today,
});
