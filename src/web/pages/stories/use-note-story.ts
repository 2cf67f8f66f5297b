import { useMutation, useQueryClient } from '@tanstack/react-query';
import { noteStory } from '../../../contract/interview-story.ts';
import type { StoryPage } from '../../../contract/story.ts';
import type { InterviewId } from '../../../domain/id.ts';
import { call, type Request } from '../../api.ts';
import { storiesQuery } from '../../queries.ts';

type Note = { interviewId: InterviewId; body: Request<typeof noteStory>['body'] };

/** Notes something of a story at an interview, and shows it once it is kept. */
export function useNoteStory({ id: storyId }: Pick<StoryPage, 'id'>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ interviewId, body }: Note) => call(noteStory, { params: { interviewId, storyId }, body }),
    onSuccess: (_, { interviewId }) =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['interview', interviewId] }),
        queryClient.invalidateQueries({ queryKey: ['interview-stories', interviewId] }),
      ]),
  });
}
