import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ApplicationRow, BoardColumn } from '../../../contract/application.ts';
import { addEvent, undoEvent } from '../../../contract/application.ts';
import { call } from '../../api.ts';
import { useToast } from '../../components/Toasts.tsx';

export type EventToAdd = z.input<typeof addEvent.body>['kind'];

const ORDER: readonly BoardColumn[] = ['saved', 'applied', 'talking', 'offer', 'ended'];
const EVENT_OF: Partial<Record<BoardColumn, EventToAdd>> = {
  applied: 'applied',
  talking: 'contacted',
  offer: 'offer',
};
const SAID: Partial<Record<EventToAdd, string>> = {
  applied: 'Noted: applied.',
  contacted: 'Noted: they got in touch.',
  offer: 'Noted: an offer.',
  reopened: 'Open again.',
  withdrawn: 'Noted: withdrawn.',
  accepted: 'Noted: accepted.',
  declined: 'Noted: declined.',
  on_hold: 'Noted: on hold.',
};

/** Moving a card records what happened. What was reached stays reached, so a card does not move back by itself. */
export function useMove(askHowItEnded: (application: ApplicationRow) => void) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const refresh = () => queryClient.invalidateQueries();
  const undo = useMutation({
    mutationFn: (params: {
      applicationId: ApplicationRow['id'];
      eventId: z.input<typeof undoEvent.params>['eventId'];
    }) => call(undoEvent, { params }),
    onSuccess: () => showToast('Taken back.'),
    onSettled: refresh,
    onError: (error) => showToast(error.message),
  });
  const add = useMutation({
    mutationFn: ({ application, kind }: { application: ApplicationRow; kind: EventToAdd }) =>
      call(addEvent, { params: { applicationId: application.id }, body: { kind } }),
    onSuccess: ({ id, timeline }, { application, kind }) => {
      const added = timeline.at(-1);
      const takeBack = added && (() => undo.mutate({ applicationId: id, eventId: added.id }));
      showToast(`${application.company}. ${SAID[kind] ?? 'Noted.'}`, takeBack);
    },
    onError: (error) => showToast(error.message),
    onSettled: refresh,
  });
  const record = (application: ApplicationRow, kind: EventToAdd) => add.mutate({ application, kind });

  function move(application: ApplicationRow, to: BoardColumn) {
    if (to === application.column) return;
    if (to === 'ended') return askHowItEnded(application);
    if (application.column === 'ended') return record(application, 'reopened');
    const kind = EVENT_OF[to];
    if (kind && ORDER.indexOf(to) > ORDER.indexOf(application.column)) return record(application, kind);
    showToast('What was reached stays true. To take an event back, open the application and undo it there.');
  }
  return { move, record };
}
