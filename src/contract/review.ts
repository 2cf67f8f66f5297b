import { z } from 'zod';
import { cameUp } from './came-up.ts';
import { route } from './route.ts';
import { count, day, idOf, instant, line, words } from './values.ts';

export const FINDING_KINDS = ['question', 'story', 'wording', 'surprising'] as const;
/** One question of a review. `role` and `source` make up the short form, for a no without an interview. */
export const PROMPTS = ['question', 'story', 'wording', 'went_well', 'surprised', 'role', 'source'] as const;
export const prompt = z.enum(PROMPTS);
export type PromptName = z.infer<typeof prompt>;

export const findingFields = z.object({
  kind: z.enum(FINDING_KINDS),
  basis: z.enum(['happened', 'guess']),
  text: words,
  /** For a wording: what to say instead. For a story: how to tell it next time. */
  instead: words.default(''),
  storyId: idOf<'story'>().nullable().default(null),
});
export const finding = z.object({
  id: idOf<'finding'>(),
  reviewId: idOf<'review'>(),
  ...findingFields.shape,
  keptAt: instant.nullable(),
  /** What it became once kept. */
  became: z
    .discriminatedUnion('type', [
      z.object({ type: z.literal('question'), id: idOf<'question'>(), text: z.string() }),
      z.object({ type: z.literal('story'), id: idOf<'story'>(), title: line, version: count }),
      z.object({ type: z.literal('wording'), id: idOf<'wording'>() }),
    ])
    .nullable(),
  /** Where it came up again since. */
  cameUp: z.array(cameUp),
});
export type Finding = z.infer<typeof finding>;

const rightness = z.enum(['yes', 'no', 'unsure']);
export const review = z.object({
  id: idOf<'review'>(),
  reboundId: idOf<'rebound'>(),
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  source: line,
  /** How many interview rounds took place. */
  roundsHeld: count,
  /** Whether one was agreed that did not. */
  isOnlyInvited: z.boolean(),
  /** After an interview the full form; without one there is nothing to autopsy. */
  form: z.enum(['full', 'short']),
  size: z.enum(['skip', 'two_minutes', 'quarter_hour']).nullable(),
  /** The question the person is at; null before the first and after the last. */
  position: prompt.nullable(),
  /** Prompts answered with "nothing this time" or "I don't remember", which are full answers. */
  nothing: z.array(prompt),
  wentWell: words,
  surprised: words,
  roleRight: rightness.nullable(),
  sourceRight: rightness.nullable(),
  finishedAt: instant.nullable(),
  findings: z.array(finding),
  /** What the debriefs already say, by prompt. */
  prefill: z.array(
    z.object({ prompt, text: words, storyId: idOf<'story'>().nullable(), round: count, notedOn: day }),
  ),
});
export type Review = z.infer<typeof review>;

export const listReviews = route({
  method: 'GET',
  path: '/api/rebounds/:reboundId/reviews',
  summary: 'One review for each no of the rebound',
  params: z.object({ reboundId: idOf<'rebound'>() }),
  reply: z.object({ items: z.array(review) }),
});
export const changeReview = route({
  method: 'PATCH',
  path: '/api/reviews/:reviewId',
  summary: 'Save a review as it is typed',
  params: z.object({ reviewId: idOf<'review'>() }),
  body: review
    .pick({
      size: true,
      position: true,
      nothing: true,
      wentWell: true,
      surprised: true,
      roleRight: true,
      sourceRight: true,
    })
    .partial()
    .extend({ isFinished: z.boolean().optional() }),
  reply: review,
});
export const saveFinding = route({
  method: 'PUT',
  path: '/api/reviews/:reviewId/findings/:findingId',
  summary: 'Save a finding as it is typed; the id is made by the page, so that a repeat changes nothing',
  params: z.object({ reviewId: idOf<'review'>(), findingId: idOf<'finding'>() }),
  body: findingFields,
  reply: finding,
});
export const keepFinding = route({
  method: 'POST',
  path: '/api/findings/:findingId/keep',
  summary: 'Make of it what it becomes: a question, a new version of a story, a better wording',
  params: z.object({ findingId: idOf<'finding'>() }),
  reply: finding,
});
