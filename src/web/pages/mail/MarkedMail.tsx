import { useQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { getMessage, type Message, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { QueryView } from '../../components/QueryView.tsx';
import { WORDS_NOT_KEPT } from '../../words.ts';
import { MailAsPage } from './MailAsPage.tsx';
import styles from './MailPage.module.css';
import { markedParts } from './marked-parts.ts';
import { WhyRead } from './WhyRead.tsx';

/** The mail as plain text, with the words marked that the proposal rests on; as a page too, where it has one. */
export function MarkedMail({ proposal }: { proposal: Proposal }) {
  const query = useQuery({
    queryKey: ['message', proposal.message.id],
    queryFn: () => call(getMessage, { params: { messageId: proposal.message.id } }),
  });
  return (
    <QueryView query={query}>
      {(message) => (
        <div className={styles.mail}>
          {message.isDropped ? <p>{WORDS_NOT_KEPT}</p> : <WholeMail message={message} proposal={proposal} />}
        </div>
      )}
    </QueryView>
  );
}

function WholeMail({ message, proposal }: { message: Message; proposal: Proposal }) {
  const { subject, text, raw, problem, html } = message;
  const { evidence } = proposal;
  const [isPage, setIsPage] = useState(false);
  return (
    <>
      {problem ? <p>{problem}</p> : <WhyRead proposal={proposal} />}
      <div className={styles.groupHead}>
        <p>
          <b>
            <Marked text={subject} marks={evidence.filter(({ field }) => field === 'subject')} />
          </b>
        </p>
        {html && (
          <Button look="text" aria-pressed={isPage} onClick={() => setIsPage(!isPage)}>
            {isPage ? 'Show it as text' : 'Show it as a page'}
          </Button>
        )}
      </div>
      {isPage && html ? (
        <MailAsPage html={html} />
      ) : (
        /* biome-ignore lint/a11y/noNoninteractiveTabindex: a long mail is scrolled by keyboard too */
        <section tabIndex={0} aria-label="What the mail says" className={styles.text}>
          <pre>
            <Marked text={raw ?? text} marks={raw ? [] : evidence.filter(({ field }) => field === 'text')} />
          </pre>
        </section>
      )}
    </>
  );
}

function Marked({ text, marks }: { text: string; marks: Proposal['evidence'] }) {
  return markedParts(text, marks).map(({ start, part, isMarked }) => (
    <Fragment key={start}>{isMarked ? <mark>{part}</mark> : part}</Fragment>
  ));
}
