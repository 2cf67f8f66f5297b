import type { StoryMap } from '../../contract/story-map.ts';
import { getStoryMap } from '../../contract/story-map.ts';
import { COMPETENCY_NAMES, competenciesIn } from '../../domain/question/competency.ts';
import { competencyMap } from '../../domain/story/competency-map.ts';
import { addMinutes } from '../../domain/time.ts';
import type { Actor } from '../actor.ts';
import { findInterviewsAhead } from '../db/interviews-ahead.ts';
import { findQuestions } from '../db/questions.ts';
import { findStories } from '../db/stories.ts';
import { kept } from '../kept-replies.ts';
import type { Serve } from '../serve.ts';

/** Further ahead, a posting says little about what to write today. */
const AHEAD_MINUTES = 60 * 24 * 60;

export function storyMapRoutes(serve: Serve): void {
  serve(
    getStoryMap,
    kept(async ({ actor }) => readMap(actor)),
  );
}

async function readMap({ db, ownerId, clock }: Actor): Promise<StoryMap> {
  const now = clock();
  const stories = await findStories(db, ownerId);
  const questions = await findQuestions(db, ownerId);
  const ahead = await findInterviewsAhead(db, ownerId, { from: now, to: addMinutes(now, AHEAD_MINUTES) });
  return {
    stories: stories.map(({ id, latest }) => ({ id, title: latest.title })),
    competencies: competencyMap({
      names: COMPETENCY_NAMES,
      stories: stories.map(({ id, latest }) => ({ id, competencies: latest.competencies })),
      questions,
      postings: ahead.map(({ id: interviewId, applicationId, company, role, round, startsAt, ...words }) => ({
        interview: { interviewId, applicationId, company, role, round, startsAt },
        competencies: competenciesIn({
          text: [words.postingText, ...words.sought].join('\n'),
          kind: null,
        }),
      })),
    }),
    otherQuestions: questions.filter(
      ({ askedAt, competencies }) => askedAt.length > 0 && competencies.length === 0,
    ).length,
  };
}
