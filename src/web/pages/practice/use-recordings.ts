import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CardId } from '../../../domain/id.ts';
import { statusQuery } from '../../queries.ts';
import {
  deleteRecording,
  listRecordings,
  openRecording,
  type Recording,
  type RecordingSpace,
  saveRecording,
  whyNoRecording,
} from './recordings.ts';
import { useRecorder } from './use-recorder.ts';

const NOT_KEPT =
  'The recording could not be kept: this browser has no room for it. Your answer counts all the same.';

/** The recordings of one card, and the recorder that makes them. */
export function useRecordings(cardId: CardId) {
  const queryClient = useQueryClient();
  const { data: status } = useQuery(statusQuery);
  const space: RecordingSpace = status?.isDemo ? 'example' : 'own';
  const [whyNot] = useState(whyNoRecording);
  const [notKept, setNotKept] = useState<string | null>(null);
  const recorder = useRecorder();
  const queryKey = ['recordings', space, cardId];
  const list = useQuery({
    queryKey,
    queryFn: () => listRecordings(space, cardId),
    enabled: whyNot === null && status !== undefined,
  });
  const refresh = () => queryClient.invalidateQueries({ queryKey });

  return {
    /** A sentence where this browser cannot record. */
    whyNot,
    problem: recorder.problem ?? notKept,
    isRecording: recorder.isRecording,
    items: list.data ?? [],
    start: recorder.start,
    /** Ends the recording, if there is one, and keeps it. */
    async finish(): Promise<void> {
      const recorded = await recorder.stop();
      if (!recorded) return;
      await saveRecording(space, cardId, recorded.voice, recorded).catch(() => setNotKept(NOT_KEPT));
      await refresh();
    },
    open: ({ name }: Recording) => openRecording(space, cardId, name),
    async remove({ name }: Recording): Promise<void> {
      await deleteRecording(space, cardId, name);
      await refresh();
    },
  };
}
export type CardRecordings = ReturnType<typeof useRecordings>;
