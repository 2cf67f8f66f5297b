import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { changeSettings } from '../../../../contract/settings.ts';
import { call } from '../../../api.ts';
import { settingsQuery } from '../../../queries.ts';
import styles from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';

/** Off until chosen. What was noted can be deleted alone, in the settings. */
export function MoodSwitch() {
  const queryClient = useQueryClient();
  const { data: settings } = useQuery(settingsQuery);
  /** Shown at once, before it is saved. */
  const [chosen, setChosen] = useState<boolean | null>(null);
  const save = useMutation({
    mutationFn: (moodCheck: boolean) => call(changeSettings, { body: { moodCheck } }),
    onSuccess: (saved) => queryClient.setQueryData(settingsQuery.queryKey, saved),
    onError: () => setChosen(null),
  });
  if (!settings) return null;
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={chosen ?? settings.moodCheck}
          onChange={({ target: { checked } }) => {
            setChosen(checked);
            save.mutate(checked);
          }}
        />
        Note how I feel, before and after
      </label>
      {settings.moodCheck && (
        <span className={styles.quiet}>
          Kept for you alone. <Link to="/settings">Delete it in the settings</Link>
        </span>
      )}
      <Trouble error={save.error} />
    </>
  );
}
