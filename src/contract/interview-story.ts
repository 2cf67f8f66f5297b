import { z } from 'zod';
import { route } from './route.ts';
import { atInterview, storyVersion } from './story.ts';
import { count, idOf, instant, secondsAloud, went } from './values.ts';

export const interviewStory = z.object({
  storyId: idOf<'story'>(),
  latest: storyVersion,
  isPlanned: z.boolean(),
  /** Null while it was not told there. */
  toldAt: instant.nullable(),
  /** The version as it stood when it was told; null when it was written down later. */
  version: count.nullable(),
  seconds: secondsAloud.nullable(),
  went: went.nullable(),
});
export type InterviewStory = z.infer<typeof interviewStory>;

export const listInterviewStories = route({
  method: 'GET',
  path: '/api/interviews/:interviewId/stories',
  summary: 'Stories meant for an interview or told there, in the order they were chosen',
  params: z.object({ interviewId: idOf<'interview'>() }),
  reply: z.object({ items: z.array(interviewStory) }),
});
export const noteStory = route({
  method: 'PUT',
  path: '/api/interviews/:interviewId/stories/:storyId',
  summary: 'Mean a story for an interview, or note that it was told there, how it went and how long it took',
  params: z.object({ interviewId: idOf<'interview'>(), storyId: idOf<'story'>() }),
  body: z
    .object({
      isPlanned: z.boolean(),
      /** Saying how it went or how long it took says that it was told. */
      isTold: z.boolean(),
      went: went.nullable(),
      seconds: secondsAloud.nullable(),
    })
    .partial(),
  reply: interviewStory,
});
export const listInterviewsForStory = route({
  method: 'GET',
  path: '/api/stories/:storyId/interviews',
  summary: 'Interviews at which a story can be told or was, those it has left out; the latest first',
  params: z.object({ storyId: idOf<'story'>() }),
  reply: z.object({ items: z.array(z.object({ ...atInterview.shape, startsAt: instant.nullable() })) }),
});
