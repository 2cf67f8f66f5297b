import { Menu } from '@base-ui/react/menu';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { z } from 'zod';
import type { ApplicationPage } from '../../../contract/application.ts';
import { addEvent } from '../../../contract/application.ts';
import { mayExpectAnswer } from '../../../domain/application/answer-by.ts';
import type { Day } from '../../../domain/time.ts';
import { call } from '../../api.ts';
import button from '../../components/Button.module.css';
import menu from '../../components/Menu.module.css';
import { RecordNoSheet } from '../../components/RecordNoSheet.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { AskingEventForm } from './AskingEventForm.tsx';
import { InterviewForm } from './InterviewForm.tsx';
import { useUndoEvent } from './use-undo-event.ts';

type Kind = z.input<typeof addEvent.body>['kind'];

const HAPPENINGS: readonly { kind: Kind; label: string; when: 'live' | 'ended' | 'saved' }[] = [
  { kind: 'applied', label: 'I applied', when: 'saved' },
  { kind: 'confirmed', label: 'They confirmed my application', when: 'live' },
  { kind: 'contacted', label: 'They got in touch', when: 'live' },
  { kind: 'assessment', label: 'An assessment or a task', when: 'live' },
  { kind: 'offer', label: 'An offer', when: 'live' },
  { kind: 'on_hold', label: 'It is on hold', when: 'live' },
  { kind: 'accepted', label: 'I accepted', when: 'live' },
  { kind: 'declined', label: 'I declined', when: 'live' },
  { kind: 'withdrawn', label: 'I withdrew', when: 'live' },
  { kind: 'reopened', label: 'It is open again', when: 'ended' },
];

/** Everything that can happen to an application, in one place. */
export function WhatHappened({ application }: { application: ApplicationPage }) {
  const { id, isLive, status, company, role } = application;
  const [asking, setAsking] = useState<'interview' | 'no' | Kind | null>(null);
  const queryClient = useQueryClient();
  const showToast = useToast();
  const undo = useUndoEvent(id);
  const record = useMutation({
    mutationFn: (body: { kind: Kind; answerBy?: Day | null }) =>
      call(addEvent, { params: { applicationId: id }, body }),
    onSuccess: ({ timeline }) => {
      setAsking(null);
      const added = timeline.at(-1);
      showToast('Noted.', added && (() => undo.mutate({ eventId: added.id, says: 'Taken back.' })));
      return queryClient.invalidateQueries();
    },
    onError: (error, { kind }) => mayExpectAnswer(kind) || showToast(error.message),
  });
  const offered = HAPPENINGS.filter(({ when }) =>
    when === 'saved' ? status === 'saved' : isLive === (when === 'live'),
  );
  const handleChoice = (kind: Kind) => {
    record.reset();
    if (mayExpectAnswer(kind)) setAsking(kind);
    else record.mutate({ kind });
  };
  return (
    <>
      <Menu.Root>
        <Menu.Trigger className={`${button.button} ${button.main}`}>
          What happened? <ChevronDown size={16} aria-hidden />
        </Menu.Trigger>
        <Menu.Portal container={document.getElementById('main') ?? undefined}>
          <Menu.Positioner sideOffset={4} className={menu.place}>
            <Menu.Popup className={menu.menu}>
              <Menu.Item className={menu.item} onClick={() => setAsking('interview')}>
                An interview is set
              </Menu.Item>
              {isLive && (
                <Menu.Item className={menu.item} onClick={() => setAsking('no')}>
                  A no came in, or I let it go
                </Menu.Item>
              )}
              {offered.map(({ kind, label }) => (
                <Menu.Item key={kind} className={menu.item} onClick={() => handleChoice(kind)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Sheet
        title={`An interview at ${company}`}
        isOpen={asking === 'interview'}
        onClose={() => setAsking(null)}
      >
        <InterviewForm application={application} onSaved={() => setAsking(null)} />
      </Sheet>
      {offered
        .filter(({ kind }) => mayExpectAnswer(kind))
        .map(({ kind, label }) => (
          <Sheet key={kind} title={label} isOpen={asking === kind} onClose={() => setAsking(null)}>
            <AskingEventForm
              isBusy={record.isPending}
              problem={record.error}
              onNote={(answerBy) => record.mutate({ kind, answerBy })}
            />
          </Sheet>
        ))}
      <RecordNoSheet isOpen={asking === 'no'} onClose={() => setAsking(null)} about={{ id, company, role }} />
    </>
  );
}
