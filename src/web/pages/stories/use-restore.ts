import { useMutation, useQueryClient } from '@tanstack/react-query';
import { restoreStory, type StoryPage } from '../../../contract/story.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { storiesQuery } from '../../queries.ts';
import { storyQuery } from './story-queries.ts';
import type { StoryDraft } from './use-story-draft.ts';

/** Brings back a version as the newest. What was changed on the page and not saved becomes a version before. */
export function useRestore({ id: storyId }: StoryPage, draft: StoryDraft) {
  const queryClient = useQueryClient();
  const toast = useToast();
  return useMutation({
    mutationFn: async (number: number) => {
      await draft.save();
      const saved = await call(restoreStory, { params: { storyId, number: String(number) } });
      return { number, saved };
    },
    onSuccess: ({ number, saved }) => {
      queryClient.setQueryData(storyQuery(storyId).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey, exact: true });
      toast(`The words of version ${number} are back, as version ${saved.latest.number}.`);
    },
  });
}
