import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { addWorkSearchEntry } from '../../../contract/work-search.ts';
import type { WorkSearchEntryId } from '../../../domain/id.ts';
import type { Day } from '../../../domain/time.ts';
import { emptyRecord, type WorkSearchRecord } from '../../../domain/work-search/record.ts';
import { call } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { newId } from '../../new-id.ts';
import { RowForm } from './RowForm.tsx';
import { WORK_SEARCH_KEY } from './work-search-queries.ts';
import { rowName } from './work-search-words.ts';

/** Something that Rebound cannot know of: a fair, a phone call, an hour with the CV. */
export function AddRow({ day }: { day: Day }) {
  /** Made when the form opens: pressed again after a reply was lost, it adds no second one. */
  const [entryId, setEntryId] = useState<WorkSearchEntryId | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const queryClient = useQueryClient();
  const showToast = useToast();
  const handleAdd = async (record: WorkSearchRecord) => {
    await call(addWorkSearchEntry, { body: { ...record, ...(entryId && { id: entryId }) } });
    await queryClient.invalidateQueries({ queryKey: WORK_SEARCH_KEY });
    showToast(`Added: ${rowName(record)}.`);
  };
  const close = () => {
    setEntryId(null);
    setTimeout(() => button.current?.focus());
  };
  if (!entryId) {
    return (
      <div>
        <Button look="quiet" ref={button} onClick={() => setEntryId(newId<'work_search_entry'>())}>
          Add an activity
        </Button>
      </div>
    );
  }
  return (
    <Card>
      <RowForm
        legend="An activity of your own"
        record={emptyRecord(day, 'networking')}
        submitLabel="Add it"
        onSubmit={handleAdd}
        onDone={close}
      />
    </Card>
  );
}
