import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Activity, addActivity, changeActivity } from '../../../../contract/activity.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { Sheet } from '../../../components/Sheet.tsx';
import { activitiesQuery } from '../rebound-queries.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';
import { type ActivityDraft, ActivityForm } from './ActivityForm.tsx';
import { ActivityGlyph } from './ActivityGlyph.tsx';
import styles from './YourList.module.css';

/** The person's own list: add, change, hide, and show again. Nothing on it is ever deleted. */
export function YourList({
  activities,
  isOpen,
  onClose,
}: {
  activities: readonly Activity[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const [editedId, setEditedId] = useState<string | null>(null);
  const { add, change } = useListChanges(() => setEditedId(null));
  return (
    <Sheet title="Your list" isOpen={isOpen} onClose={onClose}>
      <ul className={styles.list}>
        {activities.map((activity) => (
          <li key={activity.id} data-hidden={activity.isHidden || undefined}>
            {editedId === activity.id ? (
              <ActivityForm
                activity={activity}
                isBusy={change.isPending}
                onSave={(body) => change.mutate({ activityId: activity.id, body })}
                onCancel={() => setEditedId(null)}
              />
            ) : (
              <div className={styles.row}>
                <ActivityGlyph icon={activity.icon} size={22} />
                <span className={styles.label}>
                  {activity.label}
                  {activity.isHidden && <span className={styles.hidden}> · hidden</span>}
                </span>
                <Button
                  look="text"
                  onClick={() => setEditedId(activity.id)}
                  aria-label={`Change: ${activity.label}`}
                >
                  Change
                </Button>
                <Button
                  look="text"
                  onClick={() =>
                    change.mutate({ activityId: activity.id, body: { isHidden: !activity.isHidden } })
                  }
                  aria-label={`${activity.isHidden ? 'Show again' : 'Hide'}: ${activity.label}`}
                >
                  {activity.isHidden ? 'Show again' : 'Hide'}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Trouble error={change.error ?? add.error} />
      {editedId === 'new' ? (
        <ActivityForm
          activity={null}
          isBusy={add.isPending}
          onSave={(body) => add.mutate(body)}
          onCancel={() => setEditedId(null)}
        />
      ) : (
        <div className={step.acts}>
          <Button look="quiet" onClick={() => setEditedId('new')}>
            Add something
          </Button>
          <Button onClick={onClose}>Done</Button>
        </div>
      )}
    </Sheet>
  );
}

function useListChanges(onSaved: () => void) {
  const queryClient = useQueryClient();
  const onSuccess = async () => {
    await queryClient.invalidateQueries({ queryKey: activitiesQuery.queryKey });
    onSaved();
  };
  const add = useMutation({
    mutationFn: (body: ActivityDraft) => call(addActivity, { body }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({
      activityId,
      body,
    }: {
      activityId: Activity['id'];
      body: Partial<ActivityDraft> & { isHidden?: boolean };
    }) => call(changeActivity, { params: { activityId }, body }),
    onSuccess,
  });
  return { add, change };
}
