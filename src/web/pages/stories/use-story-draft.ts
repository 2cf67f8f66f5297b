import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { changeStory, type StoryPage } from '../../../contract/story.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';
import { useDraft } from '../../draft.ts';
import { storiesQuery } from '../../queries.ts';
import { changedFields, changedSince, type StoryFields } from './story-fields.ts';
import { storyQuery } from './story-queries.ts';

type Draft = {
  /** The version it was begun from. */
  from: number;
  fields: Partial<StoryFields>;
};

/**
 * The newest version with what was changed on the page on top of it. It becomes a version when the person says so;
 * until then it stays in this browser, and loses nothing when another version comes in between.
 */
export function useStoryDraft({ id: storyId, latest }: StoryPage, isDemo: boolean) {
  const queryClient = useQueryClient();
  const toast = useToast();
  const {
    value: draft,
    change,
    clear,
  } = useDraft<Draft | null>(
    `story:${storyId}`,
    null,
    // Leaving the example leaves no trace.
    isDemo ? 'tab' : 'browser',
  );
  const changed = changedFields(latest, draft?.fields ?? {});
  // A length is no word: by itself it makes no version.
  const isChanged = Object.keys(changed ?? {}).some((name) => name !== 'seconds');
  const now = useRef(changed);
  now.current = changed;
  const keep = (from: number, fields: Partial<StoryFields> | null) =>
    fields ? change({ from, fields }) : clear(null);

  const save = useMutation({
    mutationFn: (fields: Partial<StoryFields>) => call(changeStory, { params: { storyId }, body: fields }),
    onSuccess: (saved, sent) => {
      keep(saved.latest.number, changedFields(saved.latest, changedSince(sent, now.current ?? {})));
      queryClient.setQueryData(storyQuery(storyId).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: storiesQuery.queryKey, exact: true });
    },
  });

  return {
    fields: { ...latest, ...changed },
    isChanged,
    /** Another version came in since this one was begun. */
    isBehind: isChanged && draft !== null && draft.from !== latest.number,
    set: (part: Partial<StoryFields>) =>
      keep(draft?.from ?? latest.number, changedFields(latest, { ...changed, ...part })),
    giveUp: () => clear(null),
    /** Saves what was changed as the newest version; nothing where nothing was. */
    save: async () => {
      if (!changed || !isChanged || save.isPending) return;
      const saved = await save.mutateAsync(changed);
      toast(`Saved as version ${saved.latest.number}. The earlier ones stay.`);
    },
    /** Notes a length with the newest version. */
    saveLength: (seconds: number | null) => save.mutateAsync({ seconds }),
    isSaving: save.isPending,
    error: save.error,
  };
}
export type StoryDraft = ReturnType<typeof useStoryDraft>;
