import {
  exportStoriesMarkdown,
  exportStoriesPdf,
  exportStoryMarkdown,
  exportStoryPdf,
} from '../../contract/story.ts';
import type { StoryId } from '../../domain/id.ts';
import { storiesMarkdown } from '../../domain/story/story-markdown.ts';
import { type StorySheet, storySheet } from '../../domain/story/story-sheet.ts';
import type { Actor } from '../actor.ts';
import { findQuestionsByStory, findStories, findStory } from '../db/stories.ts';
import { sendFile } from '../file-reply.ts';
import { timeZoneOf, todayOf } from '../local-day.ts';
import { writePdf } from '../pdf/write-pdf.ts';
import { notFound } from '../refusal.ts';
import type { Serve } from '../serve.ts';
import { storiesFileName, storiesPdf, storyFileName } from '../story-files.ts';

const TITLE = 'Stories';
const MARKDOWN = 'text/markdown; charset=utf-8';
const PDF = 'application/pdf';

export function storyExportRoutes(serve: Serve): void {
  serve(exportStoriesMarkdown, async ({ actor, reply }) => {
    const content = storiesMarkdown(await everySheet(actor), TITLE);
    return sendFile(reply, { name: storiesFileName(await todayOf(actor), 'md'), type: MARKDOWN, content });
  });

  serve(exportStoriesPdf, async ({ actor, reply, query: { paper = 'a4' } }) => {
    const content = await writePdf(storiesPdf(await everySheet(actor), { title: TITLE, paper }));
    return sendFile(reply, { name: storiesFileName(await todayOf(actor), 'pdf'), type: PDF, content });
  });

  serve(exportStoryMarkdown, async ({ actor, params: { storyId }, reply }) => {
    const sheet = await sheetOf(actor, storyId);
    const content = storiesMarkdown([sheet], null);
    return sendFile(reply, { name: storyFileName(sheet.title, 'md'), type: MARKDOWN, content });
  });

  serve(exportStoryPdf, async ({ actor, params: { storyId }, reply, query: { paper = 'a4' } }) => {
    const sheet = await sheetOf(actor, storyId);
    const content = await writePdf(storiesPdf([sheet], { title: null, paper }));
    return sendFile(reply, { name: storyFileName(sheet.title, 'pdf'), type: PDF, content });
  });
}

async function everySheet(actor: Actor): Promise<StorySheet[]> {
  const timeZone = await timeZoneOf(actor);
  const questions = await findQuestionsByStory(actor.db, actor.ownerId);
  const stories = await findStories(actor.db, actor.ownerId);
  return stories.map((story) => storySheet({ ...story, questions: questions.get(story.id) ?? [] }, timeZone));
}

async function sheetOf(actor: Actor, storyId: StoryId): Promise<StorySheet> {
  const story = await findStory(actor.db, actor.ownerId, storyId);
  if (!story) throw notFound('story');
  return storySheet(story, await timeZoneOf(actor));
}
