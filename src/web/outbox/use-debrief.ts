import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import type { Interview } from '../../contract/interview.ts';
import { LINE_STEPS, type LineStep } from '../../domain/debrief/steps.ts';
import { deskOf, type Space } from './desks.ts';

/** A debrief as it is written on this page: kept at every keystroke, sent when the server can be reached. */
export function useDebrief({ id, applicationId, debrief }: Interview, space: Space) {
  const queryClient = useQueryClient();
  const desk = deskOf(id, space);
  useLayoutEffect(() => desk.hear(debrief), [desk, debrief]);
  useEffect(
    () =>
      desk.onSaved(() => {
        for (const key of [['interview', id], ['application', applicationId], ['today'], ['askings', id]]) {
          void queryClient.invalidateQueries({ queryKey: key });
        }
      }),
    [desk, queryClient, id, applicationId],
  );
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  return { ...state, desk };
}

/** While somebody is at these lines they become nothing yet; when they go on, or leave, they do. */
export function useTyping(desk: ReturnType<typeof deskOf>, step: string | null): void {
  useEffect(() => {
    const lines = LINE_STEPS.find((one): one is LineStep => one === step) ?? null;
    const handleVisibility = () => {
      const isLeft = document.visibilityState === 'hidden';
      desk.setTyping(isLeft ? null : lines);
      if (isLeft) void desk.flush();
    };
    desk.setTyping(lines);
    document.addEventListener('visibilitychange', handleVisibility);
    return () => {
      document.removeEventListener('visibilitychange', handleVisibility);
      desk.setTyping(null);
    };
  }, [desk, step]);
}
