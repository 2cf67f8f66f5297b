import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addInterview } from '../../../../contract/interview.ts';
import type { Review } from '../../../../contract/review.ts';
import type { TimeZone } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { zoneHere } from '../../../words.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';

/** An interview that nobody noted, as when the no is the first mail brought in: said in one press, then looked back on. */
export function ThereWasOne({ review: { applicationId }, onNoted }: { review: Review; onNoted: () => void }) {
  const queryClient = useQueryClient();
  const add = useMutation({
    mutationFn: () =>
      call(addInterview, { params: { applicationId }, body: { timeZone: zoneHere() as TimeZone } }),
    onSuccess: () => {
      onNoted();
      return queryClient.invalidateQueries();
    },
  });
  return (
    <div>
      <Button look="text" onClick={() => add.mutate()} isBusy={add.isPending}>
        There was an interview
      </Button>
      <span className={step.quiet}>It is noted, and the questions are about that.</span>
      <Trouble error={add.error} />
    </div>
  );
}
