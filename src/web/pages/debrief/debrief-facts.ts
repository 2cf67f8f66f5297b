import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Asking, listAskings } from '../../../contract/asking.ts';
import type { Interview } from '../../../contract/interview.ts';
import { type InterviewStory, listInterviewStories } from '../../../contract/interview-story.ts';
import type { InterviewId, StoryId } from '../../../domain/id.ts';
import { type ApiProblem, call, showSpace } from '../../api.ts';
import type { Space } from '../../outbox/desks.ts';
import { statusQuery, storiesQuery } from '../../queries.ts';
import { interviewQuery } from '../interview/interview-query.ts';
import { questionsQuery } from '../questions/bank-queries.ts';
import { keepInterview, readKept } from './kept-interview.ts';
import { keysOfBank } from './shown-steps.ts';

export type DebriefFacts = {
  interview: Interview;
  space: Space;
  /** Those meant for this interview first. */
  stories: { id: StoryId; title: string }[];
  told: InterviewStory[];
  askings: Asking[];
  bankKeys: string[];
  /** Shown as it was kept here, because the server can't be reached. */
  isAway: boolean;
};

const AGAIN_MS = 5_000;

/** What the page of a debrief rests on: from the server, or as it was kept here when there is no connection. */
export function useDebriefFacts(interviewId: InterviewId): {
  facts: DebriefFacts | null;
  query: UseQueryResult<Interview>;
} {
  const status = useQuery(statusQuery);
  const interview = useQuery({
    ...interviewQuery(interviewId),
    refetchInterval: ({ state }) => state.status === 'error' && AGAIN_MS,
  });
  const stories = useQuery(storiesQuery);
  const questions = useQuery(questionsQuery);
  const params = { interviewId };
  const askings = useQuery({
    queryKey: ['askings', interviewId],
    queryFn: () => call(listAskings, { params }),
  });
  const told = useQuery({
    queryKey: ['interview-stories', interviewId],
    queryFn: () => call(listInterviewStories, { params }),
  });
  const [kept] = useState(() => readKept(interviewId));
  // As the bank was when the page was opened: what is noted here meanwhile was not known before.
  const [bankKeys, setBankKeys] = useState<string[] | null>(null);
  if (questions.data && bankKeys === null) setBankKeys(keysOfBank(questions.data.items, interviewId));
  const isWhole = stories.data && bankKeys && askings.data && told.data;
  const facts =
    status.data && interview.data && isWhole
      ? ({
          interview: interview.data,
          space: status.data.isDemo ? 'demo' : 'own',
          stories: plannedFirst(
            stories.data.items.map(({ id, latest }) => ({ id, title: latest.title })),
            told.data.items,
          ),
          told: told.data.items,
          askings: askings.data.items,
          bankKeys,
          isAway: interview.isError,
        } satisfies DebriefFacts)
      : null;
  useEffect(() => {
    // The server is there again: so is the rest.
    if (!interview.isSuccess) return;
    for (const query of [status, stories, questions, askings, told]) if (query.isError) void query.refetch();
  }, [interview.isSuccess, interview.dataUpdatedAt]);
  useEffect(() => {
    // Nothing of the example stays in the browser.
    if (facts?.space !== 'own') return;
    const { interview: shown, stories: all, bankKeys: keys } = facts;
    keepInterview({ interview: shown, stories: all, bankKeys: keys, keptAt: new Date().toISOString() });
  }, [interview.data, stories.data, bankKeys, askings.data, told.data, status.data]);
  useEffect(() => {
    // What was kept is one's own, also before the server can say so.
    if (kept && !status.data) showSpace('own');
  }, [kept, status.data]);
  if (facts) return { facts, query: interview };
  const isExample = status.data?.isDemo === true;
  const isGone = interview.isError && (interview.error as ApiProblem).code === 'not_found';
  if (!kept || isExample || isGone) return { facts: null, query: interview };
  const beside = { space: 'own', stories: kept.stories, bankKeys: kept.bankKeys } as const;
  const isAway = interview.isError;
  return {
    facts: { ...beside, told: [], askings: [], interview: interview.data ?? kept.interview, isAway },
    query: interview,
  };
}

function plannedFirst(stories: DebriefFacts['stories'], told: readonly InterviewStory[]) {
  const meant = new Set(told.map(({ storyId }) => storyId));
  return stories.toSorted((a, b) => Number(meant.has(b.id)) - Number(meant.has(a.id)));
}
