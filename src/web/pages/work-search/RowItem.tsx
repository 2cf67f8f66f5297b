import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, useRef, useState } from 'react';
import type { WorkSearchRow } from '../../../contract/work-search.ts';
import { changeWorkSearchRow, takeBackWorkSearchEdits } from '../../../contract/work-search.ts';
import type { Layout } from '../../../domain/work-search/layout.ts';
import { cellsOf } from '../../../domain/work-search/layout.ts';
import { editsOf, type WorkSearchRecord } from '../../../domain/work-search/record.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { RowForm } from './RowForm.tsx';
import styles from './WorkSearchPage.module.css';
import { WORK_SEARCH_KEY } from './work-search-queries.ts';
import { rowHistory, rowName } from './work-search-words.ts';

/** One row as the file has it, with what can be done about it. */
export function RowItem({ layout, row }: { layout: Layout; row: WorkSearchRow }) {
  const [isEditing, setIsEditing] = useState(false);
  const editButton = useRef<HTMLButtonElement>(null);
  const { rowId, record, isHidden, isSure, edited, applicationId } = row;
  const name = rowName(record);
  const act = useRowActs(rowId);
  const cells = cellsOf(layout, record);
  const hideLabel = isHidden ? (isSure ? 'Put back in' : 'Put it in') : 'Leave out';
  const close = () => {
    setIsEditing(false);
    // The button is there again once the form has gone.
    setTimeout(() => editButton.current?.focus());
  };
  return (
    <li className={isHidden ? styles.hiddenRow : styles.row} aria-label={name}>
      {isHidden && (
        <p className={styles.leftOut}>
          {isSure
            ? 'Left out of the file'
            : 'Left out: Rebound can’t tell whether this took place. Put it in if it did.'}
        </p>
      )}
      {isEditing ? (
        <RowForm
          legend={`Edit: ${name}`}
          record={record}
          submitLabel="Save the row"
          onSubmit={(changed) => act.change.mutateAsync(editsOf(record, changed))}
          onDone={close}
        />
      ) : (
        <>
          <dl
            className={styles.cells}
            lang={layout.words.language}
            style={{ '--columns': columnsOf(layout) } as CSSProperties}
          >
            {layout.columns.map(({ title }, index) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{cells[index] || '–'}</dd>
              </div>
            ))}
          </dl>
          <div className={styles.below}>
            <p className={styles.history}>
              {rowHistory(row)}
              {applicationId && (
                <>
                  {' '}
                  <Link to="/applications/$applicationId" params={{ applicationId }}>
                    The application
                  </Link>
                </>
              )}
            </p>
            <div className={styles.acts}>
              <Button
                look="text"
                ref={editButton}
                aria-label={`Edit: ${name}`}
                onClick={() => setIsEditing(true)}
              >
                Edit
              </Button>
              {edited.length > 0 && (
                <Button
                  look="text"
                  aria-label={`Take back your edits: ${name}`}
                  isBusy={act.takeBack.isPending}
                  onClick={() => act.takeBack.mutate()}
                >
                  Take back your edits
                </Button>
              )}
              <Button
                look="text"
                aria-label={`${hideLabel}: ${name}`}
                isBusy={act.change.isPending}
                onClick={() => act.change.mutate({ isHidden: !isHidden })}
              >
                {hideLabel}
              </Button>
            </div>
          </div>
        </>
      )}
    </li>
  );
}

/** As wide as in the file, where there is room. */
function columnsOf({ columns }: Layout): string {
  return columns.map(({ share }) => `minmax(0, ${share}fr)`).join(' ');
}

function useRowActs(workSearchRowId: string) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: WORK_SEARCH_KEY });
  const onError = (error: Error) => showToast(error.message);
  const params = { workSearchRowId };
  const change = useMutation({
    mutationFn: (body: Partial<WorkSearchRecord> & { isHidden?: boolean }) =>
      call(changeWorkSearchRow, { params, body }),
    onSuccess,
    onError,
  });
  const takeBack = useMutation({
    mutationFn: () => call(takeBackWorkSearchEdits, { params }),
    onSuccess,
    onError,
  });
  return { change, takeBack };
}
