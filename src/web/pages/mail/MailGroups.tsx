import { type KeyboardEvent, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useUndoLast } from '../../components/Toasts.tsx';
import { KeyHint } from './KeyHint.tsx';
import styles from './MailPage.module.css';
import { groupWords, isAcceptable, readyAcceptance } from './mail-words.ts';
import { ProposalRow } from './ProposalRow.tsx';
import type { PlacedGroup } from './placed-groups.ts';
import { useAcceptGroup } from './use-accept-group.ts';

/** Proposals by application, each a row; several hundred are handled by keyboard as fast as they are read. */
export function MailGroups({ groups, label }: { groups: readonly PlacedGroup[]; label: string }) {
  const undoLast = useUndoLast();
  const listRef = useRef<HTMLUListElement>(null);
  const rowsOf = () => [...(listRef.current?.querySelectorAll<HTMLElement>('[data-mail]') ?? [])];
  const handleKey = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.altKey || event.ctrlKey || event.metaKey || target.closest('input, select, textarea, dialog'))
      return;
    const rows = rowsOf();
    const row = target.closest<HTMLElement>('[data-mail]');
    const at = row ? rows.indexOf(row) : -1;
    const move = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (move !== undefined && target === row) {
      event.preventDefault();
      rows[Math.min(Math.max(at + move, 0), rows.length - 1)]?.focus();
      return;
    }
    if (event.key.toLowerCase() === 'u' && target === row) {
      event.preventDefault();
      void undoLast();
      return;
    }
    const button = row?.querySelector<HTMLButtonElement>(
      `[data-key="${CSS.escape(event.key.toLowerCase())}"]`,
    );
    if (!row || !button || target !== row) return;
    event.preventDefault();
    if (event.repeat) return;
    // What was decided leaves the list: the next one is there to be read meanwhile.
    if (/^[atx1-3n]$/i.test(event.key)) (rows[at + 1] ?? rows[at - 1])?.focus();
    button.click();
  };
  const first = groups[0]?.proposals[0]?.id;
  return (
    <>
      <KeyHint groups={groups} />
      <ul className={styles.list} ref={listRef} aria-label={label} onKeyDown={handleKey}>
        {groups.map((group) => (
          <Group key={group.place} group={group} firstRow={first} />
        ))}
      </ul>
    </>
  );
}

function Group({ group, firstRow }: { group: PlacedGroup; firstRow: string | undefined }) {
  const { company, applicationId, proposals } = group;
  const acceptGroup = useAcceptGroup();
  // What one does to an interview may rest on another: these are noted one by one.
  const ready = proposals.filter((proposal) => readyAcceptance(proposal) !== null && !proposal.change);
  const name = groupWords(group);
  const isAsked = !applicationId && proposals.some(({ match }) => match.candidates.length > 0);
  return (
    <li className={styles.group}>
      <Card className={styles.proposal}>
        <div className={styles.groupHead}>
          <div>
            <h3>{name}</h3>
            <p className={styles.small}>
              {applicationId
                ? 'Goes to your application there.'
                : isAsked
                  ? proposals.every(({ match }) => match.candidates.length === 1)
                    ? 'Whether this is about your application there or a new one is for you to say.'
                    : 'Which of your applications this is about is for you to say.'
                  : company && proposals.some(({ kind }) => isAcceptable(kind))
                    ? 'A new application will be noted.'
                    : ''}
            </p>
          </div>
          {ready.length > 1 && ready.length === proposals.length && (
            <Button
              look="quiet"
              onClick={() => acceptGroup.mutate(group)}
              isBusy={acceptGroup.isPending}
              aria-label={`Note all ${ready.length}: ${name}`}
            >
              Note all {ready.length}
            </Button>
          )}
        </div>
        <ul className={styles.rows}>
          {proposals.map((proposal) => (
            <ProposalRow key={proposal.id} proposal={proposal} isFirst={proposal.id === firstRow} />
          ))}
        </ul>
      </Card>
    </li>
  );
}
