import { useQueryClient } from '@tanstack/react-query';
import { addStory } from '../../../contract/story.ts';
import { call, type Request } from '../../api.ts';
import { statusQuery, storiesQuery } from '../../queries.ts';

/** Begins a story with its title, and with what it is to show where that is known. */
export function useBeginStory() {
  const queryClient = useQueryClient();
  return async (body: Request<typeof addStory>['body']) => {
    const story = await call(addStory, { body });
    void queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey });
    void queryClient.invalidateQueries({ queryKey: statusQuery.queryKey });
    return story;
  };
}
