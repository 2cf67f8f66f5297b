import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addInterview } from '../../../../contract/interview.ts';
import type { Review } from '../../../../contract/review.ts';
import type { TimeZone } from '../../../../domain/time.ts';
import { call } from '../../../api.ts';
import { Button } from '../../../components/Button.tsx';
import { useToast } from '../../../components/Toasts.tsx';
import { zoneHere } from '../../../words.ts';
import step from '../Step.module.css';
import { Trouble } from '../Trouble.tsx';

/** An interview that nobody noted, as when the no is the first mail brought in: said in one press, then looked back on. */
export function ThereWasOne({ review: { applicationId } }: { review: Review }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const add = useMutation({
    mutationFn: () =>
      call(addInterview, { params: { applicationId }, body: { timeZone: zoneHere() as TimeZone } }),
    onSuccess: async ({ company }) => {
      await queryClient.invalidateQueries();
      showToast(`Noted: an interview at ${company}. When it was can be added there, later.`);
    },
  });
  return (
    <div>
      <Button look="text" onClick={() => add.mutate()} isBusy={add.isPending}>
        There was an interview
      </Button>
      <span className={step.quiet}>Then the questions are about that.</span>
      <Trouble error={add.error} />
    </div>
  );
}
