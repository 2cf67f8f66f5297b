import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { leaveDemo } from '../../contract/settings.ts';
import { call } from '../api.ts';
import { Button } from './Button.tsx';
import styles from './DemoBanner.module.css';

export function DemoBanner() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const leave = useMutation({
    mutationFn: () => call(leaveDemo, {}),
    onSuccess: async () => {
      await navigate({ to: '/' });
      // Nothing of the example is kept, and what is on the screen is asked for anew.
      await queryClient.resetQueries();
    },
  });
  return (
    <div className={styles.banner} role="status">
      <span>
        This is an example search.{' '}
        <span className={styles.more}>What you do here is gone when you leave it.</span>
      </span>
      <Button look="text" onClick={() => leave.mutate()} isBusy={leave.isPending}>
        Leave the example
      </Button>
    </div>
  );
}
