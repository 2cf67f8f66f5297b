import { z } from 'zod';
import { contact } from './contact.ts';
import { interview } from './interview.ts';
import { route } from './route.ts';
import { cardId, idOf, instant, line, posting, round, webAddress, words } from './values.ts';

const place = z.object({
  interviewId: idOf<'interview'>(),
  company: line,
  round,
  startsAt: instant.nullable(),
});

/** Everything for one coming interview on one page. */
export const prepSheet = z.object({
  interview,
  posting: z.object({ url: webAddress, text: posting }),
  /** What was noted of the application. */
  notes: words,
  /** Who will be there, and where one met them before. */
  people: z.array(contact.extend({ metAt: z.array(place) })),
  /** Questions to expect, what a review found first; `id` is null for one that comes with Rebound. */
  questions: z.array(
    z.object({
      id: idOf<'question'>().nullable(),
      text: z.string(),
      keyPoints: z.array(z.string()),
      stories: z.array(z.string()),
      because: z.string(),
      isFound: z.boolean(),
    }),
  ),
  stories: z.array(
    z.object({
      id: idOf<'story'>(),
      title: z.string(),
      result: z.string(),
      note: z.string(),
      because: z.string(),
      isPlanned: z.boolean(),
    }),
  ),
  /** Better wordings, and stories that came out wrong: what to do differently, beside the person's own words. */
  mind: z.array(
    z.object({ cardId, subject: z.enum(['story', 'wording']), before: z.string(), instead: z.string() }),
  ),
  /** What the earlier rounds here brought to light, the first one first. */
  earlier: z.array(
    place.extend({ asked: z.array(z.string()), sought: z.array(z.string()), surprised: words, notes: words }),
  ),
  /** Questions one could ask them, beside those chosen already. */
  couldAsk: z.array(z.string()),
});
export type PrepSheet = z.infer<typeof prepSheet>;

export const getPrepSheet = route({
  method: 'GET',
  path: '/api/interviews/:interviewId/prep',
  summary: 'The prep sheet of one interview',
  params: z.object({ interviewId: idOf<'interview'>() }),
  reply: prepSheet,
});
