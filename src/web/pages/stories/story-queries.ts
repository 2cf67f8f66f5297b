import { queryOptions } from '@tanstack/react-query';
import { listInterviewsForStory } from '../../../contract/interview-story.ts';
import { getStory, type Story } from '../../../contract/story.ts';
import { getStoryMap } from '../../../contract/story-map.ts';
import { call } from '../../api.ts';

export function storyQuery(storyId: Story['id']) {
  return queryOptions({
    queryKey: ['stories', storyId],
    queryFn: () => call(getStory, { params: { storyId } }),
  });
}

export function interviewsForStoryQuery(storyId: Story['id']) {
  return queryOptions({
    queryKey: ['stories', storyId, 'interviews'],
    queryFn: () => call(listInterviewsForStory, { params: { storyId } }),
  });
}

export const storyMapQuery = queryOptions({
  queryKey: ['stories', 'map'],
  queryFn: () => call(getStoryMap, {}),
});
