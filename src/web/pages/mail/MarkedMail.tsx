import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { getMessage, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { QueryView } from '../../components/QueryView.tsx';
import styles from './MailPage.module.css';
import { markedParts } from './marked-parts.ts';

/** The mail as plain text, with the words marked that the proposal rests on. */
export function MarkedMail({ proposal }: { proposal: Proposal }) {
  const { message, evidence } = proposal;
  const query = useQuery({
    queryKey: ['message', message.id],
    queryFn: () => call(getMessage, { params: { messageId: message.id } }),
  });
  return (
    <QueryView query={query}>
      {({ subject, text, raw, problem }) => (
        <div className={styles.mail}>
          {problem && <p>{problem}</p>}
          <p>
            <b>
              <Marked text={subject} marks={evidence.filter(({ field }) => field === 'subject')} />
            </b>
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long mail is scrolled by keyboard too */}
          <section tabIndex={0} aria-label="What the mail says" className={styles.text}>
            <pre>
              <Marked
                text={raw ?? text}
                marks={raw ? [] : evidence.filter(({ field }) => field === 'text')}
              />
            </pre>
          </section>
        </div>
      )}
    </QueryView>
  );
}

function Marked({ text, marks }: { text: string; marks: Proposal['evidence'] }) {
  return markedParts(text, marks).map(({ start, part, isMarked }) => (
    <Fragment key={start}>{isMarked ? <mark>{part}</mark> : part}</Fragment>
  ));
}
