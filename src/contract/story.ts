import { z } from 'zod';
import { route } from './route.ts';
import {
  competencies,
  count,
  filledLine,
  idOf,
  instant,
  line,
  round,
  secondsAloud,
  went,
  words,
} from './values.ts';

export const storyFields = z.object({
  title: filledLine,
  situation: words,
  task: words,
  action: words,
  result: words,
  /** How to tell it: "Lead with the result". */
  note: words,
  competencies,
  /** How long it takes when told; null while nobody measured. */
  seconds: secondsAloud.nullable(),
});
export const storyVersion = z.object({
  number: count,
  ...storyFields.shape,
  createdAt: instant,
});
export const atInterview = z.object({
  interviewId: idOf<'interview'>(),
  applicationId: idOf<'application'>(),
  company: line,
  role: line,
  round,
});
export const toldStory = z.object({
  ...atInterview.shape,
  toldAt: instant,
  /** The version as it stood then; null when it was written down later. */
  version: count.nullable(),
  seconds: secondsAloud.nullable(),
  went: went.nullable(),
});
export type ToldStory = z.infer<typeof toldStory>;
export const story = z.object({
  id: idOf<'story'>(),
  createdAt: instant,
  latest: storyVersion,
  /** Where it was told, last first. */
  told: z.array(toldStory),
  /** Interviews it is meant for and was not told at yet, soonest first. */
  planned: z.array(z.object({ ...atInterview.shape, startsAt: instant.nullable() })),
});
export type Story = z.infer<typeof story>;
export const storyPage = z.object({
  ...story.shape,
  versions: z.array(storyVersion),
  /** The questions it answers. */
  questions: z.array(z.object({ id: idOf<'question'>(), text: line })),
});
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
  summary:
    'Save changed words as a new version; the same words make none, and a length alone is noted in the latest',
  params,
  body: storyFields.partial(),
  reply: storyPage,
});
export const restoreStory = route({
  method: 'POST',
  path: '/api/stories/:storyId/versions/:number/restore',
  summary: 'Bring back an earlier version: its words become the newest one, and all others stay',
  params: z.object({
    ...params.shape,
    number: z.coerce.number<string>().int().min(1),
  }),
  reply: storyPage,
});

const paper = z.object({ paper: z.enum(['a4', 'letter']).optional() });

export const exportStoriesMarkdown = route({
  method: 'GET',
  path: '/api/stories/export.md',
  summary: 'Every story as a Markdown file',
});
export const exportStoriesPdf = route({
  method: 'GET',
  path: '/api/stories/export.pdf',
  summary: 'Every story as a PDF file',
  query: paper,
});
export const exportStoryMarkdown = route({
  method: 'GET',
  path: '/api/stories/:storyId/export.md',
  summary: 'One story as a Markdown file',
  params,
});
export const exportStoryPdf = route({
  method: 'GET',
  path: '/api/stories/:storyId/export.pdf',
  summary: 'One story as a PDF file',
  params,
  query: paper,
});
