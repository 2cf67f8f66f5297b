import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { addInterview } from '../../../../contract/interview.ts';
import type { Review } from '../../../../contract/review.ts';
import type { TimeZone } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { zoneHere } from '../../../words.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';

/**
 * An interview that nobody noted, as when the no is the first mail brought in: said in one press, then looked back on. One
 * that is noted for a later day than it was has its time put right instead.
 */
export function ThereWasOne({
  review: { applicationId, isOnlyInvited },
  onNoted,
}: {
  review: Review;
  onNoted: () => void;
}) {
  const queryClient = useQueryClient();
  const add = useMutation({
    mutationFn: () =>
      call(addInterview, { params: { applicationId }, body: { timeZone: zoneHere() as TimeZone } }),
    onSuccess: () => {
      onNoted();
      return queryClient.invalidateQueries();
    },
  });
  if (isOnlyInvited) {
    return (
      <p className={step.quiet}>
        If you had it earlier than noted,{' '}
        <Link to="/applications/$applicationId" params={{ applicationId }}>
          put its time right
        </Link>
        , and the questions are about that.
      </p>
    );
  }
  return (
    <div>
      <Button look="text" onClick={() => add.mutate()} isBusy={add.isPending}>
        There was an interview
      </Button>
      <span className={step.quiet}>Pressing this notes it, and then the questions are about that.</span>
      <Trouble error={add.error} />
    </div>
  );
}
