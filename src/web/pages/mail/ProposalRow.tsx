import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { type acceptance, acceptProposal, dismissProposal, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Pill } from '../../components/Pill.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { plainDay } from '../../words.ts';
import { focusLost } from './focus-lost.ts';
import { invitationNotes, invitationWords, namedTimeWords } from './invitation-words.ts';
import styles from './MailPage.module.css';
import { MarkedMail } from './MarkedMail.tsx';
import {
  choicesOf,
  missingWords,
  proposalKindWords,
  proposalWords,
  readyAcceptance,
  saidOnceNoted,
  timeToCome,
} from './mail-words.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { useTakeBack } from './use-take-back.ts';

/** One mail and what it seems to say: accept it, correct it, or put it aside. */
export function ProposalRow({ proposal, isFirst }: { proposal: Proposal; isFirst: boolean }) {
  const { kind, message, evidence, confidence, invitation, namedTime, reopens } = proposal;
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  const { accept, dismiss } = useDecisions(proposal, () => neighbourOf(ref.current));
  const ready = readyAcceptance(proposal);
  const choices = choicesOf(proposal);
  const isToCome = timeToCome(proposal) !== null;
  const quote = evidence.find(({ supports }) => supports === 'kind');
  const isUnreadable = kind === 'unreadable';
  const kindSaid = proposalKindWords(proposal);
  const name = `${kindSaid}: ${proposalWords(proposal)}`;
  return (
    <li ref={ref} className={styles.mailRow} data-mail tabIndex={isFirst ? 0 : -1} aria-label={name}>
      <div className={styles.row}>
        <Pill tone={confidence === 'sure' ? 'plain' : 'wait'}>{kindSaid}</Pill>
        {!isUnreadable && confidence === 'unsure' && (
          <span className={styles.small}>not sure, please look</span>
        )}
        <span className={styles.small}>
          {message.from} · “{message.subject}”{message.sentAt && ` · ${plainDay(message.sentAt)}`}
        </span>
      </div>
      {invitation && <p className={styles.invitation}>{invitationWords(invitation)}</p>}
      {invitation &&
        invitationNotes(invitation).map((note) => (
          <p key={note} className={styles.small}>
            {note}
          </p>
        ))}
      {namedTime && !invitation && kind === 'interview' && (
        <p className={styles.invitation}>
          The mail names {namedTimeWords(namedTime)}.
          {choices.length > 0 && isToCome && ' It is noted with this time.'}
        </p>
      )}
      {reopens && <p className={styles.small}>Noting it makes this application live again.</p>}
      {quote && <blockquote className={styles.quote}>{quote.text}</blockquote>}
      {isCorrecting ? (
        <ProposalForm
          proposal={proposal}
          isBusy={accept.isPending}
          problem={accept.error}
          onAccept={(body) => accept.mutate(body)}
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
            onClick={() => accept.mutate(ready)}
            isBusy={accept.isPending}
          >
            {isToCome ? 'Note it with this time' : 'Yes, note it'}
          </Button>
        )}
        {ready && !isCorrecting && namedTime && !invitation && kind === 'interview' && (
          <Button
            look="quiet"
            data-key="t"
            aria-keyshortcuts="T"
            onClick={() => accept.mutate({ ...ready, time: isToCome ? undefined : namedTime })}
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
              onClick={() => accept.mutate(body)}
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

/** Where the keyboard goes on when a row leaves the list: the next row, in this group or another. */
function neighbourOf(item: HTMLElement | null): HTMLElement | null {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-mail]')];
  const at = item ? rows.indexOf(item) : -1;
  return rows[at + 1] ?? rows[at - 1] ?? null;
}

function useDecisions(proposal: Proposal, findNeighbour: () => HTMLElement | null) {
  const { id } = proposal;
  const queryClient = useQueryClient();
  const showToast = useToast();
  const refresh = async () => {
    const neighbour = findNeighbour();
    await queryClient.invalidateQueries();
    focusLost(neighbour);
  };
  const takeBack = useTakeBack();
  const undo = () => takeBack.mutate([id]);
  const accept = useMutation({
    mutationFn: (body: z.input<typeof acceptance>) =>
      call(acceptProposal, { params: { proposalId: id }, body }),
    onSuccess: async ({ accepted }) => {
      await refresh();
      showToast(saidOnceNoted(proposal, accepted), undo);
    },
  });
  const dismiss = useMutation({
    mutationFn: () => call(dismissProposal, { params: { proposalId: id } }),
    onSuccess: () => {
      showToast(`Put aside: ${proposalKindWords(proposal).toLowerCase()}.`, undo);
      return refresh();
    },
    onError: (error) => showToast(error.message),
  });
  return { accept, dismiss };
}
