import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getMessage } from '../../../contract/mail.ts';
import type { MessageId } from '../../../domain/id.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { Sheet } from '../../components/Sheet.tsx';
import { WORDS_NOT_KEPT } from '../../words.ts';
import timeline from './Timeline.module.css';

/** Opens the mail an event came from, as plain text. */
export function MailLink({ messageId }: { messageId: MessageId }) {
  const [isOpen, setIsOpen] = useState(false);
  const query = useQuery({
    queryKey: ['message', messageId],
    queryFn: () => call(getMessage, { params: { messageId } }),
    enabled: isOpen,
  });
  return (
    <>
      <Button look="text" onClick={() => setIsOpen(true)}>
        The mail
      </Button>
      <Sheet title="The mail it came from" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <QueryView query={query}>
          {({ from, subject, text, isDropped }) => (
            <>
              <p>
                <b>{subject}</b>
                <br />
                {from}
              </p>
              {isDropped ? <p>{WORDS_NOT_KEPT}</p> : <pre className={timeline.mail}>{text}</pre>}
            </>
          )}
        </QueryView>
      </Sheet>
    </>
  );
}
