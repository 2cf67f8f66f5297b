import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Interview, saveDebrief } from '../../../contract/interview.ts';
import { call } from '../../api.ts';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useToast } from '../../components/Toasts.tsx';
import { wordsOf } from '../../outbox/unsent-debrief.ts';
import { dayWords } from '../../words.ts';
import styles from './TodayPage.module.css';

/** Interviews of the last days without a debrief, or with one that was begun: offered, never asked for. */
export function ToDebrief({ interviews }: { interviews: Interview[] }) {
  const queryClient = useQueryClient();
  const showToast = useToast();
  const leave = useMutation({
    mutationFn: ({ interview, isFinished }: { interview: Interview; isFinished: boolean }) => {
      const words = wordsOf(interview.debrief);
      // Taken back, it is one that was begun.
      const position = isFinished ? words.position : (words.position ?? 'asked');
      const params = { interviewId: interview.id };
      return call(saveDebrief, { params, body: { ...words, position, isFinished } });
    },
    onSuccess: (_saved, { interview, isFinished }) => {
      if (isFinished) {
        showToast('It isn’t offered any more. You find it at the interview.', () =>
          leave.mutate({ interview, isFinished: false }),
        );
      }
      void queryClient.invalidateQueries({ queryKey: ['interview', interview.id] });
      return queryClient.invalidateQueries({ queryKey: ['today'] });
    },
    onError: (error) => showToast(error.message),
  });
  if (interviews.length === 0) return null;
  return (
    <Card>
      <h2 className={styles.part}>While it’s fresh</h2>
      <ul className={styles.list}>
        {interviews.map((interview) => (
          <li key={interview.id}>
            <div className={styles.grow}>
              <b>{interview.company}</b>
              <p className={styles.small}>
                You spoke {interview.startsAt ? dayWords(interview.startsAt) : 'lately'}.{' '}
                {interview.debrief
                  ? 'What you began is kept; the rest is there if you like.'
                  : 'Three minutes of notes now save guessing later.'}
              </p>
            </div>
            <Button
              look="text"
              aria-label={`Leave it: ${interview.company}`}
              onClick={() => leave.mutate({ interview, isFinished: true })}
            >
              Leave it
            </Button>
            <ButtonLink
              look="quiet"
              to="/interviews/$interviewId/debrief"
              params={{ interviewId: interview.id }}
            >
              {interview.debrief ? 'Go on' : 'Note it down'}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}
