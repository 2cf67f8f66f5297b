import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { type acceptance, acceptProposal, dismissProposal, type Proposal } from '../../../contract/mail.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Pill } from '../../components/Pill.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { plainDay } from '../../words.ts';
import { focusLost } from './focus-lost.ts';
import styles from './MailPage.module.css';
import { MarkedMail } from './MarkedMail.tsx';
import { kindWords, proposalWords, readyAcceptance } from './mail-words.ts';
import { ProposalForm } from './ProposalForm.tsx';
import { useTakeBack } from './use-take-back.ts';

/** One mail and what it seems to say: accept it, correct it, or put it aside. */
export function ProposalCard({ proposal }: { proposal: Proposal }) {
  const { kind, message, evidence, confidence, match } = proposal;
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const ref = useRef<HTMLLIElement>(null);
  const { accept, dismiss } = useDecisions(proposal, () => neighbourOf(ref.current));
  const ready = readyAcceptance(proposal);
  const quote = evidence.find(({ supports }) => supports === 'kind');
  const isUnreadable = kind === 'unreadable';
  return (
    <li ref={ref} tabIndex={-1}>
      <Card className={styles.proposal}>
        <div className={styles.row}>
          <Pill tone={confidence === 'sure' ? 'plain' : 'wait'}>{kindWords(kind)}</Pill>
          {!isUnreadable && confidence === 'unsure' && (
            <span className={styles.small}>not sure, please look</span>
          )}
        </div>
        <h3>{proposalWords(proposal)}</h3>
        <p className={styles.small}>
          {message.from} · “{message.subject}”{message.sentAt && ` · ${plainDay(message.sentAt)}`}
        </p>
        {quote && <blockquote className={styles.quote}>{quote.text}</blockquote>}
        {ready?.applicationId && <p className={styles.small}>Goes to your application there.</p>}
        {ready && !ready.applicationId && match.candidates.length === 0 && (
          <p className={styles.small}>A new application will be noted.</p>
        )}
        {isCorrecting || (!ready && !isUnreadable) ? (
          <ProposalForm
            proposal={proposal}
            takesFocus={isCorrecting}
            isBusy={accept.isPending}
            problem={accept.error}
            onAccept={(body) => accept.mutate(body)}
          />
        ) : (
          accept.error && <p role="alert">{accept.error.message}</p>
        )}
        <div className={styles.row}>
          {ready && !isCorrecting && (
            <>
              <Button onClick={() => accept.mutate(ready)} isBusy={accept.isPending}>
                Yes, note it
              </Button>
              <Button look="quiet" onClick={() => setIsCorrecting(true)}>
                Correct it
              </Button>
            </>
          )}
          <Button look="quiet" onClick={() => dismiss.mutate()} isBusy={dismiss.isPending}>
            {isUnreadable ? 'Put it aside' : 'Not this one'}
          </Button>
          <Button look="text" aria-expanded={isReading} onClick={() => setIsReading(!isReading)}>
            {isReading ? 'Close the mail' : 'Read the mail'}
          </Button>
        </div>
        {isReading && <MarkedMail proposal={proposal} />}
      </Card>
    </li>
  );
}

/** Where the keyboard goes on when a card leaves the list. */
function neighbourOf(item: HTMLElement | null): HTMLElement | null {
  const next = item?.nextElementSibling ?? item?.previousElementSibling;
  return next instanceof HTMLElement ? next : null;
}

function useDecisions({ id, kind, company }: Proposal, findNeighbour: () => HTMLElement | null) {
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
      const isNo = accepted?.reboundId != null;
      const said = isNo
        ? 'Noted. There’s no hurry with the rest.'
        : `Noted${company ? ` for ${company}` : ''}.`;
      showToast(said, undo);
    },
  });
  const dismiss = useMutation({
    mutationFn: () => call(dismissProposal, { params: { proposalId: id } }),
    onSuccess: () => {
      showToast(`Put aside: ${kindWords(kind).toLowerCase()}.`, undo);
      return refresh();
    },
    onError: (error) => showToast(error.message),
  });
  return { accept, dismiss };
}
