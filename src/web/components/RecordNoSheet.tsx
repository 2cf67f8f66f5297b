import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import type { ApplicationRow } from '../../contract/application.ts';
import { recordNos } from '../../contract/no.ts';
import { readOneLine } from '../../domain/application/one-line.ts';
import { call, spaceHeader } from '../api.ts';
import { useDraft } from '../draft.ts';
import { todayHere } from '../words.ts';
import { Button } from './Button.tsx';
import { emptyNo, type NoDraft, NoFields } from './NoFields.tsx';
import styles from './RecordNoSheet.module.css';
import { Sheet } from './Sheet.tsx';

/** Notes one no, or several that came together, and goes to the rebound they belong to. */
export function RecordNoSheet({
  isOpen,
  onClose,
  about,
}: {
  isOpen: boolean;
  onClose: () => void;
  about?: Pick<ApplicationRow, 'id' | 'company' | 'role'>;
}) {
  return (
    <Sheet title="A no came in" isOpen={isOpen} onClose={onClose}>
      <RecordNoForm {...(about && { about })} />
    </Sheet>
  );
}

function RecordNoForm({ about }: { about?: Pick<ApplicationRow, 'id' | 'company' | 'role'> }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const fresh: readonly NoDraft[] = [emptyNo(0, todayHere(), about)];
  // A tap beside the sheet closes it; what was written is there when it opens again. The example’s words stay in the example.
  const {
    value: drafts,
    change: setDrafts,
    clear,
  } = useDraft(`no:${spaceHeader()['rebound-space'] ?? ''}:${about?.id ?? ''}`, fresh);
  const record = useMutation({
    mutationFn: () => call(recordNos, { body: { nos: drafts.map(toRequest) } }),
    onSuccess: async ({ reboundId }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/rebounds/$reboundId', params: { reboundId } });
      clear(fresh);
    },
  });
  const isMissing = drafts.some((draft) => draft.picked === null);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!isMissing) record.mutate();
  };
  return (
    <form onSubmit={handleSubmit} className={styles.form}>
      <p className={styles.kind}>Sorry. Note what you know; the rest can stay open.</p>
      {drafts.map((draft, index) => (
        <NoFields
          key={draft.key}
          draft={draft}
          isFixed={about !== undefined}
          title={drafts.length > 1 ? `The ${index === 0 ? 'first' : 'next'} one` : null}
          onChange={(changed) =>
            setDrafts(drafts.map((other) => (other.key === draft.key ? changed : other)))
          }
          {...(drafts.length > 1 && {
            onRemove: () => setDrafts(drafts.filter((other) => other.key !== draft.key)),
          })}
        />
      ))}
      {record.isError && (
        <p className={styles.problem} role="alert">
          {record.error.message}
        </p>
      )}
      <div className={styles.acts}>
        {isMissing && (
          <p className={styles.hint}>Choose the application it is about, or add it by its company.</p>
        )}
        <div className={styles.row}>
          <Button type="submit" isBusy={record.isPending} disabled={isMissing}>
            Note it, and start with something kind
          </Button>
          {!about && (
            <Button look="text" onClick={() => setDrafts([...drafts, emptyNo(nextKey(drafts), todayHere())])}>
              Another one came in too
            </Button>
          )}
        </div>
      </div>
    </form>
  );
}

function nextKey(drafts: readonly NoDraft[]): number {
  return Math.max(...drafts.map((draft) => draft.key)) + 1;
}

function toRequest({ picked, day, channel, theirWords, know, guess }: NoDraft) {
  return { application: applicationOf(picked), day, channel, theirWords, know, guess };
}

function applicationOf(picked: NoDraft['picked']) {
  if (picked?.type === 'known') return { id: picked.application.id };
  const line = picked?.line ?? '';
  const read = readOneLine(line);
  // What the line does not tell apart is taken as the company; the server says what is wrong with it.
  return read.ok ? { company: read.value.company, role: read.value.role } : { company: line, role: '' };
}
