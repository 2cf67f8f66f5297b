import { z } from 'zod';
import { route } from './route.ts';
import { count, filledLine, idOf, instant, words } from './values.ts';

export const storyFields = z.object({
  title: filledLine,
  situation: words,
  task: words,
  action: words,
  result: words,
  /** How to tell it: "Lead with the result". */
  note: words,
});
export const storyVersion = z.object({
  number: count,
  ...storyFields.shape,
  createdAt: instant,
});
export const story = z.object({ id: idOf<'story'>(), createdAt: instant, latest: storyVersion });
export type Story = z.infer<typeof story>;
export const storyPage = z.object({ ...story.shape, versions: z.array(storyVersion) });
export type StoryPage = z.infer<typeof storyPage>;

const params = z.object({ storyId: idOf<'story'>() });

export const listStories = route({
  method: 'GET',
  path: '/api/stories',
  summary: 'Success stories, last changed first',
  reply: z.object({ items: z.array(story) }),
});
export const addStory = route({
  method: 'POST',
  path: '/api/stories',
  summary: 'Add a story',
  body: storyFields.partial().required({ title: true }),
  reply: storyPage,
});
export const getStory = route({
  method: 'GET',
  path: '/api/stories/:storyId',
  summary: 'A story with every version',
  params,
  reply: storyPage,
});
export const changeStory = route({
  method: 'POST',
  path: '/api/stories/:storyId/versions',
  summary: 'Save changed words as a new version; saving the same words makes none',
  params,
  body: storyFields.partial(),
  reply: storyPage,
});
