import { queryOptions } from '@tanstack/react-query';
import { getStory, type Story } from '../../../contract/story.ts';
import { call } from '../../api.ts';

export function storyQuery(storyId: Story['id']) {
  return queryOptions({
    queryKey: ['stories', storyId],
    queryFn: () => call(getStory, { params: { storyId } }),
  });
}
