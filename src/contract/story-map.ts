import { z } from 'zod';
import { askedAt } from './question.ts';
import { route } from './route.ts';
import { atInterview } from './story.ts';
import { count, filledLine, idOf, instant, line } from './values.ts';

export const storyMap = z.object({
  stories: z.array(z.object({ id: idOf<'story'>(), title: line })),
  /** What was asked and has no story comes first. */
  competencies: z.array(
    z.object({
      name: filledLine,
      storyIds: z.array(idOf<'story'>()),
      /** Every time a question after it was asked. */
      askedAt: z.array(askedAt),
      /** Interviews ahead whose posting, or what one knows they look for, speaks of it. */
      comingUp: z.array(z.object({ ...atInterview.shape, startsAt: instant.nullable() })),
    }),
  ),
  /** Questions that were asked and of which nobody knows what they are after. */
  otherQuestions: count,
});
export type StoryMap = z.infer<typeof storyMap>;
export type StoryMapRow = StoryMap['competencies'][number];

export const getStoryMap = route({
  method: 'GET',
  path: '/api/stories/map',
  summary: 'What is asked for beside the stories that show it',
  reply: storyMap,
});
