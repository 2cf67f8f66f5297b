import { useState } from 'react';
import type { Proposal } from '../../../contract/mail.ts';
import { Button } from '../../components/Button.tsx';
import { Pill } from '../../components/Pill.tsx';
import { longDay } from '../../words.ts';
import { changeButton, changeNote, changeWords } from './change-words.ts';
import { invitationNotes, invitationWords, namedTimeWords } from './invitation-words.ts';
import styles from './MailPage.module.css';
import { MarkedMail } from './MarkedMail.tsx';
import {
  answerToNote,
  choicesOf,
  messageWords,
  missingWords,
  offeredTime,
  proposalKindWords,
  proposalWords,
  readyAcceptance,
  timeToCome,
} from './mail-words.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { useDecisions } from './use-decisions.ts';

/** One mail and what it seems to say: accept it, correct it, or put it aside. */
export function ProposalRow({ proposal, isFirst }: { proposal: Proposal; isFirst: boolean }) {
  const { id, kind, evidence, confidence, invitation, namedTime, change, reopens } = proposal;
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const { accept, dismiss } = useDecisions(proposal);
  const ready = readyAcceptance(proposal);
  const choices = choicesOf(proposal);
  const isToCome = timeToCome(proposal) !== null;
  const time = offeredTime(proposal);
  const note = changeNote(proposal);
  const answerBy = answerToNote(proposal);
  const quote = evidence.find(({ supports }) => supports === (change ? 'change' : 'kind'));
  const isUnreadable = kind === 'unreadable';
  const kindSaid = proposalKindWords(proposal);
  const name = `${kindSaid}: ${proposalWords(proposal)}`;
  return (
    <li
      className={styles.mailRow}
      data-mail
      data-stop={`mail ${id}`}
      tabIndex={isFirst ? 0 : -1}
      aria-label={name}
    >
      <div className={styles.row}>
        <Pill tone={confidence === 'sure' ? 'plain' : 'wait'}>{kindSaid}</Pill>
        {!isUnreadable && confidence === 'unsure' && (
          <span className={styles.small}>please check this one</span>
        )}
        <span className={styles.small}>{messageWords(proposal)}</span>
      </div>
      {invitation && <p className={styles.invitation}>{invitationWords(invitation)}</p>}
      {invitation &&
        invitationNotes(invitation).map((note) => (
          <p key={note} className={styles.small}>
            {note}
          </p>
        ))}
      {change && <p className={styles.invitation}>{changeWords(proposal)}</p>}
      {note && <p className={styles.small}>{note}</p>}
      {namedTime && !invitation && !change && kind === 'interview' && (
        <p className={styles.invitation}>
          The mail names {namedTimeWords(namedTime)}.
          {choices.length > 0 && isToCome && ' It is noted with this time.'}
        </p>
      )}
      {answerBy && <p className={styles.invitation}>They expect an answer by {longDay(answerBy)}.</p>}
      {reopens && <p className={styles.small}>Noting it makes this application live again.</p>}
      {quote && <blockquote className={styles.quote}>{quote.text}</blockquote>}
      {isCorrecting ? (
        <ProposalForm
          proposal={proposal}
          isBusy={accept.isPending}
          problem={accept.error}
          onAccept={(body) => accept.mutate({ body })}
          onClose={() => setIsCorrecting(false)}
        />
      ) : (
        accept.error && <p role="alert">{accept.error.message}</p>
      )}
      <div className={styles.row}>
        {ready && !isCorrecting && (
          <Button
            data-key="a"
            aria-keyshortcuts="A"
            onClick={() => accept.mutate({ press: 'as proposed' })}
            isBusy={accept.isPending}
          >
            {isToCome ? 'Note it with this time' : change ? changeButton(proposal) : 'Yes, note it'}
          </Button>
        )}
        {ready && time && !isCorrecting && (
          <Button
            look="quiet"
            data-key="t"
            aria-keyshortcuts="T"
            onClick={() => accept.mutate({ press: isToCome ? 'without a time' : 'with its time' })}
            isBusy={accept.isPending}
          >
            {isToCome ? 'Note it without the time' : 'Note it with this time'}
          </Button>
        )}
        {!isCorrecting &&
          choices.map(({ key, label, body }) => (
            <Button
              key={key}
              look="quiet"
              data-key={key}
              aria-keyshortcuts={key.toUpperCase()}
              onClick={() => accept.mutate({ body })}
              isBusy={accept.isPending}
            >
              {label}
            </Button>
          ))}
        {!isUnreadable && !isCorrecting && (
          <Button
            look={choices.length > 0 ? 'text' : ready ? 'quiet' : 'main'}
            data-key="e"
            aria-keyshortcuts="E"
            onClick={() => setIsCorrecting(true)}
          >
            {ready ? 'Correct it' : missingWords(proposal)}
          </Button>
        )}
        <Button
          look="quiet"
          data-key="x"
          aria-keyshortcuts="X"
          onClick={() => dismiss.mutate()}
          isBusy={dismiss.isPending}
        >
          {isUnreadable ? 'Put it aside' : 'Not this one'}
        </Button>
        <Button
          look="text"
          data-key="r"
          aria-keyshortcuts="R"
          aria-expanded={isReading}
          onClick={() => setIsReading(!isReading)}
        >
          {isReading ? 'Close the mail' : 'Read the mail'}
        </Button>
      </div>
      {isReading && <MarkedMail proposal={proposal} />}
    </li>
  );
}
